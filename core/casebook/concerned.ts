import type { Language } from '../language/language.ts';
import { indexOf } from './by-id.ts';
import { eventView } from './event-view.ts';
import type { Casebook } from './schema.ts';
import type { EventView } from './view.ts';

/** Someone an event concerns, and how. */
export interface ConcernedView {
  readonly id: string;
  readonly name: string;
  readonly how: string;
}

/** Everyone an event concerns, in the record's order; empty for an unknown event. */
export function concernedIn(casebook: Casebook, eventId: string, language: Language): readonly ConcernedView[] {
  const { events, people } = indexOf(casebook);
  return (events.get(eventId)?.persons ?? []).flatMap(({ person, how }) => {
    const known = people.get(person);
    return known === undefined ? [] : [{ id: person, name: known.name, how: how[language] }];
  });
}

/** Every event that concerns a person, newest first, seen from that person. */
export function eventsConcerning(casebook: Casebook, personId: string, language: Language): readonly EventView[] {
  return casebook.events
    .filter(({ persons }) => persons.some(({ person }) => person === personId))
    .toReversed()
    .map(({ id }) => eventView(casebook, id, language, personId));
}
