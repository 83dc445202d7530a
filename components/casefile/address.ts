import { ENTRY_KINDS } from '../../core/casebook/entries.ts';
import type { EntryKind } from '../../core/casebook/entries.ts';

/** The lists of the case file. */
export const LISTS = ['overview', 'people', 'proceedings', 'timeline', 'conflicts', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

/** The things that have a page of their own. */
export const THINGS = ENTRY_KINDS;
export type ThingKind = EntryKind;

/** What each list can be narrowed by, as its address says it: people by words and side, the timeline by kind of proceeding and of step. */
const FILTERS = { people: ['q', 'side'], timeline: ['lane', 'step'] } as const;
type FilterName = (typeof FILTERS)[keyof typeof FILTERS][number];

/** What a list is narrowed to; a name that is left out narrows nothing. Values come from an address: they may be any text but an empty one. */
export type ListFilter = Readonly<Partial<Record<FilterName, string>>>;

/** Where in the case file the reader is. */
export type Place =
  /** a list of a case; null for the case that is shown already, or the only one */
  | { readonly kind: 'list'; readonly list: ListName; readonly caseId: string | null; readonly filter: ListFilter }
  | { readonly kind: ThingKind; readonly id: string }
  | { readonly kind: 'search'; readonly query: string };

/**
 * Reads an address such as `#person/oren-quillan`, `#people?side=crew`, or `#people/lantern` where several cases are bundled. Anything that
 * is no address of ours leads to the overview.
 */
export function placeOf(hash: string): Place {
  const [head = '', ...rest] = hash.replace(/^#/, '').split('/');
  const tail = decoded(rest.join('/'));
  const thing = THINGS.find((kind) => kind === head);
  if (thing !== undefined && tail !== '') return { kind: thing, id: tail };
  if (head === 'search') return { kind: 'search', query: tail };
  return listAt(hash.replace(/^#/, ''));
}

function listAt(address: string): Place {
  const [path = '', ...query] = address.split('?');
  const [head, ...rest] = path.split('/');
  const list = LISTS.find((name) => name === head);
  if (list === undefined) return listPlace('overview', null);
  const caseId = decoded(rest.join('/'));
  return { ...listPlace(list, caseId === '' ? null : caseId), filter: filterIn(list, new URLSearchParams(query.join('?'))) };
}

/** What can be narrowed in a list, by name. */
function namesOf(list: ListName): readonly FilterName[] {
  return list === 'people' || list === 'timeline' ? FILTERS[list] : [];
}

function filterIn(list: ListName, query: URLSearchParams): ListFilter {
  const said = namesOf(list).map((name) => [name, query.get(name) ?? ''] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== ''));
}

/** A list as a whole. */
export function listPlace(list: ListName, caseId: string | null): Extract<Place, { readonly kind: 'list' }> {
  return { kind: 'list', list, caseId, filter: {} };
}

/** The address of a place; the reverse of `placeOf`. */
export function hashOf(place: Place): string {
  if (place.kind === 'search') return `#search/${encodeURIComponent(place.query)}`;
  if (place.kind !== 'list') return `#${place.kind}/${encodeURIComponent(place.id)}`;
  const { list, caseId, filter } = place;
  const query = new URLSearchParams(namesOf(list).flatMap((name) => (filter[name] ? [[name, filter[name]]] : []))).toString();
  return `#${list}${caseId === null ? '' : `/${encodeURIComponent(caseId)}`}${query === '' ? '' : `?${query}`}`;
}

/** The address of the page a place stands on: one page for a list however it is narrowed, and one for every search. */
export function pageOf(place: Place): string {
  if (place.kind === 'search') return '#search';
  return hashOf(place.kind === 'list' ? listPlace(place.list, place.caseId) : place);
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
