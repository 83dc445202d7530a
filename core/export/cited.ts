import type { EventView, PersonView, SourceView } from '../casebook/view.ts';

/** Every source that a person's page cites, each once: for what is said of them, for their position, disputed facts and every step. */
export function citedFor(person: PersonView, events: readonly EventView[]): readonly SourceView[] {
  const cited = [
    person.sources,
    person.position?.sources ?? [],
    ...person.conflicts.map(({ sources }) => sources),
    ...events.map(({ sources }) => sources),
  ];
  return [...new Map(cited.flat().map((source) => [source.id, source])).values()];
}
