import { ENTRY_KINDS } from '../../core/casebook/entries.ts';
import type { EntryKind } from '../../core/casebook/entries.ts';

/** The lists of the case file. */
export const LISTS = ['overview', 'people', 'proceedings', 'timeline', 'conflicts', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

/** The things that have a page of their own. */
export const THINGS = ENTRY_KINDS;
export type ThingKind = EntryKind;

/** Where in the case file the reader is. */
export type Place =
  /** a list of a case; null for the case that is shown already, or the only one */
  | { readonly kind: 'list'; readonly list: ListName; readonly caseId: string | null }
  | { readonly kind: ThingKind; readonly id: string }
  | { readonly kind: 'search'; readonly query: string };

/** Reads an address such as `#person/oren-quillan`, or `#people/lantern` where several cases are bundled. Anything that is no address of ours leads to the overview. */
export function placeOf(hash: string): Place {
  const [head = '', ...rest] = hash.replace(/^#/, '').split('/');
  const tail = decoded(rest.join('/'));
  const thing = THINGS.find((kind) => kind === head);
  if (thing !== undefined && tail !== '') return { kind: thing, id: tail };
  if (head === 'search') return { kind: 'search', query: tail };
  const list = LISTS.find((name) => name === head);
  return { kind: 'list', list: list ?? 'overview', caseId: list === undefined || tail === '' ? null : tail };
}

/** The address of a place; the reverse of `placeOf`. */
export function hashOf(place: Place): string {
  if (place.kind === 'list') return `#${place.list}${place.caseId === null ? '' : `/${encodeURIComponent(place.caseId)}`}`;
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
