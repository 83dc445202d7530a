import type { CaseTerm, FormKind } from './types.ts';
import type { Gap } from './gap.ts';

/** A person of some case, numbered across the whole lexicon. */
export type PersonIndex = number;

/** One reading of a written form: who may be meant by it, and how. */
export interface Bearer {
  readonly person: PersonIndex;
  readonly kind: FormKind;
  readonly ambiguity: 'low' | 'medium' | 'high';
}

/** A word beside a hit. */
export interface NearWord {
  /** folded letters */
  readonly word: string;
  readonly capital: boolean;
  /** what stands between this word and its neighbour on the hit's side */
  readonly gap: Gap;
  readonly start: number;
  readonly end: number;
}

/** A written form found in a block, with the words around it: all that resolution needs of the text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** folded words of the form */
  readonly folded: string;
  readonly bearers: readonly Bearer[];
  /** nearest first */
  readonly before: readonly NearWord[];
  /** nearest first */
  readonly after: readonly NearWord[];
}

/** A term of a case found in a block. */
export interface TermHit {
  readonly caseIndex: number;
  readonly term: CaseTerm;
  readonly start: number;
}

/** How a block is set: in headlines capitals say nothing of a word. */
export type Setting = 'prose' | 'title' | 'capitals';

/** What one block holds. */
export interface BlockData {
  readonly hits: readonly Hit[];
  readonly terms: readonly TermHit[];
  readonly setting: Setting;
}

/** Whether a reading names its bearer in full. */
export function isFull(kind: FormKind): boolean {
  return kind === 'full' || kind === 'variant' || kind === 'misspelling' || kind === 'organisation';
}
