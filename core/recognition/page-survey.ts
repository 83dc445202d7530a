import { joinBrokenNames } from './broken-names.ts';
import { bearersOf, type CompiledLexicon, type CompiledPerson } from './compiled-lexicon.ts';
import { type Bearer, type BlockData, type Hit, isFull, isGiven, type PersonIndex } from './hits.ts';
import type { Stranger } from './beside.ts';
import { isAnother } from './called.ts';
import { judgeHit, type JudgedHit } from './judged-hit.ts';
import { leadingStrangers } from './leading-strangers.ts';
import { NEAR_PROOF, type Survey } from './survey.ts';

const NOBODY: PersonIndex[] = [];
const NO_SURNAMES: string[] = [];

/** So many blocks with names begin with a label on a page that is a list of news. */
const LABELS_OF_DIGEST = 3;
/** Blocks looked at between two steps. */
const STRIDE = 100;

/**
 * Collects, over the whole page, who is named in full and which strangers share a name with someone of the case, in steps. Cost follows the
 * hits.
 * @param excluded ids of those whom the reader said are not meant
 */
export function* surveyPage(
  lexicon: CompiledLexicon,
  caseIndex: number,
  blocks: readonly BlockData[],
  excluded: readonly string[],
): Generator<undefined, Survey> {
  const surveyor = new Surveyor(lexicon, caseIndex, excluded);
  for (let index = 0; index < blocks.length; index += 1) {
    if (index % STRIDE === STRIDE - 1) yield;
    surveyor.read(blocks[index] as BlockData, index);
  }
  yield;
  const people = surveyor.named();
  yield;
  const settled = surveyor.settled();
  yield;
  const told = leadingStrangers(lexicon, settled);
  yield;
  const { full, first, calledByGiven, strangers, strangersIn, strangerGivens, present, sure, parts, surnames, lastSentence } = surveyor;
  const judged = joinBrokenNames(lexicon, settled, full);
  return {
    judged,
    full,
    first,
    calledByGiven,
    strangers,
    strangersIn,
    ...told,
    strangerGivens,
    present,
    sure,
    people,
    parts,
    surnames,
    lastSentence,
  };
}

/** Gathers a survey, block by block; its fields are those of `Survey`. */
class Surveyor {
  readonly full = new Map<PersonIndex, number>();
  readonly first = new Map<string, PersonIndex>();
  readonly calledByGiven = new Map<PersonIndex, number>();
  readonly strangers = new Map<string, Map<string, number>>();
  readonly strangersIn: string[][] = [];
  readonly strangerGivens = new Set<string>();
  readonly present: PersonIndex[][] = [];
  readonly sure: PersonIndex[][] = [];
  readonly parts = new Set<string>();
  readonly surnames = new Map<string, number>();
  lastSentence = -1;
  private labels = 0;
  private readonly lexicon: CompiledLexicon;
  private readonly caseIndex: number;
  private readonly excluded: readonly string[];
  private readonly judged: JudgedHit[] = [];

  constructor(lexicon: CompiledLexicon, caseIndex: number, excluded: readonly string[]) {
    this.lexicon = lexicon;
    this.caseIndex = caseIndex;
    this.excluded = excluded;
  }

  /** Reads the next block of the page, its `index`th. */
  read(block: BlockData, index: number): void {
    if (block.blank) return;
    const { hits, terms, setting, isSentence, opening } = block;
    const order = this.present.length;
    const isProven = terms.some(({ caseIndex, weight }) => caseIndex === this.caseIndex && weight === 3);
    if (opening === 'label') this.labels += 1;
    this.present.push(NOBODY);
    this.sure.push(isProven ? [NEAR_PROOF] : NOBODY);
    this.strangersIn.push(NO_SURNAMES);
    for (const hit of hits) {
      const bearers = bearersOf(this.lexicon, this.caseIndex, hit.bearers);
      if (bearers.length === 0) continue;
      const { beside, reading } = judgeHit(this.lexicon, this.caseIndex, hit, setting, bearers);
      if (beside.kind === 'stranger') this.noteStranger(hit.folded, beside, order);
      else if (reading === 'given') {
        if (beside.kind === 'compound') this.strangerGivens.add(hit.folded);
        else this.noteGiven(bearers);
      } else if (beside.kind === 'free') {
        if (isAnother(hit)) this.noteStranger(hit.folded, { kind: 'stranger', given: hit.nearest?.word ?? '', isKin: true }, order);
        this.notePresent(hit, bearers, order);
      }
      if (!hit.isWhole) this.parts.add(hit.folded);
      if (isSentence) this.lastSentence = order;
      this.judged.push({ block: index, order, hit, setting, isSentence, opening, bearers: this.allowed(bearers), beside });
    }
  }

