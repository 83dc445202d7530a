import type { Language } from '../language/language.ts';
import { conflictView } from './conflict-view.ts';
import { dateView } from './date-words.ts';
import { eventView, termViews } from './event-view.ts';
import { GROUP_LABELS } from './labels-people.ts';
import { proceedingView } from './proceeding-view.ts';
import type { Casebook, CasebookPerson } from './schema.ts';
import { latestOfCase, latestOfPerson } from './select-latest.ts';
import { staleSentence } from './staleness.ts';
import type { CaseView, PersonRow } from './view.ts';

function personRow(casebook: Casebook, person: CasebookPerson, language: Language): PersonRow {
  const latest = latestOfPerson(casebook, person.id);
  return {
    id: person.id,
    name: person.name,
    shortName: person.shortName,
    group: person.group,
    groupLabel: GROUP_LABELS[person.group][language],
    role: person.occupation[language],
    status: person.status?.text[language] ?? null,
    latest: latest ? { date: dateView(latest.date, language), decided: latest.decided[language] } : null,
  };
}

/**
 * The case at a glance and in full: people and proceedings in the record's order, the timeline newest first.
 * @param today an ISO day, for the sentence that says when the record may be behind
 */
export function caseView(casebook: Casebook, language: Language, today: string): CaseView {
  const latest = latestOfCase(casebook);
  return {
    id: casebook.id,
    title: casebook.title[language],
    summary: casebook.summary[language],
    latest: latest ? eventView(casebook, latest.id, language, null) : null,
    asOf: dateView(casebook.asOf, language),
    dataVersion: casebook.dataVersion,
    stale: staleSentence(casebook, language, today),
    people: casebook.people.map((person) => personRow(casebook, person, language)),
    proceedings: casebook.proceedings.map((proceeding) => proceedingView(casebook, proceeding, language)),
    timeline: casebook.events.toReversed().map(({ id }) => eventView(casebook, id, language, null)),
    conflicts: casebook.conflicts.map((conflict) => conflictView(casebook, conflict, language)),
    terms: termViews(
      casebook,
      casebook.terms.map(({ id }) => id),
      language,
    ),
  };
}
