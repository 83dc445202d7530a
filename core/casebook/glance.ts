import type { Language } from '../language/language.ts';
import { dateView } from './date-words.ts';
import { eventView, termViews } from './event-view.ts';
import { GROUP_LABELS } from './labels-people.ts';
import type { Casebook, CasebookPerson } from './schema.ts';
import { latestOfCase, latestOfPerson } from './select-latest.ts';
import type { CaseGlance, PersonRow } from './view.ts';

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
 * What a case comes to at first sight: its summary, its latest ruling and its people in the record's order. It depends on nothing but the
 * record and the language, so that the build can make it and no reader waits for it.
 */
export function caseGlance(casebook: Casebook, language: Language): CaseGlance {
  const latest = latestOfCase(casebook);
  return {
    id: casebook.id,
    title: casebook.title[language],
    summary: casebook.summary[language],
    latest: latest ? eventView(casebook, latest.id, language, null) : null,
    latestTerms: termViews(casebook, latest?.terms ?? [], language),
    asOf: dateView(casebook.asOf, language),
    dataVersion: casebook.dataVersion,
    people: casebook.people.map((person) => personRow(casebook, person, language)),
    proceedingCount: casebook.proceedings.length,
  };
}
