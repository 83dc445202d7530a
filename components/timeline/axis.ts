import { dayNumber, parseDate } from '../../core/casebook/dates.ts';
import type { EventView, Lane, ProceedingView } from '../../core/casebook/view.ts';

/** The common time axis: from the first day to the last, in days since 1970. */
export interface Axis {
  readonly first: number;
  readonly last: number;
  /** years that begin on the axis, each with its place in percent */
  readonly years: readonly { readonly year: number; readonly at: number }[];
}

/** One step on a lane: its place and, where the date is imprecise, its width, in percent of the axis. */
export interface Mark {
  readonly event: EventView;
  readonly at: number;
  readonly width: number;
}

/** A proceeding's own row; `proceeding` null is the row of what belongs to no proceeding. */
export interface TimelineLane {
  readonly proceeding: ProceedingView | null;
  readonly lane: Lane | null;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
}

/** The whole picture. */
export interface TimelineLayout {
  readonly axis: Axis;
  readonly lanes: readonly TimelineLane[];
}

const ORDER: readonly (Lane | null)[] = [null, 'criminal', 'civil', 'administrative'];

/** Space before the first and after the last step, as a share of the time between them. */
const MARGIN = 0.03;

/** The days a step may mean; an open end counts as its known one. */
function daysOf(event: EventView): { first: number; last: number } | null {
  const date = parseDate(event.date.edtf);
  if (date === null) return null;
  const { first, last } = date.interval;
  const known = Number.isFinite(first) ? first : last;
  return { first: known, last: Number.isFinite(last) ? last : known };
}

function axisOf(days: readonly { first: number; last: number }[]): Axis {
  const begin = Math.min(...days.map(({ first }) => first));
  const end = Math.max(...days.map(({ last }) => last));
  const margin = Math.max(30, (end - begin) * MARGIN);
  const first = begin - margin;
  const last = end + margin;
  const years: { year: number; at: number }[] = [];
  for (let year = 1970 + Math.floor(first / 365.2425); dayNumber(year, 1, 1) <= last; year += 1) {
    const day = dayNumber(year, 1, 1);
    if (day >= first) years.push({ year, at: percent(day, first, last) });
  }
  return { first, last, years };
}

function percent(day: number, first: number, last: number): number {
  return Math.round(((day - first) / (last - first)) * 10_000) / 100;
}

/**
 * Lays events out: one lane per proceeding that has steps, over one axis; criminal before civil, each by its first step. Marks are oldest
 * first. Pure: percent in, no pixels.
 * @returns null when there is nothing dated to draw
 */
export function layOut(events: readonly EventView[], proceedings: readonly ProceedingView[]): TimelineLayout | null {
  const dated = events.flatMap((event) => {
    const days = daysOf(event);
    return days === null ? [] : [{ event, days }];
  });
  if (dated.length === 0) return null;
  const axis = axisOf(dated.map(({ days }) => days));
  const lanes = [null, ...proceedings].flatMap((proceeding): TimelineLane[] => {
    const marks = dated
      .filter(({ event }) => (event.proceeding?.id ?? null) === (proceeding?.id ?? null))
      .toSorted((a, b) => a.days.first - b.days.first)
      .map(({ event, days }) => {
        const at = percent(days.first, axis.first, axis.last);
        return { event, at, width: percent(days.last, axis.first, axis.last) - at };
      });
    const [begin] = marks;
    const end = marks.at(-1);
    if (begin === undefined || end === undefined) return [];
    const to = proceeding?.standing === 'open' ? 100 : end.at + end.width;
    return [{ proceeding, lane: proceeding?.lane ?? null, from: begin.at, to, marks }];
  });
  return { axis, lanes: lanes.toSorted((a, b) => ORDER.indexOf(a.lane) - ORDER.indexOf(b.lane) || a.from - b.from) };
}

/** Where an arrow key leads from a mark: along its lane, or to the nearest mark of the next lane. Null where there is none. */
export function neighbour(layout: TimelineLayout, eventId: string, key: string): string | null {
  const row = layout.lanes.findIndex((lane) => lane.marks.some(({ event }) => event.id === eventId));
  const lane = layout.lanes[row];
  if (lane === undefined) return null;
  const at = lane.marks.findIndex(({ event }) => event.id === eventId);
  const mark = lane.marks[at];
  if (mark === undefined) return null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return lane.marks[at + (key === 'ArrowRight' ? 1 : -1)]?.event.id ?? null;
  if (key === 'Home') return lane.marks[0]?.event.id ?? null;
  if (key === 'End') return lane.marks.at(-1)?.event.id ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const next = layout.lanes[row + (key === 'ArrowDown' ? 1 : -1)];
  const nearest = next?.marks.toSorted((a, b) => Math.abs(a.at - mark.at) - Math.abs(b.at - mark.at))[0];
  return nearest?.event.id ?? null;
}
