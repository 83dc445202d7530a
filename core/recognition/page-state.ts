import type { CompiledLexicon, CompiledPerson } from './compiled-lexicon.ts';
import type { NearWord, PersonIndex } from './hits.ts';
import type { JudgedHit } from './judged-hit.ts';
import type { Survey } from './survey.ts';

/** Who bore a surname: a person of the case by number, or a stranger by given name. */
export type BearerName = PersonIndex | string;

/** What is known of a page while its names are resolved in reading order. */
export interface PageState {
  readonly lexicon: CompiledLexicon;
  readonly survey: Survey;
  /** whether the page is about the case, so that a surname nobody introduces is read as the case's */
  readonly firm: boolean;
  /** whether the page as a whole tells of the case, not a part of it: elsewhere there it speaks of others, and of their namesakes */
  readonly isSubject: boolean;
  /** who of the case has been made known, anywhere on the page */
  readonly established: Set<PersonIndex>;
  /** folded surname → who bore it last, in which block, ending where */
  readonly last: Map<string, { readonly who: BearerName; readonly order: number; readonly end: number }>;
  /** folded surnames by which the page calls somebody whose surname is longer */
  readonly calledByPart: Set<string>;
  /** who was decided on last, in which block, ending where */
  lastNamed: { readonly person: PersonIndex; readonly order: number; readonly end: number } | undefined;
  /** person → the last block that calls them by given name alone */
  readonly givenIn: Map<PersonIndex, number>;
  /** by person: mentions so far */
  readonly counts: number[];
}

/** A name resolved: who is meant, by which rule, on what words. */
export interface Decision {
  readonly person: PersonIndex;
  readonly rule: string;
  readonly evidence: readonly string[];
}

export function personOf(state: PageState, index: PersonIndex): CompiledPerson {
  return state.lexicon.people[index] as CompiledPerson;
}

/** Notes that a surname was borne by somebody here. */
export function noteBearer(state: PageState, surname: string, who: BearerName, { order, hit }: JudgedHit): void {
  state.last.set(surname, { who, order, end: hit.end });
}

/** How many of the case a block names besides these. */
export function othersIn({ survey }: PageState, order: number, ...people: readonly number[]): number {
  return (survey.present[order] ?? []).filter((other) => !people.includes(other)).length;
}

/** Whether a surname is the whole of the person's, and no part of a double name. */
export function isCalledSo({ surnames }: CompiledPerson, surname: string): boolean {
  return surnames.every((other) => other === surname || !other.split(' ').includes(surname));
}

/** Whether a word beside a name of this person's has a capital and is a given name, or a part of a surname, of somebody of the same case. */
export function isNameOfCase({ lexicon }: PageState, person: PersonIndex, near: NearWord | undefined, part: 'given' | 'surnames'): boolean {
  if (near?.capital !== true) return false;
  const { caseIndex } = lexicon.people[person] as CompiledPerson;
  return lexicon.people.some((each) => each.caseIndex === caseIndex && each[part].some((name) => name.split(' ').includes(near.word)));
}
