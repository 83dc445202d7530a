import type { EventView, Lane } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';

/** Words around the record: headings and labels. What the record itself says comes localised from core/casebook. */
export interface RecordStrings {
  readonly latest: Readonly<Record<EventView['standing'], string>>;
  readonly latestInCase: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly status: string;
  readonly asOf: (date: string) => string;
  readonly judge: (name: string) => string;
  readonly sources: { readonly one: string; readonly other: string };
  readonly sourcesHeading: string;
  readonly singleSource: string;
  readonly tentative: string;
  readonly since: string;
  readonly position: string;
  readonly according: (who: string) => string;
  readonly parts: string;
  readonly charges: string;
  readonly filed: (date: string) => string;
  readonly terms: string;
  readonly conflicts: string;
  readonly howSettled: string;
  readonly related: string;
  readonly checkedOn: (date: string) => string;
  readonly noRuling: string;
  readonly tiers: Readonly<Record<1 | 2 | 3 | 4, string>>;
}

export const recordStrings: Readonly<Record<Language, RecordStrings>> = {
  en: {
    latest: { ruling: 'Latest ruling', outcome: 'Latest outcome', step: 'Latest step', allegation: 'Latest allegation' },
    latestInCase: 'Latest in the case',
    lanes: { criminal: 'Criminal', civil: 'Civil', administrative: 'Administrative' },
    status: 'Status',
    asOf: (date) => `as of ${date}`,
    judge: (name) => `Judge ${name}`,
    sources: { one: 'source', other: 'sources' },
    sourcesHeading: 'Sources',
    singleSource: 'Rests on one source.',
    tentative: 'A tentative ruling: the final one was not found.',
    since: 'Since then',
    position: 'In their own words',
    according: (who) => `According to ${who}`,
    parts: 'Proceedings',
    charges: 'Charges and how they ended',
    filed: (date) => `filed ${date}`,
    terms: 'Legal terms in plain words',
    conflicts: 'Where sources differ',
    howSettled: 'What is settled',
    related: 'Connected people',
    checkedOn: (date) => `Checked on ${date}`,
    noRuling: 'No ruling that concerns this person was found.',
    tiers: { 1: 'court record', 2: 'original reporting', 3: 'syndicated or regional', 4: 'secondary' },
  },
  es: {
    latest: { ruling: 'Última resolución', outcome: 'Último desenlace', step: 'Último paso', allegation: 'Última alegación' },
    latestInCase: 'Lo último en el caso',
    lanes: { criminal: 'Penal', civil: 'Civil', administrative: 'Administrativo' },
    status: 'Situación',
    asOf: (date) => `a ${date}`,
    judge: (name) => `Juez: ${name}`,
    sources: { one: 'fuente', other: 'fuentes' },
    sourcesHeading: 'Fuentes',
    singleSource: 'Se apoya en una sola fuente.',
    tentative: 'Resolución provisional: no se encontró la definitiva.',
    since: 'Desde entonces',
    position: 'Su propia posición',
    according: (who) => `Según ${who}`,
    parts: 'Procedimientos',
    charges: 'Cargos y cómo terminaron',
    filed: (date) => `presentado el ${date}`,
    terms: 'Términos legales en palabras sencillas',
    conflicts: 'En qué difieren las fuentes',
    howSettled: 'Lo que está establecido',
    related: 'Personas relacionadas',
    checkedOn: (date) => `Comprobado el ${date}`,
    noRuling: 'No se encontró ninguna resolución sobre esta persona.',
    tiers: { 1: 'documento judicial', 2: 'información propia', 3: 'de agencia o regional', 4: 'secundaria' },
  },
};
