import { bearersOf, type CompiledLexicon } from './compiled-lexicon.ts';
import { type BlockData, type Hit, isFull, isGiven, type PersonIndex } from './hits.ts';
import { judgeHit } from './judged-hit.ts';
import { isCalledKin, isProsecuted } from './called.ts';
import { type Into, noteBlock, startBlock, takeTogether } from './met-on-page.ts';

/** What a full name weighs as evidence, by how many strangers bear it. */
const NAME_WEIGHT = { low: 2, medium: 1, high: 0.5 } as const;
/** Somebody of whom only the surname stands there; also a given name that hardly anybody bears. */
const SURNAME_WEIGHT = { low: 1, medium: 0.75, high: 0.5 } as const;
/** A given name after a word of kinship, on a page that has the surname too: "brother Alec" in a talk with another Baldwin. */
const KIN_WEIGHT = 1;

/** What a page holds that may speak of one case. */
export interface Evidence {
  /** who is named, and what that weighs */
  readonly names: Map<PersonIndex, number>;
  /** those of them without whom nobody tells of the case */
  readonly central: Set<PersonIndex>;
  readonly terms: Map<string, 1 | 2 | 3>;
  /** whether a term is near proof that neither another work of the title nor another matter of that person can explain */
  proven: boolean;
  /** whether the title is a work's, be it this one's or another's */
  titled: boolean;
  /** whether somebody whose name is near proof is named */
  calledByName: boolean;
  /** whether a strong term stands there that is nobody's name */
  toldOf: boolean;
  /** whether a title of the case stands there as no more than a word with a capital, but as nothing else's */
  isTitleThere: boolean;
  /** whether the name of one who has died, that is near proof, is there */
  isMourned: boolean;
  /** who of those who accuse, judge or investigate stands on the page by a rare full name */
  readonly justice: Set<PersonIndex>;
  /** titles of the case that stand on the page as something else's */
  readonly anothers: Set<string>;
  /** weak terms that are no titles */
  readonly weakTerms: Set<string>;
  /** blocks that tell of the case by themselves: somebody by a telling name, or a strong term */
  telling: number;
  /** blocks that hold any name or term */
  holding: number;
  /** whether the rare full name of somebody central and a strong term, other than that name, or the rare full name of who accuses, judges or investigates stand in one block */
  together: boolean;
}

const NONE: ReadonlySet<string> = new Set();
/** Blocks read between two steps. */
const STRIDE = 100;

/** On a page where a title is something else's too, so many weak terms, or two of the case, one of them central, tell that it is the case's as well. */
const WEAK_TERMS_BESIDE = 2;

/** Reads what may speak of the case out of a page's blocks, in steps. Cost follows the hits. */
export function* gatherEvidence(lexicon: CompiledLexicon, caseIndex: number, blocks: readonly BlockData[]): Generator<undefined, Evidence> {
  const evidence = yield* gather(lexicon, caseIndex, blocks, NONE);
  if (evidence.anothers.size === 0 || isBorneOut(evidence)) return evidence;
  return yield* gather(lexicon, caseIndex, blocks, evidence.anothers);
}

function isBorneOut({ names, central, weakTerms }: Evidence): boolean {
  if (weakTerms.size >= WEAK_TERMS_BESIDE) return true;
  return central.size > 0 && [...names.values()].filter((weight) => weight >= SURNAME_WEIGHT.low).length > 1;
}

/** @param anothers titles of the case that are something else's here: where nothing marks them for a title, and in terms with them, they weigh little */
function* gather(
  lexicon: CompiledLexicon,
  caseIndex: number,
  blocks: readonly BlockData[],
  anothers: ReadonlySet<string>,
): Generator<undefined, Evidence> {
  const evidence: Evidence = {
    names: new Map(),
    central: new Set(),
    terms: new Map(),
    proven: false,
    titled: false,
    calledByName: false,
    toldOf: false,
    together: false,
    isTitleThere: false,
    isMourned: false,
    justice: new Set(),
    anothers: new Set(),
    weakTerms: new Set(),
    telling: 0,
    holding: 0,
  };
  const kin = new Set<PersonIndex>();
  const namesakes = new Set<PersonIndex>();
  const into: Into = {
    evidence,
    distrusted: anothers,
    kin,
    namesakes,
    titles: new Set(),
    named: [],
    surnamed: [],
    officials: [],
    officialsCalled: [],
    besideAccused: new Set(),
    isTitled: false,
    isNamed: false,
    isTelling: false,
    allNamed: new Set(),
    besideTitle: new Set(),
    isProsecuted: false,
  };
  let seen = 0;
  for (const block of blocks) {
    seen += 1;
    if (seen % STRIDE === 0) yield;
    if (block.hits.length === 0 && block.terms.length === 0) continue;
    evidence.holding += 1;
    startBlock(into);
    for (const hit of block.hits) gatherName(lexicon, caseIndex, hit, block, into);
    gatherTerms(lexicon, caseIndex, block, into);
    if (into.isTelling) evidence.telling += 1;
    noteBlock(into);
    if (into.named.some((person) => lexicon.people[person]?.isToldOf)) {
      if (into.officials.length > 0) evidence.together = true;
      for (const person of into.officialsCalled) into.besideAccused.add(person);
    }
  }
  takeTogether(into);
  for (const person of kin) {
    if (!evidence.names.has(person) && !namesakes.has(person)) continue;
    evidence.names.set(person, Math.max(evidence.names.get(person) ?? 0, KIN_WEIGHT));
    if (lexicon.people[person]?.isCentral) evidence.central.add(person);
  }
  return evidence;
}

