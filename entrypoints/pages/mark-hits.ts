import Mark from 'mark.js';

/** Marks every word of a search inside an element, accents or not. The element's text must be no one else's (see HitText). */
export function markHits(element: HTMLElement, query: string): void {
  new Mark(element).mark(query, { separateWordSearch: true, diacritics: true });
}
