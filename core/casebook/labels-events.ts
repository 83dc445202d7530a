/** Words for what happened, English and Spanish. */
import type { Language, Localized } from '../language/language.ts';
import type { EventRecord } from './schema.ts';
import type { EVENT_KINDS, RULING_OUTCOMES } from './vocabulary.ts';

type EventKind = (typeof EVENT_KINDS)[number];
type RulingOutcome = (typeof RULING_OUTCOMES)[number];

const KIND_LABELS: Readonly<Record<EventKind, Localized>> = {
  incident: { en: 'Incident', es: 'Suceso' },
  complaint: { en: 'Suit filed', es: 'Demanda presentada' },
  charging_document: { en: 'Charge filed', es: 'Cargo presentado' },
  arraignment: { en: 'Arraignment', es: 'Lectura de cargos' },
  plea: { en: 'Plea', es: 'Declaración ante los cargos' },
  motion: { en: 'Motion', es: 'Petición' },
  hearing: { en: 'Hearing', es: 'Audiencia' },
  order: { en: 'Order', es: 'Orden judicial' },
  stipulation: { en: 'Stipulation', es: 'Acuerdo procesal' },
  settlement: { en: 'Settlement', es: 'Acuerdo extrajudicial' },
  trial_start: { en: 'Trial begins', es: 'Inicio del juicio' },
  mistrial: { en: 'Mistrial', es: 'Juicio nulo' },
  verdict: { en: 'Verdict', es: 'Veredicto' },
  sentencing: { en: 'Sentence', es: 'Imposición de la pena' },
  judgment: { en: 'Judgment', es: 'Sentencia' },
  dismissal: { en: 'Dismissal', es: 'Desestimación' },
  notice_of_appeal: { en: 'Notice of appeal', es: 'Anuncio de apelación' },
  appellate_opinion: { en: 'Appellate opinion', es: 'Resolución de apelación' },
  remand: { en: 'Remand', es: 'Devolución al tribunal inferior' },
  removal: { en: 'Removal to another court', es: 'Traslado a otro tribunal' },
  transfer: { en: 'Transfer', es: 'Transferencia' },
  counsel_change: { en: 'Change of counsel', es: 'Cambio de representación' },
  judge_change: { en: 'Change of judge', es: 'Cambio en la judicatura' },
  custody_change: { en: 'Change of custody', es: 'Cambio de custodia' },
  administrative_citation: { en: 'Administrative citation', es: 'Citación administrativa' },
  penalty: { en: 'Penalty', es: 'Sanción' },
  report: { en: 'Report', es: 'Informe' },
  other: { en: 'Other step', es: 'Otro trámite' },
};

const MOTION_OUTCOMES: Readonly<Record<RulingOutcome, Localized>> = {
  granted: { en: 'Motion granted', es: 'Petición concedida' },
  denied: { en: 'Motion denied', es: 'Petición denegada' },
  granted_in_part: { en: 'Motion granted in part', es: 'Petición concedida en parte' },
  moot: { en: 'Motion moot', es: 'Petición sin objeto' },
  withdrawn: { en: 'Motion withdrawn', es: 'Petición retirada' },
  reserved: { en: 'Decision on motion reserved', es: 'Decisión sobre la petición reservada' },
  other: { en: 'Ruling on a motion', es: 'Resolución sobre una petición' },
};

/** What to call an event: the record's own words where it has them, a motion by what became of it, else its kind. */
export function eventKindLabel(event: EventRecord, language: Language): string {
  if (event.kindText) return event.kindText[language];
  if (event.kind === 'motion' && event.outcome) return MOTION_OUTCOMES[event.outcome][language];
  return KIND_LABELS[event.kind][language];
}
