import type { CompiledLexicon } from './compile.ts';
import { type BlockData, isFull, isGiven } from './hits.ts';
import { judgeHit } from './page-survey.ts';
import { isCalledKin } from './surroundings.ts';
import type { GateVerdict } from './types.ts';

/** What a full name weighs as evidence, by how many strangers bear it. */
const NAME_WEIGHT = { low: 2, medium: 1, high: 0.5 } as const;
/** Somebody of whom only the surname stands there. */
const SURNAME_WEIGHT = { low: 1, medium: 0.75, high: 0.5 } as const;
/** A given name after a word of kinship, on a page that has the surname too: "brother Alec" in a talk with another Baldwin. */
const KIN_WEIGHT = 1;
/** However many names: lawyers and judges of one town meet in other cases too. */
const NAMES_AT_MOST = 6;
/** What a distinct term weighs, by its weight in the data. */
const TERM_WEIGHT = { 1: 0.5, 2: 1.5, 3: 3 } as const;
const WEAK_TERMS_AT_MOST = 1.5;
/** Evidence in the title or in what the page says of itself. */
const HEADLINE_BONUS = 1;
const PASSING_FROM = 4;
const CASE_FROM = 6;
const EVIDENCE_SHOWN = 12;
/** The accused and the victims meet on no other page: this many of them among so many of the case need no more than a strong term. */
const PRINCIPALS_TOGETHER = 2;
const PEOPLE_TOGETHER = 4;

interface Evidence {
  readonly names: Map<number, number>;
  /** who is called by given name as somebody's kin */
  readonly kin: Set<number>;
  readonly terms: Map<string, 1 | 2 | 3>;
  /** who bears a surname that stands on the page as a stranger's */
  readonly namesakes: Set<number>;
  /** whether a strong term and a central person's rare full name stand in one block */
  together: boolean;
  /** whether a term is near proof that no other work of the title can explain */
  proven: boolean;
  /** whether somebody is named without whom nobody tells of the case */
  central: boolean;
}

/**
 * Is this page about the case? Names alone never say so: someone of the case on a page about another matter, or a namesake, is not the case.
 * There must be an anchor: a term that is near proof; the film's title beside a word that makes it one, on a page that names one of the accused or the victims; a
 * strong term in one block with such a person's rare full name, or on a page that names several of them.
 * @param blocks the page's blocks
 * @param headlines what the page says of itself: title, description, address, metadata
 */
export function judgePage(
  lexicon: CompiledLexicon,
  caseIndex: number,
  blocks: readonly BlockData[],
  headlines: readonly BlockData[],
): GateVerdict {
  const evidence: Evidence = {
    names: new Map(),
    kin: new Set(),
    namesakes: new Set(),
    terms: new Map(),
    together: false,
    proven: false,
    central: false,
  };
  for (const block of [...headlines, ...blocks]) gather(lexicon, caseIndex, block, evidence);
  for (const person of evidence.kin) {
    if (!evidence.names.has(person) && !evidence.namesakes.has(person)) continue;
    evidence.names.set(person, Math.max(evidence.names.get(person) ?? 0, KIN_WEIGHT));
    evidence.central ||= lexicon.people[person]?.isCentral === true;
  }
  const weights = [...evidence.terms.values()];
  const names = Math.min(NAMES_AT_MOST, sum([...evidence.names.values()]));
  const weak = Math.min(WEAK_TERMS_AT_MOST, sum(weights.filter((weight) => weight === 1).map((weight) => TERM_WEIGHT[weight])));
  const strong = sum(weights.filter((weight) => weight > 1).map((weight) => TERM_WEIGHT[weight]));
  const inHeadline = headlines.some(({ hits, terms }) => hits.length > 0 || terms.some(({ weight }) => weight > 1));
  const total = names + weak + strong + (inHeadline ? HEADLINE_BONUS : 0);
  const isTitled = weights.includes(3) && evidence.central;
  const anchored = names >= 1 && (evidence.proven || isTitled || evidence.together || (strong > 0 && isCircle(lexicon, evidence)));
  const people = [...evidence.names.keys()].map((person) => lexicon.people[person]?.id ?? '');
  const verdict = (about: GateVerdict['about'], rule: string) => ({
    about,
    why: { rule, evidence: [...evidence.terms.keys(), ...people].slice(0, EVIDENCE_SHOWN) },
  });
  if (!anchored) return verdict('none', 'gate-no-anchor');
  if (total >= CASE_FROM) return verdict('case', 'gate-case');
  return total >= PASSING_FROM ? verdict('passing', 'gate-passing') : verdict('none', 'gate-too-little');
}

function gather(lexicon: CompiledLexicon, caseIndex: number, block: BlockData, into: Evidence): void {
  let named = false;
  for (const hit of block.hits) {
    const bearers = hit.bearers.filter(({ person }) => lexicon.people[person]?.caseIndex === caseIndex);
    // "Vera Odell", "Odell Ratings" say nothing of Mara Odell
    if (bearers.length === 0) continue;
    const { beside, reading } = judgeHit(lexicon, caseIndex, hit, block.setting, bearers);
    if (beside.kind !== 'free') {
      if (beside.kind === 'stranger' && reading === 'surname') for (const { person } of bearers) into.namesakes.add(person);
      continue;
    }
    for (const { person, kind, ambiguity } of bearers) {
      // a ranch, a sheriff's office, a state are in the news for other things
      if (lexicon.people[person]?.entry.entity !== 'person') continue;
      // a given name says little, unless hardly anybody bears it
      if (isGiven(kind) && ambiguity !== 'low') {
        if (isCalledKin(hit)) into.kin.add(person);
        continue;
      }
      const isCentral = kind !== 'misspelling' && lexicon.people[person].isCentral;
      if (isCentral) into.central = true;
      if (isCentral && isFull(kind) && ambiguity === 'low') named = true;
      const weight = (isFull(kind) ? NAME_WEIGHT : SURNAME_WEIGHT)[ambiguity] / bearers.length;
      into.names.set(person, Math.max(into.names.get(person) ?? 0, weight));
    }
  }
  for (const { caseIndex: owner, key, weight, isWorkOnly } of block.terms) {
    if (owner !== caseIndex) continue;
    if (weight === 3 && !isWorkOnly) into.proven = true;
    if (weight > (into.terms.get(key) ?? 0)) into.terms.set(key, weight);
    if (weight > 1 && named) into.together = true;
  }
}

/** Whether the accused and the victims are named together, among others of the case. */
function isCircle(lexicon: CompiledLexicon, { names }: Evidence): boolean {
  const principals = [...names.keys()].filter((person) => lexicon.people[person]?.entry.isPrincipal);
  return principals.length >= PRINCIPALS_TOGETHER && names.size >= PEOPLE_TOGETHER;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
