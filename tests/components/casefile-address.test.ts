import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, LISTS, listPlace, pageOf, placeOf, THINGS } from '../../components/casefile/address.ts';
import type { Place } from '../../components/casefile/address.ts';

const words = fc.string({ minLength: 1, unit: 'grapheme' });
const filters = {
  people: fc.record({ q: words, side: words }, { requiredKeys: [] }),
  timeline: fc.record({ lane: words, step: words }, { requiredKeys: [] }),
} as const;

const place: fc.Arbitrary<Place> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...LISTS), fc.option(words), filters.people, filters.timeline)
    .map(([list, caseId, people, timeline]): Place => ({
      ...listPlace(list, caseId),
      filter: list === 'people' ? people : list === 'timeline' ? timeline : {},
    })),
  fc.tuple(fc.constantFrom(...THINGS), words).map(([kind, id]): Place => ({ kind, id })),
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
  for (const hash of ['', '#', '#nothing', '#person/', '#person', '#%']) expect(placeOf(hash)).toEqual(listPlace('overview', null));
});

test('a narrowed list is the same page as the whole one; a list that cannot be narrowed takes no filter', () => {
  expect(placeOf('#people?q=O%27Hara+%26+sons&side=crew')).toEqual({
    ...listPlace('people', null),
    filter: { q: "O'Hara & sons", side: 'crew' },
  });
  expect(pageOf(placeOf('#people?q=penn'))).toBe('#people');
  expect(pageOf(placeOf('#people/ferry?q=penn'))).toBe('#people/ferry');
  expect(placeOf('#sources?q=penn&lane=civil')).toEqual(listPlace('sources', null));
  expect(placeOf('#timeline?q=penn&lane=&step=ruling')).toEqual({ ...listPlace('timeline', null), filter: { step: 'ruling' } });
  expect(placeOf('#search/why?')).toEqual({ kind: 'search', query: 'why?' });
});
