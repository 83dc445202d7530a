import type { Language } from '../../core/language/language.ts';

/** Words of a proceeding's page. */
export interface ProceedingStrings {
  readonly docket: string;
  readonly filed: (date: string) => string;
  readonly parties: string;
  readonly relations: string;
  readonly steps: string;
}

export const proceedingStrings: Readonly<Record<Language, ProceedingStrings>> = {
  en: {
    docket: 'No.',
    filed: (date) => `Filed ${date}`,
    parties: 'Who takes part',
    relations: 'Related proceedings',
    steps: 'Step by step',
  },
  es: {
    docket: 'N.º',
    filed: (date) => `Presentado el ${date}`,
    parties: 'Quién participa',
    relations: 'Procedimientos relacionados',
    steps: 'Paso a paso',
  },
};
