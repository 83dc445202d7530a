import type { Casebook, CasebookPerson, EventRecord, GlossaryTerm, ProceedingRecord, SourceRecord } from './schema.ts';

/** The entries of a casebook by their ids. */
export interface CasebookIndex {
  readonly people: ReadonlyMap<string, CasebookPerson>;
  readonly proceedings: ReadonlyMap<string, ProceedingRecord>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly terms: ReadonlyMap<string, GlossaryTerm>;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const indexes = new WeakMap<Casebook, CasebookIndex>();

/** The index of a casebook, made once per casebook. */
export function indexOf(casebook: Casebook): CasebookIndex {
  const known = indexes.get(casebook);
  if (known) return known;
  const index = {
    people: byId(casebook.people),
    proceedings: byId(casebook.proceedings),
    events: byId(casebook.events),
    sources: byId(casebook.sources),
    terms: byId(casebook.terms),
  };
  indexes.set(casebook, index);
  return index;
}
