import type { PersonRow } from '../../core/casebook/view.ts';

/** What a search compares: no case, no accents, one kind of hyphen, apostrophe and space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
    .replaceAll(/[\s\u2010-\u2015-]+/gu, ' ')
    .trim();
}

/** The words of a search, folded; a text must hold every one of them. Empty for an empty search. */
export function searchWords(query: string): readonly string[] {
  return fold(query)
    .split(' ')
    .filter((word) => word !== '');
}

/** What a search looks at in the rows it has seen, folded: folding 500 rows anew with every key takes longer than all the rest of a search. */
const folded = new WeakMap<PersonRow, string>();

/** Whether a person's name, role, status and latest ruling together hold every word of the search. */
export function rowMatches(words: readonly string[], row: PersonRow): boolean {
  const known = folded.get(row);
  const text = known ?? fold([row.name, row.shortName, row.role, row.status ?? '', row.latest?.decided ?? ''].join(' '));
  if (known === undefined) folded.set(row, text);
  return holdsAll(words, text);
}

/** Whether a text, folded, holds every word of a search. */
export function holdsAll(words: readonly string[], foldedText: string): boolean {
  return words.every((word) => foldedText.includes(word));
}
