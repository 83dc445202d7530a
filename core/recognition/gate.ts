import type { CompiledLexicon, CompiledPerson } from './compile.ts';
import { type BlockData, isFull } from './hits.ts';
import type { GateVerdict } from './types.ts';

/** What a full name weighs as evidence, by how many strangers bear it. */
const NAME_WEIGHT = { low: 2, medium: 1, high: 0.5 } as const;
/** However many names: lawyers and judges of one town meet in other cases too. */
const NAMES_AT_MOST = 6;
/** What a distinct term weighs, by its weight in the data. */
const TERM_WEIGHT = { 1: 0.5, 2: 1.5, 3: 3 } as const;
const WEAK_TERMS_AT_MOST = 1.5;
/** Evidence in the title or in what the page says of itself. */
const HEADLINE_BONUS = 1;
/** Each further person of whom only the surname stands there. */
const SURNAME_WEIGHT = 0.5;
const PASSING_FROM = 4;
const CASE_FROM = 8;

interface Evidence {
  readonly names: Map<number, number>;
  readonly terms: Map<string, 1 | 2 | 3>;
  headline: boolean;
}

/**
 * Is this page about the case? Names alone never say so: someone of the case on a page about another matter, or a namesake, is not the case.
 * There must be an anchor: a term that is near proof, such as the film's title beside a word that makes it one.
 * @param blocks the page's blocks, then what the page says of itself (title, description, address, metadata)
 */
export function judgePage(
  lexicon: CompiledLexicon,
  caseIndex: number,
  blocks: readonly BlockData[],
  headlines: readonly BlockData[],
): GateVerdict {
  const evidence: Evidence = { names: new Map(), terms: new Map(), headline: false };
  for (const block of blocks) gather(lexicon, caseIndex, block, evidence);
  const before = evidence.terms.size;
  for (const block of headlines) {
    gather(lexicon, caseIndex, block, evidence);
    if (block.hits.length > 0 || block.terms.some(({ weight }) => weight > 1)) evidence.headline = true;
  }
  const weights = [...evidence.terms.values()];
  const names = Math.min(NAMES_AT_MOST, sum(evidence.names.values()));
  const weak = Math.min(WEAK_TERMS_AT_MOST, sum(weights.filter((weight) => weight === 1).map((weight) => TERM_WEIGHT[weight])));
  const total =
    names +
    weak +
    sum(weights.filter((weight) => weight > 1).map((weight) => TERM_WEIGHT[weight])) +
    (evidence.headline ? HEADLINE_BONUS : 0);
  const anchored = weights.includes(3) && names >= 1;
  const words = [...evidence.terms.keys(), ...[...evidence.names.keys()].map((person) => (lexicon.people[person] as CompiledPerson).id)];
  const why = (rule: string) => ({ rule, evidence: words.slice(0, Math.max(12, before)) });
  if (!anchored) return { about: 'none', why: why('gate-no-anchor') };
  if (total >= CASE_FROM) return { about: 'case', why: why('gate-case') };
  return total >= PASSING_FROM ? { about: 'passing', why: why('gate-passing') } : { about: 'none', why: why('gate-too-little') };
}

function gather(lexicon: CompiledLexicon, caseIndex: number, block: BlockData, into: Evidence): void {
  for (const { bearers } of block.hits) {
    for (const { person, kind, ambiguity } of bearers) {
      if (lexicon.people[person]?.caseIndex !== caseIndex || (!isFull(kind) && kind !== 'surname')) continue;
      const weight = isFull(kind) ? NAME_WEIGHT[ambiguity] : SURNAME_WEIGHT;
      into.names.set(person, Math.max(into.names.get(person) ?? 0, weight / bearers.length));
    }
  }
  for (const { caseIndex: owner, key, weight } of block.terms) {
    if (owner === caseIndex && weight > (into.terms.get(key) ?? 0)) into.terms.set(key, weight);
  }
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
