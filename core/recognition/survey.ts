import type { PersonIndex } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';

/** Stands in `Survey.sure` for a term that is near proof. */
export const NEAR_PROOF = -1;

/** What the page as a whole says before any name is resolved. */
export interface Survey {
  readonly judged: readonly JudgedHit[];
  /** person → how often named in full */
  readonly full: ReadonlyMap<number, number>;
  /** folded surname → who of the case is the first to be named in full with it */
  readonly first: ReadonlyMap<string, PersonIndex>;
  /** person → how often called by a given name that hardly anybody bears, alone */
  readonly calledByGiven: ReadonlyMap<number, number>;
  /** folded surname → strangers' given names with it → how often */
  readonly strangers: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** folded surname → given name of the stranger who bears it in the first block that has it, nobody of the case standing there */
  readonly leading: ReadonlyMap<string, string>;
  /** folded surname → given name of the stranger who is the first on the page to bear it */
  readonly opening: ReadonlyMap<string, string>;
  /** order of a block → folded surnames that strangers bear there, but for those named as somebody's kin */
  readonly strangersIn: readonly (readonly string[])[];
  /** folded given names that strangers bear on this page */
  readonly strangerGivens: ReadonlySet<string>;
  /** order of a block → who of the case is named there in full or by surname */
  readonly present: readonly (readonly PersonIndex[])[];
  /** order of a block → of those, who is named in a way that few strangers share; `NEAR_PROOF` where a term is near proof */
  readonly sure: readonly (readonly PersonIndex[])[];
  /** everyone of the case who is named on the page, in full or by a surname that no stranger on it bears */
  readonly people: ReadonlySet<number>;
  /** folded words of every hit that is not a whole name: of no other surname does anybody ask who bore it last */
  readonly parts: ReadonlySet<string>;
  /** folded surname → how often it stands alone on the page */
  readonly surnames: ReadonlyMap<string, number>;
  /** order of the last block of running text that holds a name: what follows are links and captions */
  readonly lastSentence: number;
}
