import { join } from 'node:path';
import { compileCasebook } from '../../core/casebook/compile-casebook.ts';
import type { CaseData, Casebook } from '../../core/casebook/schema.ts';
import { loadRecords } from '../../scripts/data/load.ts';

/** The data folder of the tests: one small case that does not exist. */
export const LANTERN_FOLDER = join(process.cwd(), 'tests', 'fixtures', 'cases');

/** A fresh copy of the invented case's record, free to be broken. */
export function lantern(): Mutable<CaseData> {
  const [loaded] = loadRecords(LANTERN_FOLDER);
  if (!loaded) throw new Error(`no case under ${LANTERN_FOLDER}`);
  return structuredClone(loaded.data) as Mutable<CaseData>;
}

/** The invented case, compiled; `change` may alter its record first. */
export function lanternCasebook(change?: (data: Mutable<CaseData>) => void): Casebook {
  const data = lantern();
  change?.(data);
  return compileCasebook(data);
}

/** Without `readonly`, all the way down. */
export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** The entry with an id; throws where there is none, so that no test passes on a missing fixture. */
export function entry<T extends { id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}
