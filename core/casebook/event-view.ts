import type { Language } from '../language/language.ts';
import { indexOf } from './by-id.ts';
import { dateView } from './date-words.ts';
import { eventKindLabel } from './labels-events.ts';
import type { Casebook } from './schema.ts';
import { laneOf } from './select-latest.ts';
import { sourceViews } from './source-view.ts';
import type { EventView, TermView } from './view.ts';

/**
 * An event as a reader sees it.
 * @param seenFrom id of the person whose part and meaning are shown, null for the case as a whole
 * @throws RangeError where the casebook has no such event
 */
export function eventView(casebook: Casebook, eventId: string, language: Language, seenFrom: string | null): EventView {
  const { events, proceedings, people } = indexOf(casebook);
  const event = events.get(eventId);
  if (!event) throw new RangeError(`the casebook ${casebook.id} has no event ${eventId}`);
  const proceeding = event.proceeding === null ? undefined : proceedings.get(event.proceeding);
  const part = event.persons.find(({ person }) => person === seenFrom);
  return {
    id: event.id,
    kind: event.kind,
    kindLabel: eventKindLabel(event, language),
    standing: event.standing,
    date: dateView(event.date, language),
    lane: laneOf(casebook, event),
    proceeding: proceeding ? { id: proceeding.id, caption: proceeding.caption[language] } : null,
    court: proceeding?.court?.label[language] ?? null,
    judge: event.judge === null ? null : (people.get(event.judge)?.name ?? null),
    decided: event.decided[language],
    meaning: part?.meaning?.[language] ?? null,
    concernedAs: part?.how[language] ?? null,
    tentative: event.tentative,
    singleSource: event.singleSource,
    terms: event.terms,
    sources: sourceViews(casebook, event.sources, language),
  };
}

/** The named glossary terms, each once, in the order named. */
export function termViews(casebook: Casebook, ids: readonly string[], language: Language): readonly TermView[] {
  const { terms } = indexOf(casebook);
  return [...new Set(ids)]
    .flatMap((id) => terms.get(id) ?? [])
    .map(({ id, term, gloss, source }) => ({ id, term: term[language], gloss: gloss[language], source }));
}
