import type { CompiledLexicon, CompiledPerson } from './compile.ts';
import { type Bearer, type BlockData, type Hit, isFull } from './hits.ts';
import { foldWords } from './letters.ts';
import { type Beside, besideSurname, surnameBeside } from './surroundings.ts';

/** A hit of one case, judged by its surroundings. */
export interface JudgedHit {
  readonly block: number;
  readonly hit: Hit;
  readonly setting: BlockData['setting'];
  /** readings within the case at hand, the people the reader excluded left out */
  readonly bearers: readonly Bearer[];
  readonly beside: Beside;
  /** the second half of a name that began in the block before */
  readonly continues?: true;
}

/** What the page as a whole says before any name is resolved. */
export interface Survey {
  readonly judged: readonly JudgedHit[];
  /** person → how often named in full */
  readonly full: ReadonlyMap<number, number>;
  /** folded surname → strangers' given names with it → how often */
  readonly strangers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** folded given names that strangers bear on this page */
  readonly strangerGivens: ReadonlySet<string>;
}

/** Collects, over the whole page, who is named in full and which strangers share a name with someone of the case. Cost follows the hits. */
export function surveyPage(lexicon: CompiledLexicon, caseIndex: number, blocks: readonly BlockData[], excluded: readonly string[]): Survey {
  const judged: JudgedHit[] = [];
  const full = new Map<number, number>();
  const strangers = new Map<string, Map<string, number>>();
  const strangerGivens = new Set<string>();
  const ofCase = lexicon.cases[caseIndex];
  const termWords = new Set(ofCase?.terms.flatMap(({ term }) => foldWords(term).split(' ')));
  const namesakes = new Set(ofCase?.namesakes.map(({ name }) => foldWords(name)));
  const known = (word: string) => termWords.has(word);
  blocks.forEach((block, index) => {
    for (const hit of block.hits) {
      const bearers = hit.bearers.filter(({ person }) => lexicon.people[person]?.caseIndex === caseIndex);
      if (bearers.length === 0) continue;
      const { beside, reading } = judge(lexicon, hit, block.setting, bearers, known);
      if (beside.kind === 'stranger') {
        const named = strangers.get(hit.folded) ?? new Map<string, number>();
        strangers.set(hit.folded, named.set(beside.given, (named.get(beside.given) ?? 0) + 1));
        strangerGivens.add(beside.given);
      } else if (reading === 'given' && beside.kind === 'compound') strangerGivens.add(hit.folded);
      else if (reading === 'full') for (const { person, kind } of bearers) if (isFull(kind)) full.set(person, (full.get(person) ?? 0) + 1);
      const allowed = bearers.filter(({ person }) => !excluded.includes((lexicon.people[person] as CompiledPerson).id));
      judged.push({ block: index, hit, setting: block.setting, bearers: allowed, beside });
    }
  });
  // in a headline every word has a capital: a given name shows there as one that the page's prose, or the lexicon, knows before this surname
  const settled = judged.map((entry) => {
    const given = entry.hit.before[0];
    if (entry.setting === 'prose' || entry.beside.kind !== 'free' || given?.gap !== 'space') return entry;
    const isStranger = strangers.get(entry.hit.folded)?.has(given.word) === true || namesakes.has(`${given.word} ${entry.hit.folded}`);
    return isStranger ? { ...entry, beside: { kind: 'stranger' as const, given: given.word } } : entry;
  });
  return { judged: joinBrokenNames(settled, blocks, full), full, strangers, strangerGivens };
}

function judge(
  lexicon: CompiledLexicon,
  hit: Hit,
  setting: BlockData['setting'],
  bearers: readonly Bearer[],
  known: (word: string) => boolean,
): { beside: Beside; reading: 'full' | 'surname' | 'given' } {
  if (bearers.some(({ kind }) => isFull(kind))) return { beside: { kind: 'free' }, reading: 'full' };
  if (bearers.some(({ kind }) => kind === 'surname')) {
    const titles = bearers.flatMap(({ person }) => (lexicon.people[person] as CompiledPerson).titles);
    return { beside: besideSurname(hit, setting, titles, known), reading: 'surname' };
  }
  const words = surnameBeside(hit, setting, known);
  return { beside: words === undefined ? { kind: 'free' } : { kind: 'compound', words }, reading: 'given' };
}

/** "Mara" at the very end of one block and "Vane-Odell" at the very start of the next are one name, as in pages made from print. */
function joinBrokenNames(judged: readonly JudgedHit[], blocks: readonly BlockData[], full: Map<number, number>): JudgedHit[] {
  const joined = [...judged];
  for (let i = 1; i < joined.length; i += 1) {
    const first = joined[i - 1] as JudgedHit;
    const second = joined[i] as JudgedHit;
    if (!first.hit.closes || !second.hit.opens || !areNeighbours(blocks, first.block, second.block)) continue;
    const bearer = second.bearers.find(
      ({ person, kind }) =>
        kind === 'surname' &&
        first.bearers.some((other) => other.person === person && (other.kind === 'given' || other.kind === 'nickname')),
    );
    if (!bearer) continue;
    const whole = {
      bearers: [{ person: bearer.person, kind: 'variant' as const, ambiguity: 'low' as const }],
      beside: { kind: 'free' as const },
    };
    joined[i - 1] = { ...first, ...whole };
    joined[i] = { ...second, ...whole, continues: true };
    full.set(bearer.person, (full.get(bearer.person) ?? 0) + 1);
  }
  return joined;
}

function areNeighbours(blocks: readonly BlockData[], first: number, second: number): boolean {
  return second > first && blocks.slice(first + 1, second).every(({ blank }) => blank);
}
