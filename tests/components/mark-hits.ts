import Mark from 'mark.js';

/** What the entry points pass in: mark.js over one element. */
export function markHits(element: HTMLElement, query: string): void {
  new Mark(element).mark(query, { separateWordSearch: true, diacritics: true });
}
