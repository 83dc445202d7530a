import { casebooks } from 'virtual:caselight/casebook';
import { findPeople } from '../../core/casebook/find-people.ts';
import { personView } from '../../core/casebook/person-view.ts';
import type { PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { today } from '../../platform/today.ts';

/** The cards of people of a case, as the reader script asks for them; ids the record does not know are left out. */
export function cardsOf(caseId: string, people: readonly string[], language: Language): readonly PersonView[] {
  const casebook = casebooks.find(({ id }) => id === caseId);
  if (casebook === undefined) return [];
  const day = today();
  return people.map((id) => personView(casebook, id, language, day)).filter((view) => view !== null);
}

/** The case file's address part for what a reader looks for: the one person it names, else a search. */
export function caseFileHash(text: string): string {
  const [first, second] = findPeople(casebooks, text, 2);
  return first !== undefined && second === undefined ? `person/${first.person.id}` : `search/${encodeURIComponent(text.trim())}`;
}

/** People for the address bar: the address part each leads to, and a line of plain words. */
export function suggestions(text: string, language: Language): readonly { readonly hash: string; readonly words: string }[] {
  return findPeople(casebooks, text).map(({ person }) => ({
    hash: `person/${person.id}`,
    words: `${person.name} (${person.occupation[language]})`,
  }));
}
