import { describe, expect, it } from 'vitest';
import { compileCasebook } from '../../core/casebook/compile-casebook.ts';
import { latestOfPerson } from '../../core/casebook/select-latest.ts';
import { loadRecords } from '../../scripts/data/load.ts';
// Written by hand from the researched record, person by person; null where no ruling, outcome or step concerns them.
import expectedLatest from './expected-latest.json' with { type: 'json' };

const expected: Readonly<Record<string, string | null>> = expectedLatest;

describe('the computed latest event', () => {
  for (const { data } of loadRecords()) {
    const casebook = compileCasebook(data);

    it.each(data.people.map((person) => [person.id, person] as const))(
      'of %s is the expected one, or the data says why it differs',
      (id, person) => {
        expect(Object.keys(expected)).toContain(id);
        const latest = latestOfPerson(casebook, id)?.id ?? null;
        if (person.latestNote === undefined) expect(latest).toBe(expected[id]);
        else expect({ id, latest, note: person.latestNote }).not.toMatchObject({ latest: expected[id] ?? null });
      },
    );
  }

  it('is expected of nobody whom the record leaves out', () => {
    const known = new Set(loadRecords().flatMap(({ data }) => data.people.map(({ id }) => id)));
    expect(known.size).toBeGreaterThan(0);
    expect(Object.keys(expected).filter((id) => !known.has(id))).toEqual([]);
  });
});
