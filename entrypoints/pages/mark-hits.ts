import Mark from 'mark.js';

/** Elements that wait to be marked, by the search they are marked for. */
const waiting = new Map<string, HTMLElement[]>();

/** How many elements mark.js is given at once: it makes its patterns anew each time, but compares each element with all that it was given. */
const AT_ONCE = 40;

function markAll(elements: readonly HTMLElement[], query: string): void {
  for (let from = 0; from < elements.length; from += AT_ONCE) {
    new Mark(elements.slice(from, from + AT_ONCE)).mark(query, { separateWordSearch: true, diacritics: true });
  }
}

/**
 * Marks every word of a search inside an element, accents or not, before the next paint: together with whatever else is to be marked for it. The
 * element's text must be no one else's (see HitText).
 */
export function markHits(element: HTMLElement, query: string): void {
  const others = waiting.get(query);
  if (others !== undefined) {
    others.push(element);
    return;
  }
  const elements = [element];
  waiting.set(query, elements);
  queueMicrotask(() => {
    waiting.delete(query);
    markAll(elements, query);
  });
}
