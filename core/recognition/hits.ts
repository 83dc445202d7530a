import type { FormKind } from './types.ts';
import type { Gap } from './gap.ts';

/** A person of some case, numbered across the whole lexicon. */
export type PersonIndex = number;

/** One reading of a written form: who may be meant by it, and how. */
export interface Bearer {
  readonly person: PersonIndex;
  readonly kind: FormKind;
  readonly ambiguity: 'low' | 'medium' | 'high';
  /** a surname as only a slip of the pen writes it: theirs on a page that writes their full name so */
  readonly isSlip?: true;
}

/** A word beside a hit. */
export interface NearWord {
  /** folded letters */
  readonly word: string;
  readonly capital: boolean;
  /** three letters or more, all of them capitals */
  readonly allCapitals: boolean;
  /** what stands between this word and its neighbour on the hit's side */
  readonly gap: Gap;
  readonly start: number;
  readonly end: number;
}

/** What a written form is read as, whatever stands around it. One object for all places where a name stands in the same letters. */
export interface Reading {
  /** folded words of the form */
  readonly folded: string;
  /** written in capitals only */
  readonly allCapitals: boolean;
  readonly bearers: readonly Bearer[];
  /** every reading names its bearer in full */
  readonly isWhole: boolean;
  /** no stranger bears it: it needs no words around it */
  readonly isSure: boolean;
  /** as German writes what is its bearer's, with an s that is no part of the name; of the rest, it is what is without that s */
  readonly isGenitive?: true;
}

/** A written form found in a block, with the words around it: all that resolution needs of the text. */
export interface Hit extends Reading {
  readonly start: number;
  readonly end: number;
  /** nearest first */
  readonly before: readonly NearWord[];
  /** the first of `before`, for who asks for no more */
  readonly nearest: NearWord | undefined;
  /** the same place, read as a name of these only */
  withBearers(bearers: readonly Bearer[]): Hit;
  /** the text right before it in its block, in small letters, as far as words are looked for; for who asks, of a sure one too */
  lead(): string;
  /** nearest first */
  readonly after: readonly NearWord[];
  /** nothing but the number of the line stands before it in its block: a name may have begun in the block before */
  readonly opens: boolean;
  /** nothing but initials or a hyphen stands after it in its block: a name may go on in the next */
  readonly closes: boolean;
}

/** A term of a case found in a block. */
export interface TermHit {
  readonly caseIndex: number;
  readonly key: string;
  /** the term's weight; a title counts as strong in quotation marks, and as near proof beside a word that tells what it is the title of, or beside the right name */
  readonly weight: 1 | 2 | 3;
  /** who of the case has to stand in its block, or it weighs no more than `alone`: anybody by a telling name, or somebody central by a rare full name */
  readonly needs: 'nobody' | 'somebody' | 'central';
  readonly alone: 1 | 2 | 3;
  /**
   * whose a title is: the case's (“the ‘Rust’ shooting”; what is no title, too), some work's (“the film ‘Rust’”), anybody's, as nothing marks it for a title
   * (“that Rust hearing”), or something else's that
   * is called so (“the Rust compiler”)
   */
  readonly means: 'case' | 'work' | 'anything' | 'other';
  /** the words around it tell what happened: a title beside a word of that or of the courts, a name that is near proof beside a word of a death, or of an accused beside one of the courts */
  readonly isTold: boolean;
}

/** How a block is set: in headlines capitals say nothing of a word. */
export type Setting = 'prose' | 'title' | 'capitals';

/** How a block begins: as a line that leads to another story, as an item of a list, with what may be the label of one, or as none of these. */
export type Opening = 'pointer' | 'item' | 'label' | 'none';

/** What one block holds. */
export interface BlockData {
  readonly hits: readonly Hit[];
  readonly terms: readonly TermHit[];
  readonly setting: Setting;
  /** ends as a sentence does */
  readonly isSentence: boolean;
  readonly opening: Opening;
  /** a hit in it may be a misspelt surname */
  readonly hasSlips: boolean;
  /** nothing but white space */
  readonly blank: boolean;
}

/** Whether a reading is a given name or a nickname alone. */
export function isGiven(kind: FormKind): boolean {
  return kind === 'given' || kind === 'nickname';
}

/** Whether a reading names its bearer in full. */
export function isFull(kind: FormKind): boolean {
  return kind === 'full' || kind === 'variant' || kind === 'misspelling' || kind === 'organisation';
}
