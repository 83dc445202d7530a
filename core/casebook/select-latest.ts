/**
 * What is the latest? Computed from the events, never stored. "Latest" always means the latest the record found.
 * An event is a person's own when it concerns them as subject, party, counsel or judge; being mentioned does not count.
 */
import { indexOf } from './by-id.ts';
import { compareDates } from './dates.ts';
import type { Casebook, EventRecord } from './schema.ts';
import type { Lane } from './view.ts';
import { LANES } from './vocabulary.ts';

type Concern = EventRecord['persons'][number]['concern'];

/** On one day, what is about someone comes before what they only worked on. */
const CONCERN_WEIGHT: Readonly<Record<Concern, number>> = { subject: 3, party: 2, counsel: 1, judge: 1, mentioned: 0 };

/** On one day, a court's word is the day's last word. */
const STANDING_WEIGHT: Readonly<Record<EventRecord['standing'], number>> = { ruling: 3, outcome: 2, step: 1, allegation: 0 };

function concernOf(event: EventRecord, personId: string | null): number {
  const entry = event.persons.find(({ person }) => person === personId);
  return entry ? CONCERN_WEIGHT[entry.concern] : 0;
}

/** Orders by date; on one date by concern of the person, then by standing. Negative when `a` is the earlier. */
function compareEvents(a: EventRecord, b: EventRecord, personId: string | null): number {
  return (
    compareDates(a.date, b.date) ||
    concernOf(a, personId) - concernOf(b, personId) ||
    STANDING_WEIGHT[a.standing] - STANDING_WEIGHT[b.standing]
  );
}

/** Whether an event decides or ends something. */
export function isDecisive(event: EventRecord): boolean {
  return event.standing === 'ruling' || event.standing === 'outcome';
}

/** The newest of some events, the later in the record where nothing else tells two apart. */
function newest(events: readonly EventRecord[], personId: string | null): EventRecord | null {
  return events.reduce<EventRecord | null>((best, event) => (best && compareEvents(event, best, personId) < 0 ? best : event), null);
}

/** The events that concern a person, oldest first. */
export function eventsOfPerson(casebook: Casebook, personId: string): readonly EventRecord[] {
  return casebook.events.filter((event) => concernOf(event, personId) > 0);
}

/** The events of a proceeding, oldest first. */
export function eventsOfProceeding(casebook: Casebook, proceedingId: string): readonly EventRecord[] {
  return casebook.events.filter((event) => event.proceeding === proceedingId);
}

/** The lane of an event, null where it stands outside every proceeding. */
export function laneOf(casebook: Casebook, event: EventRecord): Lane | null {
  return event.proceeding === null ? null : (indexOf(casebook).proceedings.get(event.proceeding)?.lane ?? null);
}

/** The latest ruling or outcome that concerns a person; where there is none, the newest other event; null where nothing does. */
export function latestOfPerson(casebook: Casebook, personId: string): EventRecord | null {
  const events = eventsOfPerson(casebook, personId);
  return newest(events.filter(isDecisive), personId) ?? newest(events, personId);
}

/** The latest ruling or outcome of a proceeding; null where none was found. */
export function latestOfProceeding(casebook: Casebook, proceedingId: string): EventRecord | null {
  return newest(eventsOfProceeding(casebook, proceedingId).filter(isDecisive), null);
}

/** The latest ruling or outcome of the whole case; null where none was found. */
export function latestOfCase(casebook: Casebook): EventRecord | null {
  return newest(casebook.events.filter(isDecisive), null);
}

/** The latest ruling or outcome of a person in each lane that has one, criminal first. */
export function latestByLane(casebook: Casebook, personId: string): readonly { readonly lane: Lane; readonly event: EventRecord }[] {
  const decisive = eventsOfPerson(casebook, personId).filter(isDecisive);
  return LANES.flatMap((lane) => {
    const event = newest(
      decisive.filter((candidate) => laneOf(casebook, candidate) === lane),
      personId,
    );
    return event ? [{ lane, event }] : [];
  });
}

/** What came for a person after their latest ruling or outcome: steps and allegations, oldest first. */
export function sinceThen(casebook: Casebook, personId: string): readonly EventRecord[] {
  const latest = latestOfPerson(casebook, personId);
  if (!latest || !isDecisive(latest)) return [];
  return eventsOfPerson(casebook, personId).filter((event) => event !== latest && compareEvents(event, latest, personId) > 0);
}
