import { joinBrokenNames } from './broken-names.ts';
import type { CompiledLexicon, CompiledPerson } from './compile.ts';
import { type Bearer, type BlockData, type Hit, isFull, isGiven, type Setting } from './hits.ts';
import { tellsOfWork } from './titles-of-works.ts';
import { type Beside, besideSurname, surnameBeside } from './surroundings.ts';

/** A hit of one case, judged by its surroundings. */
export interface JudgedHit {
  readonly block: number;
  /** its block's place among the blocks that hold anything: neighbours differ by one */
  readonly order: number;
  readonly hit: Hit;
  readonly setting: Setting;
  /** whether its block is running text, not a headline or a link */
  readonly isSentence: boolean;
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
  /** folded surname → given name of the stranger who bears it in the first block that has it, nobody of the case standing there */
  readonly leading: ReadonlyMap<string, string>;
  /** folded surname → given name of the stranger who is the first on the page to bear it */
  readonly opening: ReadonlyMap<string, string>;
  /** folded given names that strangers bear on this page */
  readonly strangerGivens: ReadonlySet<string>;
  /** order of a block → who of the case is named there in full or by surname */
  readonly present: ReadonlyMap<number, ReadonlySet<number>>;
  /** order of a block → of those, who is named in a way that few strangers share; `NEAR_PROOF` where a term is near proof */
  readonly sure: ReadonlyMap<number, ReadonlySet<number>>;
  /** everyone of the case who is named on the page, in full or by a surname that no stranger on it bears */
  readonly people: ReadonlySet<number>;
  /** folded surnames that stand alone somewhere on the page */
  readonly surnames: ReadonlySet<string>;
  /** order of the last block of running text that holds a name: what follows are links and captions */
  readonly lastSentence: number;
}

const NEAR_PROOF = -1;

/** Blocks or hits looked at between two steps. */
const STRIDE = 100;

/**
 * Collects, over the whole page, who is named in full and which strangers share a name with someone of the case, in steps. Cost follows the
 * hits.
 */
export function* surveyPage(
  lexicon: CompiledLexicon,
  caseIndex: number,
  blocks: readonly BlockData[],
  excluded: readonly string[],
): Generator<undefined, Survey> {
  const judged: JudgedHit[] = [];
  const full = new Map<number, number>();
  const strangers = new Map<string, Map<string, number>>();
  const strangerGivens = new Set<string>();
  const present = new Map<number, Set<number>>();
  const sure = new Map<number, Set<number>>();
  const { namesakes } = lexicon.cases[caseIndex] as CompiledLexicon['cases'][number];
  const people = new Set<number>();
  const surnames = new Set<string>();
  let lastSentence = -1;
  let order = -1;
  for (const [index, block] of blocks.entries()) {
    if (index % STRIDE === STRIDE - 1) yield;
    if (block.blank) continue;
    order += 1;
    if (block.terms.some((term) => term.caseIndex === caseIndex && term.weight === 3)) setIn(sure, order).add(NEAR_PROOF);
    for (const hit of block.hits) {
      const bearers = hit.bearers.filter(({ person }) => lexicon.people[person]?.caseIndex === caseIndex);
      if (bearers.length === 0) continue;
      const { beside, reading } = judgeHit(lexicon, caseIndex, hit, block.setting, bearers);
      if (beside.kind === 'stranger') {
        const named = strangers.get(hit.folded) ?? new Map<string, number>();
        strangers.set(hit.folded, named.set(beside.given, (named.get(beside.given) ?? 0) + 1));
        strangerGivens.add(beside.given);
      } else if (reading === 'given') {
        if (beside.kind === 'compound') strangerGivens.add(hit.folded);
      } else if (beside.kind === 'free') {
        for (const { person, kind, ambiguity } of bearers) {
          setIn(present, order).add(person);
          if (kind === 'surname') surnames.add(hit.folded);
          if (ambiguity !== 'high' && (isFull(kind) || ambiguity === 'low')) setIn(sure, order).add(person);
          if (isFull(kind)) full.set(person, (full.get(person) ?? 0) + 1);
        }
      }
      const allowed = bearers.filter(({ person }) => !excluded.includes((lexicon.people[person] as CompiledPerson).id));
      judged.push({ block: index, order, hit, setting: block.setting, isSentence: block.isSentence, bearers: allowed, beside });
      if (block.isSentence) lastSentence = order;
    }
  }
  yield;
  for (const { hit, bearers, beside } of judged) {
    const [bearer] = bearers;
    const isNamed =
      bearer &&
      (isFull(bearer.kind) ||
        (bearer.kind === 'surname' && !strangers.has(hit.folded)) ||
        (isGiven(bearer.kind) && bearer.ambiguity === 'low'));
    if (isNamed && beside.kind === 'free') people.add(bearer.person);
  }
  yield;
  // in a headline every word has a capital: a given name shows there as one that the page's prose, or the lexicon, knows before this surname
  const settled = judged.map((entry) => {
    const given = entry.hit.before[0];
    if (entry.setting === 'prose' || entry.beside.kind !== 'free' || given?.gap !== 'space') return entry;
    const isStranger = strangers.get(entry.hit.folded)?.has(given.word) === true || namesakes.has(`${given.word} ${entry.hit.folded}`);
    return isStranger ? { ...entry, beside: { kind: 'stranger' as const, given: given.word, isKin: false } } : entry;
  });
  yield;
  const told = leadingStrangers(lexicon, settled);
  yield;
  return {
    judged: joinBrokenNames(settled, full),
    full,
    strangers,
    ...told,
    strangerGivens,
    present,
    sure,
    people,
    surnames,
    lastSentence,
  };
}