  private noteStranger(surname: string, { given, isKin }: Stranger, order: number): void {
    if (!isKin) addTo(this.strangersIn, order, surname);
    const named = this.strangers.get(surname) ?? new Map<string, number>();
    this.strangers.set(surname, named.set(given, (named.get(given) ?? 0) + 1));
    this.strangerGivens.add(given);
  }

  private noteGiven(bearers: readonly Bearer[]): void {
    for (const { person, ambiguity } of bearers) if (ambiguity === 'low') count(this.calledByGiven, person);
  }

  private noteFull(person: PersonIndex): void {
    if (!this.full.has(person))
      for (const surname of (this.lexicon.people[person] as CompiledPerson).surnames)
        if (!this.first.has(surname)) this.first.set(surname, person);
    count(this.full, person);
  }

  private notePresent({ folded, isWhole }: Hit, bearers: readonly Bearer[], order: number): void {
    if (!isWhole && bearers.some(({ kind }) => kind === 'surname')) count(this.surnames, folded);
    for (const { person, kind, ambiguity } of bearers) {
      addTo(this.present, order, person);
      if (ambiguity !== 'high' && (isFull(kind) || ambiguity === 'low')) addTo(this.sure, order, person);
      if (isFull(kind)) this.noteFull(person);
    }
  }

  private allowed(bearers: readonly Bearer[]): readonly Bearer[] {
    if (this.excluded.length === 0) return bearers;
    return bearers.filter(({ person }) => !this.excluded.includes((this.lexicon.people[person] as CompiledPerson).id));
  }

  /** See `Survey.people`. */
  named(): ReadonlySet<PersonIndex> {
    const people = new Set<PersonIndex>();
    for (const { hit, bearers, beside } of this.judged) {
      const bearer = bearers[0];
      if (bearer && beside.kind === 'free' && this.isNamed(hit, bearer)) people.add(bearer.person);
    }
    return people;
  }

  private isNamed({ folded }: Hit, { kind, ambiguity }: Bearer): boolean {
    return isFull(kind) || (kind === 'surname' && !this.strangers.has(folded)) || (isGiven(kind) && ambiguity === 'low');
  }

  /**
   * In a headline every word has a capital: a given name shows there as one that the page's prose, or the lexicon, knows before this surname. What may be a label is one where several
   * blocks begin so.
   */
  settled(): JudgedHit[] {
    const isDigest = this.labels >= LABELS_OF_DIGEST;
    return this.judged.map((judged) => {
      const entry = isDigest && judged.opening === 'label' ? { ...judged, opening: 'item' as const } : judged;
      if (entry.setting === 'prose' || entry.beside.kind !== 'free') return entry;
      const given = entry.hit.before[0];
      if (given?.gap !== 'space' || !this.isStranger(given.word, entry.hit.folded)) return entry;
      return { ...entry, beside: { kind: 'stranger', given: given.word, isKin: false } };
    });
  }

  private isStranger(given: string, surname: string): boolean {
    const isKnown = this.lexicon.cases[this.caseIndex]?.namesakes.has(`${given} ${surname}`) === true;
    return isKnown || this.strangers.get(surname)?.has(given) === true;
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Few people stand in one block: a list is quicker than a set. */
function addTo<Entry>(lists: Entry[][], order: number, entry: Entry): void {
  const entries = lists[order] as Entry[];
  if (entries.length === 0) lists[order] = [entry];
  else if (!entries.includes(entry)) entries.push(entry);
}
