/**
 * The record of a case as it is written under data/cases/<id>/, one schema per file, and the types the code reads.
 * Unknown keys are errors, so that a typing slip never loses a fact. What spans several files (ids that must exist,
 * sources that must be independent, wording) is held by the checks in ./checks/.
 */
import * as v from 'valibot';
import { parseDate } from './dates.ts';
import {
  AMBIGUITIES,
  CONCERNS,
  CONFLICT_STATUSES,
  COURT_LEVELS,
  COURT_SYSTEMS,
  COURT_TYPES,
  DISPOSITIONS,
  EVENT_KINDS,
  FORM_KINDS,
  LANES,
  PERSON_GROUPS,
  PROCEEDING_KINDS,
  PROCEEDING_STATUSES,
  RELATION_TYPES,
  ROLES,
  ROLE_QUALIFIERS,
  RULING_OUTCOMES,
  SOURCE_KINDS,
  STANDINGS,
} from './vocabulary.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and hyphens, e.g. "ev-verdict"'));
const localized = v.strictObject({ en: text, es: text });
const edtf = v.pipe(
  v.string(),
  v.check(
    (value) => parseDate(value) !== null,
    'a date is YYYY-MM-DD, YYYY-MM, YYYY or an interval such as 2025-05/2025-12 or ../2024-07-13, of days that exist',
  ),
);
const isoDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD'),
  v.check((value) => parseDate(value) !== null, 'this day does not exist'),
);
const sourceIds = v.pipe(v.array(id), v.minLength(1, 'needs at least one source'));
const statement = v.strictObject({ text: localized, asOf: edtf, sources: sourceIds });
const schemaKey = { $schema: v.exactOptional(v.string()) };

/** case.json: what the case is called, in three sentences, how current it is, and the words by which a page speaks of it. */
export const caseFileSchema = v.strictObject({
  ...schemaKey,
  id,
  /** the title with the work's name apart: [before, work, after]; parts may be empty */
  title: v.strictObject({
    en: v.tuple([v.string(), v.string(), v.string()]),
    es: v.tuple([v.string(), v.string(), v.string()]),
  }),
  summary: localized,
  asOf: isoDay,
  dataVersion: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}(?:\.\d+)?$/, 'a data version is YYYY.MM.DD, e.g. 2026.04.18')),
  recognition: v.strictObject({
    /** words that speak of the case, both languages; weight 1 (weak) to 3 (near proof) */
    terms: v.array(v.strictObject({ term: text, weight: v.picklist([1, 2, 3]) })),
    /** strangers who share a surname with someone of the case */
    namesakes: v.array(v.strictObject({ name: text, surname: text })),
  }),
});

const role = v.strictObject({
  proceeding: id,
  role: v.picklist(ROLES),
  qualifiers: v.exactOptional(v.array(v.picklist(ROLE_QUALIFIERS))),
  /** the raw words; needed when role is `other`, else only where the plain label would mislead */
  text: v.exactOptional(localized),
  from: v.exactOptional(edtf),
  to: v.exactOptional(edtf),
});

const charge = v.strictObject({
  id,
  proceeding: id,
  offense: localized,
  filed: edtf,
  filedEvent: v.exactOptional(id),
  disposition: v.picklist(DISPOSITIONS),
  disposedOn: v.exactOptional(edtf),
  dispositionEvent: v.exactOptional(id),
  /** who ended it and on what ground, or what followed (the sentence); the raw words when disposition is `other` */
  ground: v.exactOptional(localized),
  sources: sourceIds,
});

const nameForm = v.strictObject({
  form: text,
  kind: v.picklist(FORM_KINDS),
  ambiguity: v.picklist(AMBIGUITIES),
  /** who else bears it: ids of people of this case, or strangers in words; needed unless ambiguity is low and the form unique */
  alsoBorneBy: v.exactOptional(v.array(text)),
});

