import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intervalOf } from '../../../core/casebook/dates.ts';
import type { EventRecord } from '../../../core/casebook/schema.ts';
import { isDecisive, latestOfPerson, sinceThen } from '../../../core/casebook/select-latest.ts';
import { STANDINGS } from '../../../core/casebook/vocabulary.ts';
import { entry, lantern, lanternCasebook } from '../../data/lantern.ts';

const two = (value: number) => String(value).padStart(2, '0');
const exactDay = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([m, d]) => `2029-${two(m)}-${two(d)}`);
const date = fc.oneof(
  exactDay,
  fc.integer({ min: 1, max: 12 }).map((month) => `2029-${two(month)}`),
  fc.constant('2029'),
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 12 })).map(([a, b]) => `2029-${two(a)}/2029-${two(b)}`),
  exactDay.map((day) => `../${day}`),
);
const template = entry(lantern().events, 'ev-motion');
// Of two events of the very same days the later in the record counts, so no two may mean the same days here: "2029" is "2029-01/2029-12".
const days = (event: { readonly date: string }): string => Object.values(intervalOf(event.date)).join();
const events: fc.Arbitrary<EventRecord[]> = fc
  .uniqueArray(fc.record({ date, standing: fc.constantFrom(...STANDINGS) }), { selector: days, maxLength: 12 })
  .map((list) => list.map((event, index) => ({ ...template, ...event, id: `ev-${index}` })));

const casebookOf = (list: readonly EventRecord[]) =>
  lanternCasebook((data) => {
    data.events = structuredClone([...list]);
  });

it('the latest is decisive if anything was decided, and no exact ruling or outcome lies after its first possible day', () => {
  fc.assert(
    fc.property(events, (list) => {
      const latest = latestOfPerson(casebookOf(list), 'mara-vane');
      const decided = list.filter(isDecisive);
      expect(latest === null).toBe(list.length === 0);
      if (decided.length === 0 || !latest) return;
      expect(isDecisive(latest)).toBe(true);
      const exact = decided.filter((event) => /^\d{4}-\d{2}-\d{2}$/.test(event.date));
      for (const event of exact) expect(intervalOf(latest.date).first).toBeGreaterThanOrEqual(intervalOf(event.date).first);
    }),
  );
});

it('does not depend on the order of the file', () => {
  fc.assert(
    fc.property(events, (list) => {
      const ids = (order: readonly EventRecord[]) => {
        const casebook = casebookOf(order);
        return [latestOfPerson(casebook, 'mara-vane')?.id, sinceThen(casebook, 'mara-vane').map(({ id }) => id)];
      };
      expect(ids(list.toReversed())).toEqual(ids(list));
    }),
  );
});

it('what came since never holds a ruling or an outcome', () => {
  fc.assert(
    fc.property(events, (list) => {
      expect(sinceThen(casebookOf(list), 'mara-vane').filter(isDecisive)).toEqual([]);
    }),
  );
});