function gatherName(lexicon: CompiledLexicon, caseIndex: number, hit: Hit, { setting }: BlockData, into: Into): void {
  const bearers = bearersOf(lexicon, caseIndex, hit.bearers);
  if (bearers.length === 0) return;
  const { beside, reading } = judgeHit(lexicon, caseIndex, hit, setting, bearers);
  // "Vera Odell", "Odell Ratings" say nothing of Mara Odell
  if (beside.kind !== 'free') {
    if (beside.kind === 'stranger' && reading === 'surname') for (const { person } of bearers) into.namesakes.add(person);
    return;
  }
  const { names, central } = into.evidence;
  for (const { person, kind, ambiguity } of bearers) {
    const bearer = lexicon.people[person];
    // a ranch, a sheriff's office, a state are in the news for other things
    if (bearer?.entry.entity !== 'person') continue;
    // a given name says little, unless hardly anybody bears it
    if (isGiven(kind) && ambiguity !== 'low') {
      if (isCalledKin(hit)) into.kin.add(person);
      continue;
    }
    const weight = (isFull(kind) ? NAME_WEIGHT : SURNAME_WEIGHT)[ambiguity] / bearers.length;
    if (weight >= SURNAME_WEIGHT.low) into.isTelling = true;
    if (weight > (names.get(person) ?? 0)) names.set(person, weight);
    if (bearer.isOfJustice && kind === 'surname') into.officialsCalled.push(person);
    if (bearer.isOfJustice && isFull(kind) && ambiguity === 'low') {
      into.officials.push(person);
      into.evidence.justice.add(person);
    }
    // a misspelling may be somebody's right name
    const isMisspelt = kind === 'misspelling';
    if (!bearer.isCentral || (isMisspelt && ambiguity !== 'low')) continue;
    central.add(person);
    into.isTelling = true;
    if (isFull(kind) && !isMisspelt && ambiguity === 'low') {
      into.named.push(person);
      into.isProsecuted ||= isProsecuted(hit);
    } else into.surnamed.push(person);
  }
}

function gatherTerms(lexicon: CompiledLexicon, caseIndex: number, { terms }: BlockData, into: Into): void {
  const { evidence, distrusted, titles, named } = into;
  const nameTerms = lexicon.cases[caseIndex]?.nameTerms;
  for (const term of terms) {
    const { caseIndex: owner, key, means } = term;
    if (owner !== caseIndex) continue;
    if (means === 'other') {
      evidence.anothers.add(key);
      continue;
    }
    const isDoubtful = distrusted.size > 0 && means !== 'work' && key.split(' ').some((word) => distrusted.has(word));
    const weight = isDoubtful && !(means === 'case' && distrusted.has(key)) ? 1 : term.weight;
    if (term.needs === 'central' && !isDoubtful) into.isNamed = true;
    if (means !== 'case') evidence.isTitleThere = true;
    else if (weight === 1) evidence.weakTerms.add(key);
    if (weight > (evidence.terms.get(key) ?? 0)) evidence.terms.set(key, weight);
    if (weight === 1) continue;
    into.isTelling = true;
    const bearer = nameTerms?.get(key);
    if (bearer === undefined) {
      evidence.toldOf = true;
      if (means === 'work') into.isTitled = true;
      if (term.isTold) titles.add(key);
      if (weight === 3 && means !== 'case') evidence.titled = true;
      if (weight === 3 && means === 'case') evidence.proven = true;
    } else if (weight === 3) {
      evidence.calledByName = true;
      if (isDead(lexicon, bearer)) evidence.isMourned = true;
      evidence.proven ||= term.isTold;
    }
    if (named.some((person) => person !== bearer)) evidence.together = true;
  }
}

function isDead({ people, dead }: CompiledLexicon, person: PersonIndex): boolean {
  return dead.has(people[person]?.id ?? '');
}