const person = v.strictObject({
  id,
  entity: v.picklist(['person', 'organisation']),
  name: text,
  shortName: text,
  group: v.picklist(PERSON_GROUPS),
  /** occupation or office at the time, with the period for officials */
  occupation: localized,
  roles: v.array(role),
  charges: v.array(charge),
  /** the person's own position on what is said of them, attributed */
  position: v.exactOptional(v.strictObject({ text: localized, by: localized, date: v.exactOptional(edtf), sources: sourceIds })),
  /** where the person stands now, overall; left out where nothing may be said */
  status: v.exactOptional(statement),
  /** where the person stands in one proceeding, when that differs from the proceeding's own status */
  statuses: v.array(v.strictObject({ proceeding: id, ...statement.entries })),
  nameForms: v.pipe(v.array(nameForm), v.minLength(1, 'needs at least one name form')),
  given: v.array(text),
  surnames: v.array(text),
  /** lower-case words that, next to the name, fix this role: "judge", "armorer", "jueza" */
  titles: v.array(v.pipe(text, v.toLowerCase())),
  kin: v.array(v.strictObject({ person: id, words: v.pipe(v.array(text), v.minLength(1, 'needs at least one word')) })),
  /** false for victims and anyone of whom a "latest ruling" may not be said */
  rulingConcernsPerson: v.boolean(),
  /** why the computed latest event differs from what one would expect; for data authors, not shown */
  latestNote: v.exactOptional(text),
  related: v.array(v.strictObject({ person: id, tie: localized })),
});

/** people.json */
export const peopleFileSchema = v.strictObject({ ...schemaKey, people: v.array(person) });

const proceeding = v.strictObject({
  id,
  caption: localized,
  kind: v.picklist(PROCEEDING_KINDS),
  /** the raw words; needed when kind is `other` */
  kindText: v.exactOptional(localized),
  lane: v.picklist(LANES),
  court: v.nullable(
    v.strictObject({
      /** courts-db id, else `x-…` */
      id,
      label: localized,
      system: v.picklist(COURT_SYSTEMS),
      type: v.picklist(COURT_TYPES),
      level: v.picklist(COURT_LEVELS),
    }),
  ),
  docket: v.nullable(text),
  filed: v.nullable(edtf),
  status: v.picklist(PROCEEDING_STATUSES),
  /** one sentence: where it stands, as of `asOf` */
  statusText: localized,
  asOf: edtf,
  summary: localized,
  judges: v.array(id),
  relations: v.array(v.strictObject({ type: v.picklist(RELATION_TYPES), proceeding: id })),
  sources: sourceIds,
});

/** proceedings.json */
export const proceedingsFileSchema = v.strictObject({ ...schemaKey, proceedings: v.array(proceeding) });

const event = v.strictObject({
  id,
  proceeding: v.nullable(id),
  date: edtf,
  kind: v.picklist(EVENT_KINDS),
  /** the raw words; needed when kind is `other`, else only where the plain label would mislead */
  kindText: v.exactOptional(localized),
  standing: v.picklist(STANDINGS),
  /** what became of a motion; needed for a ruling of kind `motion` */
  outcome: v.exactOptional(v.picklist(RULING_OUTCOMES)),
  /** person id of the judge who decided it */
  judge: v.nullable(id),
  /** what was decided or done: at most two sentences and 240 characters in each language */
  decided: localized,
  persons: v.array(
    v.strictObject({
      person: id,
      /** the part in this event: "defendant", "ruled" */
      how: localized,
      concern: v.picklist(CONCERNS),
      /** what it means for this person, one plain sentence */
      meaning: v.exactOptional(localized),
    }),
  ),
  /** a tentative ruling, posted before the hearing */
  tentative: v.boolean(),
  /** true when it rests on one source or several copies of one */
  singleSource: v.boolean(),
  /** true when only one side says so; then standing is `allegation` */
  partyClaimOnly: v.boolean(),
  terms: v.array(id),
  sources: sourceIds,
});

