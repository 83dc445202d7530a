import { LANGUAGES } from '../../language/language.ts';
import type { CaseData, EventRecord } from '../schema.ts';
import type { PersonRecord } from '../schema-person.ts';
import { place } from './finding.ts';
import type { Check, Finding } from './finding.ts';

/** Given names and nicknames say too little; titles and kin are no names. */
const NAMING_KINDS: ReadonlySet<string> = new Set(['full', 'surname', 'variant', 'organisation']);

function namesOf(person: PersonRecord): string[] {
  const forms = person.nameForms.filter(({ kind }) => NAMING_KINDS.has(kind)).map(({ form }) => form);
  return [person.name, person.shortName, ...person.surnames, ...forms];
}

/** Who bears each name, the longest first, so that "Vane-Odell" is found before "Odell". */
function bearersByName(people: readonly PersonRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const person of people) {
    for (const name of namesOf(person)) bearers.set(name, (bearers.get(name) ?? new Set()).add(person.id));
  }
  return new Map([...bearers].toSorted(([a], [b]) => b.length - a.length));
}

/** Finds whole names as they are written: "Price" is a name, "price" and "Prices" are not. */
function namePattern(names: Iterable<string>): RegExp {
  const alternatives = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
}

function missing(event: EventRecord, pattern: RegExp, bearers: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const concerned = event.persons.map(({ person }) => person);
  const named = LANGUAGES.flatMap((language) => event.decided[language].match(pattern) ?? []);
  return [...new Set(named)].filter((name) => !concerned.some((id) => bearers.get(name)?.has(id)));
}

/**
 * Whoever an event's text names stands among its persons, so that the event is found from their entry. Of a name that several of the
 * case bear one bearer is enough: which of them is meant, a program cannot tell.
 */
export const checkNamedPeople: Check = (data: CaseData) => {
  const bearers = bearersByName(data.people);
  if (bearers.size === 0) return [];
  const pattern = namePattern(bearers.keys());
  return data.events.flatMap((event) =>
    missing(event, pattern, bearers).map((name): Finding => {
      const ids = [...(bearers.get(name) ?? [])].join(' or ');
      return { file: 'events', path: place(event.id, 'persons'), reason: `the text names ${name}: add ${ids}, at least as "mentioned"` };
    }),
  );
};
