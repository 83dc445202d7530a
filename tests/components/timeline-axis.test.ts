import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, neighbour } from '../../components/timeline/axis.ts';
import type { EventView } from '../../core/casebook/view.ts';
import { caseFixture, events } from '../fixtures/views/case.ts';

const [model] = events;
if (model === undefined) throw new Error('no event');

const at = (edtf: string, id = edtf): EventView => ({ ...model, id, date: { edtf, text: edtf, short: edtf } });

describe('the axis', () => {
  test('an imprecise date is as wide as what it may mean, an exact one is a point', () => {
    const layout = layOut([at('2030-01-01'), at('2030-06'), at('2031-01-01')], caseFixture.proceedings);
    const marks = layout?.lanes[0]?.marks ?? [];
    expect(marks.map(({ event }) => event.id)).toEqual(['2030-01-01', '2030-06', '2031-01-01']);
    expect(marks[0]?.width).toBe(0);
    expect(marks[1]?.width).toBeGreaterThan(5);
  });

  test('an open interval stands at the end that is known', () => {
    const layout = layOut([at('2030-01-01'), at('../2030-06-01'), at('2030-09-01/..')], caseFixture.proceedings);
    expect(layout?.lanes[0]?.marks.every((mark) => Number.isFinite(mark.at) && Number.isFinite(mark.width))).toBe(true);
  });

  test('one event alone has room around it; none draws nothing', () => {
    expect(layOut([at('2030-01-01')], caseFixture.proceedings)?.lanes[0]?.marks[0]?.at).toBe(50);
    expect(layOut([], caseFixture.proceedings)).toBeNull();
  });

  test('only what is known to be open runs on to today’s end', () => {
    const lanes = layOut(events, caseFixture.proceedings)?.lanes ?? [];
    const reach = Object.fromEntries(lanes.map((lane) => [lane.proceeding?.id ?? 'none', lane.to === 100]));
    expect(reach).toEqual({ none: false, 'state-v-penn': false, 'vale-v-orrin': true, 'safety-board': false });
  });

  test('whatever the dates, every mark lies on the axis, in order, and arrow keys reach every one', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 30 }), (days) => {
        const layout = layOut(
          days.map((edtf) => at(edtf)),
          caseFixture.proceedings,
        );
        const marks = layout?.lanes[0]?.marks ?? [];
        expect(marks).toHaveLength(days.length);
        expect(marks.every((mark) => mark.at >= 0 && mark.at + mark.width <= 100)).toBe(true);
        const reached = new Set<string>();
        const walk = (id: string | null): void => {
          if (layout === null || id === null) return;
          reached.add(id);
          walk(neighbour(layout, id, 'ArrowRight'));
        };
        walk(marks[0]?.event.id ?? null);
        expect(reached.size).toBe(days.length);
      }),
    );
  });
});
