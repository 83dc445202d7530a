import type { EventView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';

/** Words of the timeline. */
export interface TimelineStrings {
  readonly chart: string;
  readonly keys: string;
  readonly noProceeding: string;
  readonly legend: Readonly<Record<EventView['standing'], string>>;
  readonly list: string;
}

export const timelineStrings: Readonly<Record<Language, TimelineStrings>> = {
  en: {
    chart: 'Timeline, one lane per proceeding',
    keys: 'Arrow keys move between steps, Enter opens one.',
    noProceeding: 'Outside any proceeding',
    legend: { ruling: 'Ruling', outcome: 'Outcome', step: 'Step', allegation: 'Allegation' },
    list: 'The same as a list',
  },
  es: {
    chart: 'Cronología, una línea por procedimiento',
    keys: 'Las flechas van de un paso a otro; Intro abre el paso.',
    noProceeding: 'Fuera de todo procedimiento',
    legend: { ruling: 'Resolución', outcome: 'Resultado', step: 'Paso', allegation: 'Alegación' },
    list: 'Lo mismo en forma de lista',
  },
};
