import { describe, expect, it } from 'vitest';
import { compileCasebook } from '../../core/casebook/compile-casebook.ts';
import { latestOfPerson } from '../../core/casebook/select-latest.ts';
import { loadRecords } from '../../scripts/data/load.ts';
/*
 * Written by hand, person by person, from the research that the record rests on: the event that must come out as the
 * latest, null where nothing concerns them. `researchSays` holds the few where the research gives another answer.
 */
import table from './expected-latest.json' with { type: 'json' };

const computed: Readonly<Record<string, string | null>> = table.computed;
const people = loadRecords().flatMap(({ data }) => {
  const casebook = compileCasebook(data);
  return data.people.map((person) => ({ person, latest: latestOfPerson(casebook, person.id)?.id ?? null }));
});

describe('the computed latest event', () => {
  it.each(people.map(({ person, latest }) => [person.id, latest] as const))('of %s is the expected one', (id, latest) => {
    expect({ [id]: latest }).toEqual({ [id]: computed[id] });
  });

  it('is expected of exactly the people of the record', () => {
    expect(people.map(({ person }) => person.id).toSorted()).toEqual(Object.keys(computed).toSorted());
  });

  it.each(Object.entries(table.researchSays))('of %s is not that of the research (%s), and the data says why', (id, research) => {
    const found = people.find(({ person }) => person.id === id);
    expect(found?.latest).not.toBe(research);
    expect(found?.person.latestNote).toBeTruthy();
  });
});
