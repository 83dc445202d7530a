import type { Language } from '../../core/language/language.ts';
import { isOne } from '../../core/language/plural.ts';
import type { SiteDecision } from '../../core/sites/types.ts';

/** What the toolbar, the context menu and the address bar say. */
export interface BackgroundStrings {
  readonly title: Readonly<Record<SiteDecision['state'], string>>;
  /** `people` is at least 1 */
  readonly found: (people: number) => string;
  /** the browser puts the selected text in place of %s */
  readonly whoIs: string;
  readonly omniboxHint: string;
}

/** The background's words in each language. */
export const STRINGS: Readonly<Record<Language, BackgroundStrings>> = {
  en: {
    title: {
      on: 'Caselight: on here',
      off: 'Caselight: off here',
      paused: 'Caselight: paused',
      'needs-access': 'Caselight: needs access to this site',
      'cannot-run': 'Caselight: cannot run on this page',
    },
    found: (people) => (isOne(people) ? '1 person of the case found' : `${people} people of the case found`),
    whoIs: 'Who is “%s”?',
    omniboxHint: 'Find a person of the case by name',
  },
  es: {
    title: {
      on: 'Caselight: activado aquí',
      off: 'Caselight: desactivado aquí',
      paused: 'Caselight: en pausa',
      'needs-access': 'Caselight: necesita acceso a este sitio',
      'cannot-run': 'Caselight: no puede funcionar en esta página',
    },
    found: (people) => (isOne(people) ? '1 persona del caso encontrada' : `${people} personas del caso encontradas`),
    whoIs: '¿Quién es «%s»?',
    omniboxHint: 'Buscar por nombre a una persona del caso',
  },
};
