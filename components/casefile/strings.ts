import type { EventView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import type { ExportFormat } from './types.ts';
import type { ListName } from './address.ts';

/** Words of the case file. */
export interface CaseFileStrings {
  readonly title: string;
  readonly lists: Readonly<Record<ListName, string>>;
  readonly navigation: string;
  readonly cases: string;
  readonly skip: string;
  readonly search: string;
  readonly results: (query: string) => string;
  readonly nothing: (query: string) => string;
  readonly notFound: string;
  readonly export: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly print: string;
  readonly asOf: (date: string) => string;
  readonly version: (version: string) => string;
  readonly lane: string;
  readonly everyLane: string;
  readonly standing: string;
  readonly everyStanding: string;
  readonly standings: Readonly<Record<EventView['standing'], string>>;
  readonly concerned: string;
  readonly steps: string;
  readonly citedBy: string;
  readonly noAddress: string;
  readonly kindOfSource: string;
  readonly terms: string;
  readonly settled: string;
  readonly report: string;
}

export const caseFileStrings: Readonly<Record<Language, CaseFileStrings>> = {
  en: {
    title: 'Case file',
    lists: {
      overview: 'Overview',
      people: 'People',
      proceedings: 'Proceedings',
      timeline: 'Timeline',
      conflicts: 'Where sources differ',
      sources: 'Sources',
    },
    navigation: 'Parts of the case file',
    cases: 'Cases',
    skip: 'Skip to the content',
    search: 'Search the case',
    results: (query) => `Results for “${query}”`,
    nothing: (query) => `Nothing in this case matches “${query}”.`,
    notFound: 'This address names nothing in the record. It may have been renamed since.',
    export: 'Save or print',
    formats: { markdown: 'Markdown', csl: 'Citations (CSL-JSON)' },
    print: 'Print',
    asOf: (date) => `As of ${date}`,
    version: (version) => `data version ${version}`,
    lane: 'Kind of proceeding',
    everyLane: 'All kinds',
    standing: 'Kind of step',
    everyStanding: 'All steps',
    standings: { ruling: 'Rulings', outcome: 'Outcomes', step: 'Steps', allegation: 'Allegations' },
    concerned: 'Whom it concerns',
    steps: 'Every step that concerns them',
    citedBy: 'What rests on it',
    noAddress: 'The publisher’s own address is not known; outlet and date identify it.',
    kindOfSource: 'Kind of source',
    terms: 'Legal terms in plain words',
    settled: 'What is settled',
    report: 'Report an error',
  },
  es: {
    title: 'Expediente',
    lists: {
      overview: 'Resumen',
      people: 'Personas',
      proceedings: 'Procedimientos',
      timeline: 'Cronología',
      conflicts: 'Dónde difieren las fuentes',
      sources: 'Fuentes',
    },
    navigation: 'Partes del expediente',
    cases: 'Casos',
    skip: 'Ir al contenido',
    search: 'Buscar en el caso',
    results: (query) => `Resultados para «${query}»`,
    nothing: (query) => `Nada de este caso coincide con «${query}».`,
    notFound: 'Esta dirección no corresponde a nada del registro. Puede que haya cambiado de nombre.',
    export: 'Guardar o imprimir',
    formats: { markdown: 'Markdown', csl: 'Citas (CSL-JSON)' },
    print: 'Imprimir',
    asOf: (date) => `A ${date}`,
    version: (version) => `versión de datos ${version}`,
    lane: 'Tipo de procedimiento',
    everyLane: 'Todos los tipos',
    standing: 'Tipo de paso',
    everyStanding: 'Todos los pasos',
    standings: { ruling: 'Resoluciones', outcome: 'Resultados', step: 'Pasos', allegation: 'Alegaciones' },
    concerned: 'A quién se refiere',
    steps: 'Todos los pasos que se refieren a esta persona',
    citedBy: 'Qué se apoya en ella',
    noAddress: 'No se conoce la dirección del propio medio; medio y fecha la identifican.',
    kindOfSource: 'Tipo de fuente',
    terms: 'Términos legales en palabras sencillas',
    settled: 'Lo que está establecido',
    report: 'Comunicar un error',
  },
};
