/**
 * The record of a case as it is written under data/cases/<id>/, one schema per file, and the types the code reads.
 * Unknown keys are errors, so that a typing slip never loses a fact. What spans several files (ids that must exist,
 * sources that must be independent, wording) is held by the checks in ./checks/.
 */
import * as v from 'valibot';
import { person } from './schema-person.ts';
import type { PersonRecord } from './schema-person.ts';
import { edtf, id, isoDay, localized, lowerCaseText, schemaKey, sourceIds, text } from './schema-values.ts';
import {
  CONCERNS,
  CONFLICT_STATUSES,
  COURT_LEVELS,
  COURT_SYSTEMS,
  COURT_TYPES,
  EVENT_KINDS,
  LANES,
  PROCEEDING_KINDS,
  PROCEEDING_STATUSES,
  RELATION_TYPES,
  RULING_OUTCOMES,
  SOURCE_KINDS,
  STANDINGS,
} from './vocabulary.ts';

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
  /** a short article about the case, in the record's own words, on which someone new tries the names out */
  sample: v.strictObject({ headline: localized, paragraphs: v.pipe(v.array(localized), v.minLength(1, 'needs a paragraph')) }),
  recognition: v.strictObject({
    /** words that speak of the case, both languages; weight 1 (weak) to 3 (near proof) */
    terms: v.array(v.strictObject({ term: text, weight: v.picklist([1, 2, 3]) })),
    /** strangers who share a surname with someone of the case */
    namesakes: v.array(v.strictObject({ name: text, surname: text })),
  }),
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
  hosts: v.array(lowerCaseText),
});

/** data/publishers.json: whose address is whose, shared by all cases */
export const publishersFileSchema = v.strictObject({ ...schemaKey, publishers: v.array(publisher) });

export type CaseRecord = v.InferOutput<typeof caseFileSchema>;
export type ProceedingRecord = v.InferOutput<typeof proceeding>;
export type EventRecord = v.InferOutput<typeof event>;
export type ConflictRecord = v.InferOutput<typeof conflict>;
export type SourceRecord = v.InferOutput<typeof source>;
export type GlossaryTerm = v.InferOutput<typeof glossaryTerm>;
export type PublisherRecord = v.InferOutput<typeof publisher>;

/** The whole record of one case, as read from its files and the two shared ones. */
export interface CaseData {
  readonly case: CaseRecord;
  readonly people: readonly PersonRecord[];
  readonly proceedings: readonly ProceedingRecord[];
  readonly events: readonly EventRecord[];
  readonly conflicts: readonly ConflictRecord[];
  readonly sources: readonly SourceRecord[];
  readonly glossary: readonly GlossaryTerm[];
  readonly publishers: readonly PublisherRecord[];
}

/** A person as the surfaces need it: without what only recognition reads. */
export type CasebookPerson = Omit<PersonRecord, 'nameForms' | 'given' | 'surnames' | 'titles' | 'kin' | 'latestNote'>;

/** A bundled case, validated and compiled. Events are sorted oldest first. */
export interface Casebook {
  readonly id: string;
  readonly title: CaseRecord['title'];
  readonly summary: CaseRecord['summary'];
  readonly sample: CaseRecord['sample'];
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