/** See `Survey.leading` and `Survey.opening`. */
function leadingStrangers(lexicon: CompiledLexicon, judged: readonly JudgedHit[]): Pick<Survey, 'leading' | 'opening'> {
  const firstOrder = new Map<string, number>();
  const leading = new Map<string, string>();
  const opening = new Map<string, string>();
  const named = new Set<string>();
  for (const { hit, order, beside, bearers } of judged) {
    const surnames = bearers.flatMap(({ person }) => (lexicon.people[person] as CompiledPerson).surnames);
    for (const surname of surnames) {
      const first = firstOrder.get(surname) ?? order;
      firstOrder.set(surname, first);
      if (order !== first) continue;
      if (beside.kind !== 'stranger') named.add(surname);
      else if (hit.folded === surname && !leading.has(surname)) {
        leading.set(surname, beside.given);
        if (!named.has(surname)) opening.set(surname, beside.given);
      }
    }
  }
  for (const surname of named) leading.delete(surname);
  return { leading, opening };
}

function setIn(map: Map<number, Set<number>>, key: number): Set<number> {
  const found = map.get(key) ?? new Set<number>();
  map.set(key, found);
  return found;
}

/** What the neighbours of a hit say of it, read as a name of this case's bearers. */
export function judgeHit(
  lexicon: CompiledLexicon,
  caseIndex: number,
  hit: Hit,
  setting: Setting,
  bearers: readonly Bearer[],
): { beside: Beside; reading: 'full' | 'surname' | 'given' } {
  const { termWords } = lexicon.cases[caseIndex] as CompiledLexicon['cases'][number];
  const known = (word: string) => termWords.has(word) || tellsOfWork(word);
  if (bearers.some(({ kind }) => isFull(kind))) return { beside: { kind: 'free' }, reading: 'full' };
  if (bearers.some(({ kind }) => kind === 'surname')) {
    const titles = bearers.flatMap(({ person }) => (lexicon.people[person] as CompiledPerson).titles);
    const initials = bearers.flatMap(({ person }) => (lexicon.people[person] as CompiledPerson).initials);
    return { beside: besideSurname(hit, setting, titles, initials, known), reading: 'surname' };
  }
  const words = surnameBeside(hit, setting, known);
  return { beside: words === undefined ? { kind: 'free' } : { kind: 'compound', words }, reading: 'given' };
}
