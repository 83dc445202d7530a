import { bearersOf, type CompiledLexicon } from './compiled-lexicon.ts';
import { type BlockData, type Hit, isFull, isGiven, type PersonIndex } from './hits.ts';
import { judgeHit } from './judged-hit.ts';
import { isCalledKin } from './called.ts';

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
  /** whether the rare full name of somebody central and a strong term, other than that name, or the rare full name of who accuses, judges or investigates stand in one block */
  together: boolean;
}

/** Blocks read between two steps. */
const STRIDE = 100;

/** Reads what may speak of the case out of a page's blocks, in steps. Cost follows the hits. */
export function* gatherEvidence(lexicon: CompiledLexicon, caseIndex: number, blocks: readonly BlockData[]): Generator<undefined, Evidence> {
  const evidence: Evidence = {
    names: new Map(),
    central: new Set(),
    terms: new Map(),
    proven: false,
    titled: false,
    calledByName: false,
    toldOf: false,
    together: false,
  };
  const kin = new Set<PersonIndex>();
  const namesakes = new Set<PersonIndex>();
  const into: Into = { evidence, kin, namesakes, titles: new Set(), named: [], officials: [] };
  let isNamed = false;
  let seen = 0;
  for (const block of blocks) {
    seen += 1;
    if (seen % STRIDE === 0) yield;
    into.named.length = into.officials.length = 0;
    for (const hit of block.hits) gatherName(lexicon, caseIndex, hit, block, into);
    gatherTerms(lexicon, caseIndex, block, into);
    isNamed ||= into.named.length > 0;
    if (into.officials.length > 0 && into.named.some((person) => lexicon.people[person]?.isToldOf)) evidence.together = true;
  }
  if (isNamed) takeTitles(into);
  for (const person of kin) {
    if (!evidence.names.has(person) && !namesakes.has(person)) continue;
    evidence.names.set(person, Math.max(evidence.names.get(person) ?? 0, KIN_WEIGHT));
    if (lexicon.people[person]?.isCentral) evidence.central.add(person);
  }
  return evidence;
}

interface Into {
  readonly evidence: Evidence;
  /** who is called by given name as somebody's kin */
  readonly kin: Set<PersonIndex>;
  /** who bears a surname that stands on the page as a stranger's */
  readonly namesakes: Set<PersonIndex>;
  /** the case's titles beside a word of what happened or of the courts, wherever they stand */
  readonly titles: Set<string>;
  /** who of the central stands in this block by a rare full name, as often as they do */
  readonly named: PersonIndex[];
  /** who of those who accuse, judge or investigate does */
  readonly officials: PersonIndex[];
}

/** "Mara Odell" in one block and "that Ferry hearing" in another tell as much as both in one. */
function takeTitles({ evidence, titles }: Into): void {
  for (const key of titles) evidence.terms.set(key, 3);
  evidence.titled ||= titles.size > 0;
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
    if (weight > (names.get(person) ?? 0)) names.set(person, weight);
    if (bearer.isOfJustice && isFull(kind) && ambiguity === 'low') into.officials.push(person);
    // a misspelling may be somebody's right name
    const isMisspelt = kind === 'misspelling';
    if (!bearer.isCentral || (isMisspelt && ambiguity !== 'low')) continue;
    central.add(person);
    if (isFull(kind) && !isMisspelt && ambiguity === 'low') into.named.push(person);
  }
}

function gatherTerms(lexicon: CompiledLexicon, caseIndex: number, { terms }: BlockData, { evidence, titles, named }: Into): void {
  const nameTerms = lexicon.cases[caseIndex]?.nameTerms;
  for (const term of terms) {
    const { caseIndex: owner, key, weight, isWorkOnly } = term;
    if (owner !== caseIndex) continue;
    if (weight > (evidence.terms.get(key) ?? 0)) evidence.terms.set(key, weight);
    if (weight === 1) continue;
    const bearer = nameTerms?.get(key);
    if (bearer === undefined) {
      evidence.toldOf = true;
      if (term.isTold) titles.add(key);
      if (weight === 3 && isWorkOnly) evidence.titled = true;
      if (weight === 3 && !isWorkOnly) evidence.proven = true;
    } else if (weight === 3) {
      evidence.calledByName = true;
      evidence.proven ||= term.isTold;
    }
    if (named.some((person) => person !== bearer)) evidence.together = true;
  }
}
