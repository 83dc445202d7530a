import type { EventView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';

type Heading =
  | 'title'
  | 'intro'
  | 'people'
  | 'proceedings'
  | 'timeline'
  | 'conflicts'
  | 'terms'
  | 'sources'
  | 'status'
  | 'asOf'
  | 'latest'
  | 'newest'
  | 'newestStep'
  | 'none'
  | 'since'
  | 'position'
  | 'charges'
  | 'parts'
  | 'related'
  | 'resolution'
  | 'judge'
  | 'meaning'
  | 'concernedAs'
  | 'tentative'
  | 'singleSource'
  | 'filed'
  | 'tier';

/** The report's own words in one language. */
export type ReportStrings = Readonly<Record<Heading, string>> & { readonly standing: Readonly<Record<EventView['standing'], string>> };

export const REPORT_STRINGS: Readonly<Record<Language, ReportStrings>> = {
  en: {
    title: 'Everything Caselight says',
    intro: 'Every text that Caselight would show, built by the same code as its cards. “Latest” means the latest that was found.',
    people: 'People and organizations',
    proceedings: 'Proceedings',
    timeline: 'Timeline, newest first',
    conflicts: 'Where sources disagree',
    terms: 'Legal terms in plain words',
    sources: 'Sources',
    status: 'Status',
    asOf: 'as of',
    latest: 'Latest ruling or outcome',
    newest: 'Newest in the case',
    newestStep: 'No ruling or outcome found; newest step',
    none: 'None found.',
    since: 'Since then',
    position: 'Own position',
    charges: 'Charges',
    parts: 'Part in proceedings',
    related: 'Related',
    resolution: 'How it stands',
    judge: 'Judge',
    meaning: 'What it means',
    concernedAs: 'Concerned as',
    tentative: 'tentative ruling',
    singleSource: 'rests on one source',
    filed: 'filed',
    tier: 'tier',
    standing: { ruling: 'ruling', outcome: 'outcome', step: 'step', allegation: 'allegation' },
  },
  es: {
    title: 'Todo lo que dice Caselight',
    intro: 'Cada texto que Caselight mostraría, creado por el mismo código que sus tarjetas. «Último» significa lo último que se encontró.',
    people: 'Personas y organizaciones',
    proceedings: 'Procedimientos',
    timeline: 'Cronología, de lo más reciente a lo más antiguo',
    conflicts: 'En qué difieren las fuentes',
    terms: 'Términos jurídicos en palabras sencillas',
    sources: 'Fuentes',
    status: 'Situación',
    asOf: 'fecha:',
    latest: 'Última resolución o desenlace',
    newest: 'Lo más reciente del caso',
    newestStep: 'No se halló resolución ni desenlace; trámite más reciente',
    none: 'No se encontró ninguno.',
    since: 'Desde entonces',
    position: 'Posición propia',
    charges: 'Cargos',
    parts: 'Participación en procedimientos',
    related: 'Relaciones',
    resolution: 'Cómo queda',
    judge: 'Juez o jueza',
    meaning: 'Qué significa',
    concernedAs: 'Participa como',
    tentative: 'resolución provisional',
    singleSource: 'se basa en una sola fuente',
    filed: 'presentado:',
    tier: 'nivel',
    standing: { ruling: 'resolución', outcome: 'desenlace', step: 'trámite', allegation: 'alegación' },
  },
};
