import type { FiledNames } from './filed-names.ts';
import type { Bearer, PersonIndex } from './hits.ts';
import type { NameIndex } from './name-index.ts';
import type { CaseTerm, Lexicon, LexiconPerson } from './types.ts';
import type { WordFilter } from './word-filter.ts';

/** A person of the lexicon with what resolution asks of it, words folded. */
export interface CompiledPerson {
  readonly caseIndex: number;
  readonly id: string;
  readonly entry: LexiconPerson;
  /** one of those whom any text about the case names; everybody, where the record marks nobody as a principal */
  readonly isCentral: boolean;
  /** central, and a strong term of the case speaks of them by surname */
  readonly isToldOf: boolean;
  /** accuses, judges or investigates */
  readonly isOfJustice: boolean;
  readonly titles: readonly string[];
  /** last words of the titles, of one and of many: without one of them no title stands there */
  readonly titleEnds: ReadonlySet<string>;
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  /** first letters of the given names */
  readonly initials: readonly string[];
  readonly kinWords: readonly { readonly person: string; readonly words: readonly string[] }[];
}

/** A term of a case. A title is a single capitalised word, such as a film's, that by itself is also something else. */
export interface CompiledTerm {
  readonly caseIndex: number;
  readonly term: CaseTerm;
  /** folded words: one key for all writings of a term */
  readonly key: string;
  readonly isTitle: boolean;
  readonly isProper: boolean;
}

/** What is asked of a case as a whole, words folded. */
export interface CompiledCase {
  readonly caseId: string;
  /** single words of its terms, but for names: beside a surname they do not make a longer name of it */
  readonly termWords: ReadonlySet<string>;
  /** words that may name the other side of a caption: of its people's and firms' names (with what follows these), of its terms */
  readonly parties: ReadonlySet<string>;
  /** terms that are a person's name, and by themselves tell of no more than that person */
  readonly nameTerms: ReadonlyMap<string, PersonIndex>;
  /** full names of known strangers */
  readonly namesakes: ReadonlySet<string>;
}

/** The lexicon made ready: two indexes and the people, numbered across all cases. */
export interface CompiledLexicon {
  readonly cases: readonly CompiledCase[];
  /** ids of those who have died: somebody of the case is their widow or widower */
  readonly dead: ReadonlySet<string>;
  readonly people: readonly CompiledPerson[];
  readonly names: FiledNames;
  /** entries are places in `terms` */
  readonly termIndex: NameIndex;
  readonly terms: readonly CompiledTerm[];
  /** passes the words with which a form or a term may begin */
  readonly firstWords: WordFilter;
  /** what it was compiled from */
  readonly source: Lexicon;
}

/** Those of the bearers who are of this case. */
export function bearersOf({ cases, people }: CompiledLexicon, caseIndex: number, bearers: readonly Bearer[]): readonly Bearer[] {
  return cases.length === 1 ? bearers : bearers.filter(({ person }) => people[person]?.caseIndex === caseIndex);
}
