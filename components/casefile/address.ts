/** The lists of the case file. */
export const LISTS = ['overview', 'people', 'proceedings', 'timeline', 'conflicts', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

/** The things that have a page of their own. */
export const THINGS = ['person', 'proceeding', 'event', 'source', 'conflict'] as const;
export type ThingKind = (typeof THINGS)[number];

/** Where in the case file the reader is. */
export type Place =
  | { readonly kind: 'list'; readonly list: ListName }
  | { readonly kind: ThingKind; readonly id: string }
  | { readonly kind: 'search'; readonly query: string };

/** Reads an address such as `#person/david-halls`. Anything that is no address of ours leads to the overview. */
export function placeOf(hash: string): Place {
  const [head = '', ...rest] = hash.replace(/^#/, '').split('/');
  const tail = decoded(rest.join('/'));
  const thing = THINGS.find((kind) => kind === head);
  if (thing !== undefined && tail !== '') return { kind: thing, id: tail };
  if (head === 'search') return { kind: 'search', query: tail };
  return { kind: 'list', list: LISTS.find((list) => list === head) ?? 'overview' };
}

/** The address of a place; the reverse of `placeOf`. */
export function hashOf(place: Place): string {
  if (place.kind === 'list') return `#${place.list}`;
  return place.kind === 'search' ? `#search/${encodeURIComponent(place.query)}` : `#${place.kind}/${encodeURIComponent(place.id)}`;
}

/** The address of a thing's page. */
export function hrefOf(kind: ThingKind, id: string): string {
  return hashOf({ kind, id });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
