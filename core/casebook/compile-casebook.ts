import { compareDates } from './dates.ts';
import type { CaseData, Casebook, CasebookPerson } from './schema.ts';
import type { PersonRecord } from './schema-person.ts';

function forSurfaces(person: PersonRecord): CasebookPerson {
  const { nameForms: _forms, given: _given, surnames: _surnames, titles: _titles, kin: _kin, latestNote: _note, ...rest } = person;
  return rest;
}

/** What popup, card, case file and background read of a validated record. Events come out oldest first. */
export function compileCasebook(data: CaseData): Casebook {
  const used = new Set(data.events.flatMap((event) => event.terms));
  return {
    id: data.case.id,
    title: data.case.title,
    summary: data.case.summary,
    sample: data.case.sample,
    asOf: data.case.asOf,
    dataVersion: data.case.dataVersion,
    people: data.people.map(forSurfaces),
    proceedings: data.proceedings,
    events: data.events.toSorted((a, b) => compareDates(a.date, b.date)),
    conflicts: data.conflicts,
    sources: data.sources,
    terms: data.glossary.filter((term) => used.has(term.id)),
  };
}
