import type { Language } from '../../core/language/language.ts';

/** Words of the people list. */
export interface PeopleStrings {
  readonly search: string;
  readonly group: string;
  readonly everyone: string;
  readonly nobody: (query: string) => string;
  readonly found: { readonly one: string; readonly other: string };
}

export const peopleStrings: Readonly<Record<Language, PeopleStrings>> = {
  en: {
    search: 'Search people',
    group: 'Group',
    everyone: 'All groups',
    nobody: (query) => `No one in this case matches “${query}”.`,
    found: { one: 'person', other: 'people' },
  },
  es: {
    search: 'Buscar personas',
    group: 'Grupo',
    everyone: 'Todos los grupos',
    nobody: (query) => `Nadie de este caso coincide con «${query}».`,
    found: { one: 'persona', other: 'personas' },
  },
};
