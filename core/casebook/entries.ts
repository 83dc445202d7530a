import { indexOf } from './by-id.ts';
import type { Casebook } from './schema.ts';

/** What has an address of its own in the case file. */
export const ENTRY_KINDS = ['person', 'proceeding', 'event', 'source', 'conflict'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Whether a case has an entry with this id. No two bundled cases have the same one (checks/ids-across-cases.ts). */
export function holdsEntry(casebook: Casebook, kind: EntryKind, id: string): boolean {
  const { people, proceedings, events, sources } = indexOf(casebook);
  if (kind === 'conflict') return casebook.conflicts.some((conflict) => conflict.id === id);
  return { person: people, proceeding: proceedings, event: events, source: sources }[kind].has(id);
}
