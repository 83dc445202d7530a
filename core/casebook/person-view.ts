import type { Language } from '../language/language.ts';
import { indexOf } from './by-id.ts';
import { conflictView } from './conflict-view.ts';
import { dateView } from './date-words.ts';
import { eventView, termViews } from './event-view.ts';
import { GROUP_LABELS, LANE_LABELS } from './labels-people.ts';
import { DISPOSITION_LABELS, STATUS_LABELS } from './labels-proceedings.ts';
import { roleInWords } from './role-words.ts';
import type { Casebook, CasebookPerson } from './schema.ts';
import type { ChargeRecord } from './schema-person.ts';
import { latestByLane, latestOfPerson, sinceThen } from './select-latest.ts';
import { conflictsOf, partsOf } from './select-status.ts';
import { sourceViews } from './source-view.ts';
import { staleSentenceFor } from './staleness.ts';
import type { ChargeView, EventView, PartView, PersonView } from './view.ts';

function chargeView(charge: ChargeRecord, language: Language): ChargeView {
  const end = DISPOSITION_LABELS[charge.disposition][language];
  return {
    offense: charge.offense[language],
    filed: dateView(charge.filed, language),
    disposition: charge.ground ? `${end}. ${charge.ground[language]}` : end,
    disposed: charge.disposedOn === undefined ? null : dateView(charge.disposedOn, language),
    proceeding: charge.proceeding,
  };
}

function partViews(casebook: Casebook, person: CasebookPerson, language: Language): readonly PartView[] {
  return partsOf(casebook, person).map(({ proceeding, roles, status }) => ({
    proceeding: proceeding.id,
    caption: proceeding.caption[language],
    lane: proceeding.lane,
    role: roles.map((role) => roleInWords(role, proceeding.lane, language)).join('; '),
    statusLabel: STATUS_LABELS[proceeding.status][language],
    status: status.text[language],
    statusAsOf: dateView(status.asOf, language),
  }));
}

function positionView(casebook: Casebook, person: CasebookPerson, language: Language): PersonView['position'] {
  const { position } = person;
  if (!position) return null;
  return {
    text: position.text[language],
    by: position.by[language],
    date: position.date === undefined ? null : dateView(position.date, language),
    sources: sourceViews(casebook, position.sources, language),
  };
}

/**
 * The latest of each lane, where a person has both a criminal and a civil one; never for those whom no ruling concerns. The lane that holds
 * the latest of all comes first: it is what the card has room for before it scrolls.
 */
function laneViews(casebook: Casebook, person: CasebookPerson, language: Language, latest: string | null): PersonView['lanes'] {
  const lanes = person.rulingConcernsPerson ? latestByLane(casebook, person.id) : [];
  const both = ['criminal', 'civil'].every((lane) => lanes.some((entry) => entry.lane === lane));
  if (!both) return [];
  const newestFirst = [...lanes.filter(({ event }) => event.id === latest), ...lanes.filter(({ event }) => event.id !== latest)];
  return newestFirst.map(({ lane, event }) => ({
    lane,
    label: LANE_LABELS[lane][language],
    latest: eventView(casebook, event.id, language, person.id),
  }));
}

/**
 * Everything a card shows of a person.
 * @param today an ISO day, for the sentence that says when the record may be behind
 * @returns null where the case knows no such person
 */
export function personView(casebook: Casebook, personId: string, language: Language, today: string): PersonView | null {
  const { people } = indexOf(casebook);
  const person = people.get(personId);
  if (!person) return null;
  const event = latestOfPerson(casebook, personId);
  const latest = event ? eventView(casebook, event.id, language, personId) : null;
  const lanes = laneViews(casebook, person, language, event?.id ?? null);
  const since = person.rulingConcernsPerson
    ? sinceThen(casebook, personId).map(({ id }) => eventView(casebook, id, language, personId))
    : [];
  const shown: readonly EventView[] = [...(latest ? [latest] : []), ...lanes.map((lane) => lane.latest), ...since];
  return {
    id: person.id,
    caseId: casebook.id,
    caseTitle: casebook.title[language].join(''),
    entity: person.entity,
    group: person.group,
    groupLabel: GROUP_LABELS[person.group][language],
    name: person.name,
    shortName: person.shortName,
    role: person.occupation[language],
    status: person.status ? { text: person.status.text[language], asOf: dateView(person.status.asOf, language) } : null,
    rulingConcernsPerson: person.rulingConcernsPerson,
    latest,
    lanes,
    since,
    position: positionView(casebook, person, language),
    parts: partViews(casebook, person, language),
    charges: person.charges.map((charge) => chargeView(charge, language)),
    conflicts: conflictsOf(casebook, personId).map((conflict) => conflictView(casebook, conflict, language)),
    related: person.related.flatMap(({ person: id, tie }) => {
      const other = people.get(id);
      return other ? [{ id, shortName: other.shortName, tie: tie[language] }] : [];
    }),
    terms: termViews(
      casebook,
      shown.flatMap(({ terms }) => terms),
      language,
    ),
    sources: sourceViews(
      casebook,
      [
        ...(person.status?.sources ?? []),
        ...shown.flatMap(({ sources }) => sources.map(({ id }) => id)),
        ...(person.position?.sources ?? []),
        ...person.charges.flatMap(({ sources }) => sources),
      ],
      language,
    ),
    checkedOn: dateView(casebook.asOf, language),
    dataVersion: casebook.dataVersion,
    stale: staleSentenceFor(casebook, person, language, today),
  };
}
