import type { BlockScan, Explanation, GateVerdict, Lexicon, Recogniser } from '../../core/recognition/types.ts';

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
 * Reads a text as the reader script reads a page: each line is a block, the first line that holds anything is the title, and nothing else is known of the page.
 * @param unlabelled people whose mentions are left out of the answer
 */
export function readPage(recogniser: Recogniser, text: string, unlabelled: ReadonlySet<string>): PageReading {
  if (!recogniser.mayConcern(text)) return { verdict: { about: 'none', why: { rule: 'gate-nothing-there', evidence: [] } }, spans: [] };
  const blocks = text.split('\n');
  // as in a page, a block in which nothing can matter is dropped: those around it are neighbours
  const starts: number[] = [];
  const scans: BlockScan[] = [];
  let blockStart = 0;
  for (const block of blocks) {
    const scan = recogniser.scan(block);
    if (!scan.empty) {
      scans.push(scan);
      starts.push(blockStart);
    }
    blockStart += block.length + 1;
  }
  const title = blocks.find((block) => block.trim() !== '') ?? '';
  const page = { title, description: '', url: '', metadata: '' };
  const { verdict, mentions } = recogniser.resolve(scans, page);
  const spans: FoundSpan[] = [];
  for (const { block, start, end, person, why, continues } of mentions) {
    if (unlabelled.has(person)) continue;
    const offset = starts[block] ?? 0;
    const first = continues && spans.pop();
    spans.push({ start: first ? first.start : offset + start, end: offset + end, person, why });
  }
  return { verdict, spans };
}
