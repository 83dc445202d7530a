import { textsOf } from './checks/texts.ts';
import type { CaseData } from './schema.ts';

/** One statement that differs between two versions of the record; null where it did not stand in one of them. */
export interface Change {
  /** file and place, entries named by id */
  readonly where: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What else than texts a reader sees: dates, states and ends, as the record writes them. */
function valuesOf(data: CaseData): [string, string][] {
  return [
    ['case: asOf', data.case.asOf],
    ...data.events.flatMap((event): [string, string][] => [
      [`events: ${event.id} → date`, event.date],
      [`events: ${event.id} → kind`, `${event.standing}, ${event.kind}${event.outcome ? `, ${event.outcome}` : ''}`],
    ]),
    ...data.proceedings.map(({ id, status, asOf }): [string, string] => [`proceedings: ${id} → status`, `${status}, ${asOf}`]),
    ...data.people.flatMap((person) =>
      person.charges.map(({ id, disposition, disposedOn }): [string, string] => [
        `people: ${person.id} → charges → ${id}`,
        `${disposition}, ${disposedOn ?? 'open'}`,
      ]),
    ),
  ];
}

function statements(data: CaseData): ReadonlyMap<string, string> {
  const texts = textsOf(data).map(({ file, path, text }): [string, string] => [`${file}: ${path}`, text]);
  return new Map([...texts, ...valuesOf(data)]);
}

/** Every statement that was changed, added or taken out, in the record's order, what was taken out last. */
export function changesBetween(before: CaseData, after: CaseData): Change[] {
  const old = statements(before);
  const now = statements(after);
  const changed = [...now].flatMap(([where, text]) => {
    const previous = old.get(where) ?? null;
    return previous === text ? [] : [{ where, before: previous, after: text }];
  });
  const gone = [...old].flatMap(([where, text]) => (now.has(where) ? [] : [{ where, before: text, after: null }]));
  return [...changed, ...gone];
}

/** A change as a line of the change log; the reason is left to whoever made it. */
export function changeLine({ where, before, after }: Change): string {
  if (before === null) return `- ${where}: new: “${after}”`;
  if (after === null) return `- ${where}: taken out: “${before}”`;
  return `- ${where}: was “${before}”, is “${after}”`;
}
