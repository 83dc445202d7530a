import type { CountedPerson } from '../messages.ts';

/** The cases whose people were found on a page, the most mentioned first; of two mentioned alike, the one of the person found first. */
export function casesOnPage(people: readonly CountedPerson[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { caseId, count } of people) counts.set(caseId, (counts.get(caseId) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a).map(([caseId]) => caseId);
}
