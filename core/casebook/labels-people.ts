/**
 * Words for who someone is and what part they have, English and Spanish. Spanish uses forms without grammatical gender
 * ("parte demandada", "fiscal especial") because the record keeps nobody's gender.
 */
import type { Localized } from '../language/language.ts';
import type { PersonGroup, Lane } from './view.ts';
import type { ROLES, ROLE_QUALIFIERS } from './vocabulary.ts';

export type Role = (typeof ROLES)[number];
export type RoleQualifier = (typeof ROLE_QUALIFIERS)[number];

export const GROUP_LABELS: Readonly<Record<PersonGroup, Localized>> = {
  victim: { en: 'Victim', es: 'Víctima' },
  family: { en: 'Family', es: 'Familia' },
  producer: { en: 'Producer', es: 'Producción' },
  crew: { en: 'Crew', es: 'Equipo técnico' },
  prosecution: { en: 'Prosecution', es: 'Fiscalía' },
  judge: { en: 'Judge', es: 'Judicatura' },
  counsel: { en: 'Counsel', es: 'Representación legal' },
  investigation: { en: 'Investigation', es: 'Investigación' },
  expert: { en: 'Expert', es: 'Peritaje' },
  organisation: { en: 'Organization', es: 'Organización' },
};

export const LANE_LABELS: Readonly<Record<Lane, Localized>> = {
  criminal: { en: 'Criminal case', es: 'Causa penal' },
  civil: { en: 'Civil suits', es: 'Demandas civiles' },
  administrative: { en: 'Administrative', es: 'Vía administrativa' },
};

export const ROLE_LABELS: Readonly<Record<Role, Localized>> = {
  plaintiff: { en: 'Plaintiff', es: 'Parte demandante' },
  defendant: { en: 'Defendant', es: 'Parte demandada' },
  cross_complainant: { en: 'Cross-complainant', es: 'Parte demandante cruzada' },
  cross_defendant: { en: 'Cross-defendant', es: 'Parte demandada cruzada' },
  petitioner: { en: 'Petitioner', es: 'Parte peticionaria' },
  respondent: { en: 'Respondent', es: 'Parte requerida' },
  appellant: { en: 'Appellant', es: 'Parte apelante' },
  appellee: { en: 'Appellee', es: 'Parte apelada' },
  intervenor: { en: 'Intervenor', es: 'Tercero interviniente' },
  prosecuting_authority: { en: 'Prosecuting authority', es: 'Autoridad acusadora' },
  victim: { en: 'Victim', es: 'Víctima' },
  decedent: { en: 'Person who died', es: 'Persona fallecida' },
  personal_representative: { en: 'Personal representative of the estate', es: 'Representante de la sucesión' },
  guardian_ad_litem: { en: 'Guardian ad litem', es: 'Tutela ad litem' },
  interested_party: { en: 'Interested party', es: 'Parte interesada' },
  special_prosecutor: { en: 'Special prosecutor', es: 'Fiscal especial' },
  district_attorney: { en: 'District attorney', es: 'Fiscal de distrito' },
  prosecutor: { en: 'Prosecutor', es: 'Fiscal' },
  attorney_general: { en: 'Attorney general', es: 'Fiscal general' },
  defense_counsel: { en: 'Counsel for the defense', es: 'Representación de la defensa' },
  plaintiff_counsel: { en: 'Counsel for the plaintiff', es: 'Representación de la parte demandante' },
  counsel_other: { en: 'Counsel', es: 'Representación legal' },
  trial_judge: { en: 'Trial judge', es: 'Juez o jueza de primera instancia' },
  appellate_judge: { en: 'Appellate judge', es: 'Juez o jueza de apelación' },
  witness: { en: 'Witness', es: 'Testigo' },
  expert_witness: { en: 'Expert witness', es: 'Testigo pericial' },
  investigator: { en: 'Investigator', es: 'Parte del equipo investigador' },
  law_enforcement: { en: 'Law enforcement', es: 'Fuerzas del orden' },
  regulator: { en: 'Regulator', es: 'Autoridad reguladora' },
  family: { en: 'Family', es: 'Familia' },
  other: { en: 'Other part', es: 'Otra participación' },
};

/** A defendant in a criminal proceeding has another word in Spanish than in a civil one. */
export const CRIMINAL_DEFENDANT: Localized = { en: 'Defendant', es: 'Persona acusada' };

export const QUALIFIER_LABELS: Readonly<Record<RoleQualifier, Localized>> = {
  lead: { en: 'lead', es: 'principal' },
  withdrawn: { en: 'withdrew', es: 'se retiró' },
  terminated: { en: 'part ended', es: 'participación concluida' },
  appointed: { en: 'appointed', es: 'por designación' },
  as_filed: { en: 'as first filed', es: 'según la demanda inicial' },
  self_represented: { en: 'without a lawyer', es: 'sin representación letrada' },
};
