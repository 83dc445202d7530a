import type { PersonGroup } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';

/** Words of the people list. */
export interface PeopleStrings {
  readonly search: string;
  readonly group: string;
  readonly everyone: string;
  /** each group as a whole; one person of it is called by `groupLabel` */
  readonly groups: Readonly<Record<PersonGroup, string>>;
  readonly nobody: (query: string) => string;
  readonly found: { readonly one: string; readonly other: string };
}

export const peopleStrings: Readonly<Record<Language, PeopleStrings>> = {
  en: {
    search: 'Search people',
    group: 'Group',
    everyone: 'All groups',
    groups: {
      victim: 'Victims',
      family: 'Family',
      producer: 'Producers',
      crew: 'Crew',
      prosecution: 'Prosecution',
      judge: 'Judges',
      counsel: 'Counsel',
      investigation: 'Investigation',
      expert: 'Experts',
      organisation: 'Organizations',
    },
    nobody: (query) => `No one in this case matches “${query}”.`,
    found: { one: 'person', other: 'people' },
  },
  es: {
    search: 'Buscar personas',
    group: 'Grupo',
    everyone: 'Todos los grupos',
    groups: {
      victim: 'Víctimas',
      family: 'Familia',
      producer: 'Producción',
      crew: 'Equipo técnico',
      prosecution: 'Fiscalía',
      judge: 'Judicatura',
      counsel: 'Representación legal',
      investigation: 'Investigación',
      expert: 'Peritaje',
      organisation: 'Organizaciones',
    },
    nobody: (query) => `Nadie de este caso coincide con «${query}».`,
    found: { one: 'persona', other: 'personas' },
  },
};
