/**
 * The closed vocabularies of the record. A value the vocabulary does not know is written `other`, with the raw words
 * beside it. Sources of the words: CourtListener's models (PartyType, counsel roles), courts-db (courts), the NCSC case
 * status model, OASIS ECF roles, SCALES docket labels.
 */

export const PROCEEDING_KINDS = ['criminal', 'civil', 'appeal', 'administrative', 'arbitration', 'investigation', 'other'] as const;

/** Where a proceeding stands. `unknown`: the record found no end and no later trace; never shown as "pending". */
export const PROCEEDING_STATUSES = [
  'pending_active',
  'pending_inactive',
  'disposed',
  'reopened',
  'on_appeal',
  'post_judgment',
  'sealed',
  'unknown',
] as const;

/** How one proceeding comes from another; read "this one is … that one". */
export const RELATION_TYPES = [
  'appeal_of',
  'removed_from',
  'refiled_from',
  'cross_complaint_in',
  'ancillary_to',
  'consolidated_with',
  'related_to',
] as const;

export const LANES = ['criminal', 'civil', 'administrative'] as const;

export const PARTY_ROLES = [
  'plaintiff',
  'defendant',
  'cross_complainant',
  'cross_defendant',
  'petitioner',
  'respondent',
  'appellant',
  'appellee',
  'intervenor',
  'prosecuting_authority',
  'victim',
  'decedent',
  'personal_representative',
  'guardian_ad_litem',
  'interested_party',
] as const;

export const COUNSEL_ROLES = [
  'special_prosecutor',
  'district_attorney',
  'prosecutor',
  'attorney_general',
  'defense_counsel',
  'plaintiff_counsel',
  'counsel_other',
] as const;

export const OTHER_ROLES = [
  'trial_judge',
  'appellate_judge',
  'witness',
  'expert_witness',
  'investigator',
  'law_enforcement',
  'regulator',
  'family',
  'other',
] as const;

export const ROLES = [...PARTY_ROLES, ...COUNSEL_ROLES, ...OTHER_ROLES] as const;

/** `as_filed`: named when the suit was filed, later part not found. `self_represented`: without a lawyer. */
export const ROLE_QUALIFIERS = ['lead', 'withdrawn', 'terminated', 'appointed', 'as_filed', 'self_represented'] as const;

export const EVENT_KINDS = [
  'incident',
  'complaint',
  'charging_document',
  'arraignment',
  'plea',
  'motion',
  'hearing',
  'order',
  'stipulation',
  'settlement',
  'trial_start',
  'mistrial',
  'verdict',
  'sentencing',
  'judgment',
  'dismissal',
  'notice_of_appeal',
  'appellate_opinion',
  'remand',
  'removal',
  'transfer',
  'counsel_change',
  'judge_change',
  'custody_change',
  'administrative_citation',
  'penalty',
  'report',
  'other',
] as const;

/** A ruling is decided by a court; an outcome ends or settles something without one; a step moves a proceeding; an allegation is one side's word. */
export const STANDINGS = ['ruling', 'outcome', 'step', 'allegation'] as const;

export const RULING_OUTCOMES = ['granted', 'denied', 'granted_in_part', 'moot', 'withdrawn', 'reserved', 'other'] as const;

export const DISPOSITIONS = [
  'none_yet',
  'dismissed_with_prejudice',
  'dismissed_without_prejudice',
  'acquitted',
  'convicted_jury',
  'convicted_bench',
  'guilty_plea',
  'no_contest_plea',
  'vacated',
  'other',
] as const;

/** How an event concerns a person; `mentioned` never makes an event someone's latest. */
export const CONCERNS = ['subject', 'party', 'counsel', 'judge', 'mentioned'] as const;

export const COURT_SYSTEMS = ['state', 'federal', 'agency', 'arbitration', 'other'] as const;
export const COURT_TYPES = ['trial', 'appellate', 'agency', 'arbitration', 'other'] as const;
export const COURT_LEVELS = [
  'general_jurisdiction',
  'limited_jurisdiction',
  'intermediate_appellate',
  'last_resort',
  'federal_district',
  'none',
] as const;

export const PERSON_GROUPS = [
  'victim',
  'family',
  'producer',
  'crew',
  'prosecution',
  'judge',
  'counsel',
  'investigation',
  'expert',
  'organisation',
] as const;

export const FORM_KINDS = ['full', 'variant', 'misspelling', 'surname', 'given', 'nickname', 'organisation'] as const;
export const AMBIGUITIES = ['low', 'medium', 'high'] as const;

/** `court_document` covers dockets, orders and tentative rulings; `official` an agency's or a party's own publication. */
export const SOURCE_KINDS = ['court_document', 'official', 'article', 'broadcast', 'other'] as const;

/** `resolved`: the record says which is right and why; `open`: nobody has decided it. */
export const CONFLICT_STATUSES = ['resolved', 'open'] as const;