/** events.json */
export const eventsFileSchema = v.strictObject({ ...schemaKey, events: v.array(event) });

const conflict = v.strictObject({
  id,
  topic: localized,
  /** each side in one sentence that begins with who says so */
  positions: v.pipe(v.array(localized), v.minLength(2, 'a conflict has at least two positions')),
  resolution: localized,
  status: v.picklist(CONFLICT_STATUSES),
  events: v.array(id),
  /** whose cards show it */
  people: v.array(id),
  sources: sourceIds,
});

/** conflicts.json */
export const conflictsFileSchema = v.strictObject({ ...schemaKey, conflicts: v.array(conflict) });

const source = v.strictObject({
  id,
  outlet: text,
  title: v.nullable(text),
  date: v.nullable(edtf),
  /** the publisher's own address, else null: never a mirror or an aggregator's copy */
  url: v.nullable(v.pipe(text, v.url('is not an address'), v.startsWith('https://', 'an address begins with https://'))),
  /** 1 court record, 2 original reporting, 3 syndicated or regional, 4 secondary */
  tier: v.picklist([1, 2, 3, 4]),
  kind: v.picklist(SOURCE_KINDS),
  /** whose reporting it repeats ("AP"); two sources with the same origin are not independent */
  relays: v.exactOptional(text),
});

/** sources.json */
export const sourcesFileSchema = v.strictObject({ ...schemaKey, sources: v.array(source) });

const glossaryTerm = v.strictObject({
  id,
  term: localized,
  /** one or two plain sentences */
  gloss: localized,
  /** where the sense comes from, e.g. "Cornell Legal Information Institute, “nolo contendere”" */
  source: text,
});

/** data/glossary.json, shared by all cases */
export const glossaryFileSchema = v.strictObject({ ...schemaKey, terms: v.array(glossaryTerm) });

const publisher = v.strictObject({
  /** as written in `outlet` of the sources */
  outlet: text,
  /** host names of its own; subdomains are covered */
  hosts: v.array(v.pipe(text, v.toLowerCase())),
});

/** data/publishers.json: whose address is whose, shared by all cases */
export const publishersFileSchema = v.strictObject({ ...schemaKey, publishers: v.array(publisher) });

export type CaseRecord = v.InferOutput<typeof caseFileSchema>;
export type PersonRecord = v.InferOutput<typeof person>;
export type RoleRecord = v.InferOutput<typeof role>;
export type ChargeRecord = v.InferOutput<typeof charge>;
export type NameFormRecord = v.InferOutput<typeof nameForm>;
export type ProceedingRecord = v.InferOutput<typeof proceeding>;
export type EventRecord = v.InferOutput<typeof event>;
export type ConflictRecord = v.InferOutput<typeof conflict>;
export type SourceRecord = v.InferOutput<typeof source>;
export type GlossaryTerm = v.InferOutput<typeof glossaryTerm>;
export type PublisherRecord = v.InferOutput<typeof publisher>;

/** A person as the surfaces need it: without what only recognition reads. */
export type CasebookPerson = Omit<PersonRecord, 'nameForms' | 'given' | 'surnames' | 'titles' | 'kin' | 'latestNote'>;

/** A bundled case, validated and compiled. Events are sorted oldest first. */
export interface Casebook {
  readonly id: string;
  readonly title: CaseRecord['title'];
  readonly summary: CaseRecord['summary'];
  /** the day up to which the record was kept */
  readonly asOf: string;
  readonly dataVersion: string;
  readonly people: readonly CasebookPerson[];
  readonly proceedings: readonly ProceedingRecord[];
  readonly events: readonly EventRecord[];
  readonly conflicts: readonly ConflictRecord[];
  readonly sources: readonly SourceRecord[];
  /** the glossary terms that the case's events use */
  readonly terms: readonly GlossaryTerm[];
}
