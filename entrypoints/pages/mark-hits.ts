import Mark from 'mark.js';

/** Elements that wait to be marked, by the search they are marked for. */
const waiting = new Map<string, Set<Node | null>>();

/**
 * Marks all of them in one walk through the page. Given each element by itself mark.js leaves an iterator for every one of them, which the
 * browser keeps in step with every later change until it clears its memory: after some letters a change took ten times as long.
 */
function markAll(elements: ReadonlySet<Node | null>, query: string): void {
  new Mark(document.body).mark(query, {
    separateWordSearch: true,
    diacritics: true,
    filter: (text) => elements.has(text.parentNode),
  });
}

/**
 * Marks every word of a search inside an element, accents or not, before the next paint: together with whatever else is to be marked for it. The
 * element's text must be no one else's (see HitText).
 */
export function markHits(element: HTMLElement, query: string): void {
  const others = waiting.get(query);
  if (others !== undefined) {
    others.add(element);
    return;
  }
  const elements = new Set<Node | null>([element]);
  waiting.set(query, elements);
  queueMicrotask(() => {
    waiting.delete(query);
    markAll(elements, query);
  });
}
