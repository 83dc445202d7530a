import type { Language } from '../language/language.ts';
import { indexOf } from './by-id.ts';
import { dateView } from './date-words.ts';
import type { Casebook, SourceRecord } from './schema.ts';
import type { SourceView } from './view.ts';

function sourceView(source: SourceRecord, language: Language): SourceView {
  const { id, outlet, title, url, tier } = source;
  return { id, outlet, title, url, tier, date: source.date === null ? null : dateView(source.date, language) };
}

/** The named sources, each once, court records first, in the order named within a tier. */
export function sourceViews(casebook: Casebook, ids: readonly string[], language: Language): readonly SourceView[] {
  const { sources } = indexOf(casebook);
  return [...new Set(ids)]
    .flatMap((id) => sources.get(id) ?? [])
    .toSorted((a, b) => a.tier - b.tier)
    .map((source) => sourceView(source, language));
}

/** Every source the case cites, in the record's order. */
export function sourcesOf(casebook: Casebook, language: Language): readonly SourceView[] {
  return casebook.sources.map((source) => sourceView(source, language));
}
