import type { Casebook, CasebookPerson } from './schema.ts';

/** A person that a text names, and the case they belong to. */
export interface FoundPerson {
  readonly casebook: Casebook;
  readonly person: CasebookPerson;
}

/**
 * The people whose name holds every word of a text, each at the beginning of one of its words ("va ode" finds Mara Vane-Odell).
 * Case, accents, hyphens and a possessive do not count. The record's order, except that a whole name comes first. Empty text finds none.
 */
export function findPeople(casebooks: readonly Casebook[], text: string, limit = 8): FoundPerson[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const found: { readonly hit: FoundPerson; readonly whole: boolean }[] = [];
  for (const casebook of casebooks) {
    for (const person of casebook.people) {
      const names = [person.name, person.shortName].map(wordsOf);
      const words = names.flat();
      if (!wanted.every((part) => words.some((word) => word.startsWith(part)))) continue;
      found.push({ hit: { casebook, person }, whole: names.some((name) => name.join(' ') === wanted.join(' ')) });
    }
  }
  return found
    .sort((a, b) => Number(b.whole) - Number(a.whole))
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02BC]s?(?=\P{L}|$)/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
