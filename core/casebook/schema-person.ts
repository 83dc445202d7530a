/** The schema of one person of the record: the largest entry, so it has a file of its own. */
import * as v from 'valibot';
import { edtf, id, localized, lowerCaseText, sourceIds, statement, text } from './schema-values.ts';
import { AMBIGUITIES, DISPOSITIONS, FORM_KINDS, PERSON_GROUPS, ROLES, ROLE_QUALIFIERS } from './vocabulary.ts';

/** A role belongs to a person in a proceeding, never to a person as such. */
const role = v.strictObject({
  proceeding: id,
  role: v.picklist(ROLES),
  qualifiers: v.exactOptional(v.array(v.picklist(ROLE_QUALIFIERS))),
  /** the raw words; needed when role is `other`, else only where the plain label would mislead */
  text: v.exactOptional(localized),
  from: v.exactOptional(edtf),
  to: v.exactOptional(edtf),
});

/** A charge and its end. */
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
  /** words, either language, that no text may use without naming the acquittal; needed when disposition is `acquitted` */
  guardedWords: v.exactOptional(v.array(lowerCaseText)),
  sources: sourceIds,
});

/** One written form of a name. */
const nameForm = v.strictObject({
  form: text,
  kind: v.picklist(FORM_KINDS),
  ambiguity: v.picklist(AMBIGUITIES),
  /** who else bears it: ids of people of this case, or strangers in words; needed unless ambiguity is low and the form unique */
  alsoBorneBy: v.exactOptional(v.array(text)),
});

/** A person or an organisation of the case. */
export const person = v.strictObject({
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
  /** empty where no written form can be told from a stranger's or a place: the entry is then in the record alone, never marked on a page */
  nameForms: v.array(nameForm),
  given: v.array(text),
  surnames: v.array(text),
  /** lower-case words that, next to the name, fix this role: "judge", "armorer", "jueza" */
  titles: v.array(lowerCaseText),
  kin: v.array(v.strictObject({ person: id, words: v.pipe(v.array(text), v.minLength(1, 'needs at least one word')) })),
  /** false for victims and anyone of whom a "latest ruling" may not be said */
  rulingConcernsPerson: v.boolean(),
  /** why the computed latest event is this one, where one would expect another; for data authors, not shown */
  latestNote: v.exactOptional(text),
  related: v.array(v.strictObject({ person: id, tie: localized })),
});

export type PersonRecord = v.InferOutput<typeof person>;
export type RoleRecord = v.InferOutput<typeof role>;
export type ChargeRecord = v.InferOutput<typeof charge>;
export type NameFormRecord = v.InferOutput<typeof nameForm>;
