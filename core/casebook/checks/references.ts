import type { CaseData } from '../schema.ts';
import { place } from './finding.ts';
import type { Check, FileName, Finding } from './finding.ts';

/** A place that names an entry of another kind by its id. */
interface Reference {
  readonly file: FileName;
  readonly path: string;
  readonly to: 'people' | 'proceedings' | 'events' | 'sources' | 'glossary';
  readonly id: string | null | undefined;
}

const WHERE: Readonly<Record<Reference['to'], string>> = {
  people: 'no person with this id in people.json',
  proceedings: 'no proceeding with this id in proceedings.json',
  events: 'no event with this id in events.json',
  sources: 'no source with this id in sources.json',
  glossary: 'no term with this id in glossary.json',
};

function fromPeople(data: CaseData): Reference[] {
  const file = 'people';
  return data.people.flatMap((person): Reference[] => [
    ...person.roles.map((role) => ({ file, path: place(person.id, 'roles'), to: 'proceedings', id: role.proceeding }) as const),
    ...person.charges.flatMap((charge): Reference[] => {
      const path = place(person.id, 'charges', charge.id);
      return [
        { file, path, to: 'proceedings', id: charge.proceeding },
        { file, path: place(path, 'filedEvent'), to: 'events', id: charge.filedEvent },
        { file, path: place(path, 'dispositionEvent'), to: 'events', id: charge.dispositionEvent },
        ...charge.sources.map((id) => ({ file, path: place(path, 'sources'), to: 'sources', id }) as const),
      ];
    }),
    ...person.statuses.flatMap((status): Reference[] => [
      { file, path: place(person.id, 'statuses'), to: 'proceedings', id: status.proceeding },
      ...status.sources.map((id) => ({ file, path: place(person.id, 'statuses', 'sources'), to: 'sources', id }) as const),
    ]),
    ...(person.status?.sources ?? []).map((id) => ({ file, path: place(person.id, 'status'), to: 'sources', id }) as const),
    ...(person.position?.sources ?? []).map((id) => ({ file, path: place(person.id, 'position'), to: 'sources', id }) as const),
    ...person.kin.map((kin) => ({ file, path: place(person.id, 'kin'), to: 'people', id: kin.person }) as const),
    ...person.related.map((other) => ({ file, path: place(person.id, 'related'), to: 'people', id: other.person }) as const),
  ]);
}

function fromProceedings(data: CaseData): Reference[] {
  const file = 'proceedings';
  return data.proceedings.flatMap((proceeding): Reference[] => [
    ...proceeding.judges.map((id) => ({ file, path: place(proceeding.id, 'judges'), to: 'people', id }) as const),
    ...proceeding.relations.map(
      ({ proceeding: id }) => ({ file, path: place(proceeding.id, 'relations'), to: 'proceedings', id }) as const,
    ),
    ...proceeding.sources.map((id) => ({ file, path: place(proceeding.id, 'sources'), to: 'sources', id }) as const),
  ]);
}

function fromEvents(data: CaseData): Reference[] {
  const file = 'events';
  return data.events.flatMap((event): Reference[] => [
    { file, path: place(event.id, 'proceeding'), to: 'proceedings', id: event.proceeding },
    { file, path: place(event.id, 'judge'), to: 'people', id: event.judge },
    ...event.persons.map(({ person }) => ({ file, path: place(event.id, 'persons'), to: 'people', id: person }) as const),
    ...event.terms.map((id) => ({ file, path: place(event.id, 'terms'), to: 'glossary', id }) as const),
    ...event.sources.map((id) => ({ file, path: place(event.id, 'sources'), to: 'sources', id }) as const),
  ]);
}

function fromConflicts(data: CaseData): Reference[] {
  const file = 'conflicts';
  return data.conflicts.flatMap((conflict): Reference[] => [
    ...conflict.events.map((id) => ({ file, path: place(conflict.id, 'events'), to: 'events', id }) as const),
    ...conflict.people.map((id) => ({ file, path: place(conflict.id, 'people'), to: 'people', id }) as const),
    ...conflict.sources.map((id) => ({ file, path: place(conflict.id, 'sources'), to: 'sources', id }) as const),
  ]);
}

/** Every id that is named exists. */
export const checkReferences: Check = (data) => {
  const known = {
    people: new Set(data.people.map(({ id }) => id)),
    proceedings: new Set(data.proceedings.map(({ id }) => id)),
    events: new Set(data.events.map(({ id }) => id)),
    sources: new Set(data.sources.map(({ id }) => id)),
    glossary: new Set(data.glossary.map(({ id }) => id)),
  };
  const references = [...fromPeople(data), ...fromProceedings(data), ...fromEvents(data), ...fromConflicts(data)];
  return references.flatMap(({ file, path, to, id }) =>
    id === null || id === undefined || known[to].has(id) ? [] : [{ file, path, reason: `"${id}": ${WHERE[to]}` }],
  );
};

function twice(file: FileName, ids: readonly string[], within: string[] = []): Finding[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, path: place(...within, id), reason: `"${id}" stands here twice; each may stand once` }];
  });
}

/** No id is given twice, and no list names the same entry twice. */
export const checkUniqueIds: Check = (data) => [
  ...twice(
    'people',
    data.people.map(({ id }) => id),
  ),
  ...twice(
    'people',
    data.people.flatMap(({ charges }) => charges.map(({ id }) => id)),
  ),
  ...twice(
    'proceedings',
    data.proceedings.map(({ id }) => id),
  ),
  ...twice(
    'events',
    data.events.map(({ id }) => id),
  ),
  ...twice(
    'conflicts',
    data.conflicts.map(({ id }) => id),
  ),
  ...twice(
    'sources',
    data.sources.map(({ id }) => id),
  ),
  ...twice(
    'glossary',
    data.glossary.map(({ id }) => id),
  ),
  ...data.events.flatMap((event) => [
    ...twice(
      'events',
      event.persons.map(({ person }) => person),
      [event.id, 'persons'],
    ),
    ...twice('events', event.sources, [event.id, 'sources']),
  ]),
];
