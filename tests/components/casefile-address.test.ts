import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, LISTS, placeOf, THINGS } from '../../components/casefile/address.ts';
import type { Place } from '../../components/casefile/address.ts';

const place: fc.Arbitrary<Place> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...LISTS), fc.option(fc.string({ minLength: 1, unit: 'grapheme' })))
    .map(([list, caseId]): Place => ({ kind: 'list', list, caseId })),
  fc.tuple(fc.constantFrom(...THINGS), fc.string({ minLength: 1, unit: 'grapheme' })).map(([kind, id]): Place => ({ kind, id })),
  fc.string({ unit: 'grapheme' }).map((query): Place => ({ kind: 'search', query })),
);

test('every place has an address that leads back to it', () => {
  fc.assert(
    fc.property(place, (where) => {
      expect(placeOf(hashOf(where))).toEqual(where);
    }),
  );
});

test('what is no address of ours leads to the overview, whatever it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['list', 'search', ...THINGS]).toContain(placeOf(`#${text}`).kind);
    }),
  );
  for (const hash of ['', '#', '#nothing', '#person/', '#person', '#%'])
    expect(placeOf(hash)).toEqual({ kind: 'list', list: 'overview', caseId: null });
});
