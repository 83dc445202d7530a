/** Words for proceedings, charges and their ends, English and Spanish. */
import type { Localized } from '../language/language.ts';
import type { DISPOSITIONS, PROCEEDING_KINDS, PROCEEDING_STATUSES, RELATION_TYPES } from './vocabulary.ts';

export type ProceedingKind = (typeof PROCEEDING_KINDS)[number];
export type ProceedingStatus = (typeof PROCEEDING_STATUSES)[number];
export type RelationType = (typeof RELATION_TYPES)[number];
export type Disposition = (typeof DISPOSITIONS)[number];

export const PROCEEDING_KIND_LABELS: Readonly<Record<ProceedingKind, Localized>> = {
  criminal: { en: 'Criminal case', es: 'Causa penal' },
  civil: { en: 'Civil suit', es: 'Demanda civil' },
  appeal: { en: 'Appeal', es: 'Apelación' },
  administrative: { en: 'Administrative proceeding', es: 'Procedimiento administrativo' },
  arbitration: { en: 'Arbitration', es: 'Arbitraje' },
  investigation: { en: 'Investigation', es: 'Investigación' },
  other: { en: 'Other proceeding', es: 'Otro procedimiento' },
};

export const STATUS_LABELS: Readonly<Record<ProceedingStatus, Localized>> = {
  pending_active: { en: 'Pending', es: 'En curso' },
  pending_inactive: { en: 'Pending, on hold', es: 'En curso, en suspenso' },
  disposed: { en: 'Ended', es: 'Concluido' },
  reopened: { en: 'Reopened', es: 'Reabierto' },
  on_appeal: { en: 'On appeal', es: 'En apelación' },
  post_judgment: { en: 'Decided, later steps possible', es: 'Resuelto, con posibles trámites posteriores' },
  sealed: { en: 'Sealed', es: 'Reservado' },
  unknown: { en: 'Present state not known', es: 'Estado actual desconocido' },
};

/** Read "this proceeding: … that one". */
export const RELATION_LABELS: Readonly<Record<RelationType, Localized>> = {
  appeal_of: { en: 'Appeal in', es: 'Apelación en' },
  removed_from: { en: 'Moved from', es: 'Trasladado desde' },
  refiled_from: { en: 'Charge filed again after', es: 'Cargo presentado de nuevo tras' },
  cross_complaint_in: { en: 'Cross-complaint inside', es: 'Demanda cruzada dentro de' },
  ancillary_to: { en: 'Attached to', es: 'Accesorio de' },
  consolidated_with: { en: 'Joined with', es: 'Acumulado con' },
  related_to: { en: 'Related to', es: 'Relacionado con' },
};

/** The same relation read from the other end. */
export const RELATION_LABELS_BACK: Readonly<Record<RelationType, Localized>> = {
  appeal_of: { en: 'Appealed in', es: 'Apelado en' },
  removed_from: { en: 'Moved to', es: 'Trasladado a' },
  refiled_from: { en: 'Filed again as', es: 'Presentado de nuevo como' },
  cross_complaint_in: { en: 'Contains the cross-complaint', es: 'Contiene la demanda cruzada' },
  ancillary_to: { en: 'Has attached to it', es: 'Tiene como accesorio' },
  consolidated_with: { en: 'Joined with', es: 'Acumulado con' },
  related_to: { en: 'Related to', es: 'Relacionado con' },
};

export const DISPOSITION_LABELS: Readonly<Record<Disposition, Localized>> = {
  none_yet: { en: 'Open: no end found', es: 'Abierto: no se halló su conclusión' },
  dismissed_with_prejudice: {
    en: 'Dismissed with prejudice (cannot be filed again)',
    es: 'Desestimado con perjuicio (no puede volver a presentarse)',
  },
  dismissed_without_prejudice: {
    en: 'Dismissed without prejudice (could be filed again)',
    es: 'Desestimado sin perjuicio (podía volver a presentarse)',
  },
  acquitted: { en: 'Acquitted', es: 'Absolución' },
  convicted_jury: { en: 'Convicted by a jury', es: 'Condena por un jurado' },
  convicted_bench: { en: 'Convicted by a judge', es: 'Condena por un tribunal sin jurado' },
  guilty_plea: { en: 'Convicted on a guilty plea', es: 'Condena tras declaración de culpabilidad' },
  no_contest_plea: {
    en: 'Convicted on a no-contest plea',
    es: 'Condena tras no disputar el cargo (“no contest”)',
  },
  vacated: { en: 'Vacated', es: 'Anulado' },
  other: { en: 'Other end', es: 'Otra conclusión' },
};
