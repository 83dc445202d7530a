import type { Explanation, GateVerdict, Lexicon, Recogniser } from '../../core/recognition/types.ts';

/** A mention of a page as one text. Offsets are UTF-16 units, end exclusive. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly person: string;
  readonly why: Explanation;
}

/** What the recogniser answers for a page given as one text. */
export interface PageReading {
  readonly verdict: GateVerdict;
  readonly spans: readonly FoundSpan[];
}

/** Ids of the lexicon's organisations: recognised and shown, but not labelled, so an evaluation leaves them out. */
export function organisations(lexicon: Lexicon): ReadonlySet<string> {
  return new Set(lexicon.cases.flatMap(({ people }) => people.filter(({ entity }) => entity === 'organisation').map(({ id }) => id)));
}

/**
 * A name broken over two lines is one span.
 * Reads a text as the reader script reads a page: each line is a block, but for one that only goes on in small letters with what the line before left open (a
 * `<br>` is a space to the reader script too); the first line that holds anything is the title, and nothing else is known of the page.
 * @param unlabelled people whose mentions are left out of the answer
 */
export function readPage(recogniser: Recogniser, text: string, unlabelled: ReadonlySet<string>): PageReading {
  if (!recogniser.mayConcern(text)) return { verdict: { about: 'none', why: { rule: 'gate-nothing-there', evidence: [] } }, spans: [] };
  const parts = blocksOf(text);
  const blocks = parts.map(({ start, end }) => text.slice(start, end));
  const title = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const page = { title, description: '', url: '', metadata: '' };
  const { verdict, mentions } = recogniser.resolve(
    blocks.map((block) => recogniser.scan(block)),
    page,
  );
  const spans: FoundSpan[] = [];
  for (const { block, start, end, person, why, continues } of mentions) {
    if (unlabelled.has(person)) continue;
    const offset = parts[block]?.start ?? 0;
    const first = continues && spans.pop();
    spans.push({ start: first ? first.start : offset + start, end: offset + end, person, why });
  }
  return { verdict, spans };
}

/** A line that ends no sentence, quotation or bracket, and one that begins in small letters. */
const LEFT_OPEN = /[^\s.!?:;…"”’»)\]]\s*$/;
const GOES_ON = /^\s*\p{Ll}/u;

/** Where the blocks of a text begin and end, in UTF-16 units. */
function blocksOf(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  let held = 0;
  let lineBefore = '';
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const last = blocks[held - 1];
    if (last && GOES_ON.test(line) && LEFT_OPEN.test(lineBefore)) {
      blocks.length = held;
      last.end = end;
    } else blocks.push({ start, end });
    if (line.trim() !== '') {
      held = blocks.length;
      lineBefore = line;
    }
    start = end + 1;
  }
  return blocks;
}
