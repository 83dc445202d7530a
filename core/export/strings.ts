import type { Language } from '../language/language.ts';

/** Headings of an exported record. */
export interface ExportStrings {
  readonly status: string;
  readonly latest: string;
  readonly latestInCase: string;
  readonly since: string;
  readonly position: string;
  readonly proceedings: string;
  readonly charges: string;
  readonly people: string;
  readonly timeline: string;
  readonly conflicts: string;
  readonly settled: string;
  readonly sources: string;
  readonly asOf: (date: string) => string;
  readonly filed: (date: string) => string;
  readonly checkedOn: (date: string) => string;
  readonly allegation: string;
  readonly tentative: string;
  readonly singleSource: string;
  readonly made: (version: string) => string;
}

export const exportStrings: Readonly<Record<Language, ExportStrings>> = {
  en: {
    status: 'Status',
    latest: 'Latest ruling or outcome',
    latestInCase: 'Latest in the case',
    since: 'Since then',
    position: 'Own position',
    proceedings: 'Proceedings',
    charges: 'Charges and how each ended',
    people: 'People',
    timeline: 'Timeline',
    conflicts: 'Where sources differ',
    settled: 'What is settled',
    sources: 'Sources',
    asOf: (date) => `as of ${date}`,
    filed: (date) => `filed ${date}`,
    checkedOn: (date) => `Checked on ${date}`,
    allegation: 'an allegation',
    tentative: 'tentative',
    singleSource: 'rests on one source',
    made: (version) => `From the record of Caselight, data version ${version}. “Latest” means the latest that was found.`,
  },
  es: {
    status: 'Situación',
    latest: 'Última resolución o último resultado',
    latestInCase: 'Lo último en el caso',
    since: 'Desde entonces',
    position: 'Su propia posición',
    proceedings: 'Procedimientos',
    charges: 'Cargos y cómo terminó cada uno',
    people: 'Personas',
    timeline: 'Cronología',
    conflicts: 'Dónde difieren las fuentes',
    settled: 'Lo que está establecido',
    sources: 'Fuentes',
    asOf: (date) => `a ${date}`,
    filed: (date) => `presentado: ${date}`,
    checkedOn: (date) => `Comprobado el ${date}`,
    allegation: 'una alegación',
    tentative: 'provisional',
    singleSource: 'se apoya en una sola fuente',
    made: (version) => `Del registro de Caselight, versión de datos ${version}. «Último» significa lo último que se encontró.`,
  },
};
