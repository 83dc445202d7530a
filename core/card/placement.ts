import {
  CARD_GAP_PX,
  CARD_MAX_HEIGHT_PX,
  CARD_MAX_WIDTH_PX,
  CARD_MIN_WIDTH_PX,
  CARD_USEFUL_HEIGHT_PX,
  COMPACT_VIEW_HEIGHT_PX,
  NARROW_VIEWPORT_PX,
  VIEWPORT_MARGIN_PX,
} from './constants.ts';
import { distanceToRect, grown, overlaps, type Point, type Rect } from './geometry.ts';

/** Where the card stands to the line: under it, over it, beside it towards its end or start, or (no room anywhere) away from the pointer. */
export type Side = 'below' | 'above' | 'end' | 'start' | 'away';

/** All that placing needs, measured once. Pixels of the layout viewport. */
export interface PlacementInput {
  /** the name's client rectangles, one per line */
  readonly lines: readonly Rect[];
  /** null when a key opened the card */
  readonly pointer: Point | null;
  /** the card's size at `cardWidth(viewport)`, unlimited in height */
  readonly card: { readonly width: number; readonly height: number };
  /** what the reader sees: the visual viewport */
  readonly viewport: Rect;
  /** bars that stick to an edge of the viewport */
  readonly obstacles: readonly Rect[];
  readonly direction: 'ltr' | 'rtl';
  /** the side it stands on already: it does not jump while it is read */
  readonly keep: Side | null;
}

export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly maxHeight: number;
  readonly side: Side;
}

interface Candidate {
  readonly side: Side;
  /** the free rectangle on that side */
  readonly room: Rect;
}

/**
 * The width a card has in a viewport: 360 px, or what lies between the margins of a narrow one.
 * @param pageWidth of the window or frame, which is wider than what is seen of it under pinch zoom
 */
export function cardWidth(viewport: Rect, pageWidth = viewport.width): number {
  const margins = 2 * marginOf(viewport);
  const lowest = Math.min(CARD_MIN_WIDTH_PX, pageWidth - margins);
  return Math.max(Math.min(CARD_MAX_WIDTH_PX, viewport.width - margins), lowest);
}

/** Whether a view is so low that the card is drawn in its compact form. */
export function isCompact(viewport: Rect): boolean {
  return viewport.height < COMPACT_VIEW_HEIGHT_PX;
}

/** Where the card stands: beside the line under the pointer, never on the line and never under the pointer, all of it in view. */
export function placeCard(input: PlacementInput): Placement {
  const view = inset(withoutBars(input.viewport, input.obstacles, input.lines), marginOf(input.viewport));
  const line = lineFor(input.lines, input.pointer) ?? { left: view.left, top: view.top, width: 0, height: 0 };
  const wanted = Math.min(input.card.height, CARD_MAX_HEIGHT_PX);
  const candidate = choose(candidates(line, view, input), wanted, input, line);
  const height = Math.min(wanted, candidate.room.height);
  return {
    x: clamp(xOf(candidate, line, input), view.left, view.left + view.width - input.card.width),
    y: yOf(candidate, line, height, view),
    maxHeight: Math.max(0, Math.min(CARD_MAX_HEIGHT_PX, candidate.room.height)),
    side: candidate.side,
  };
}

/** Where a card may be dragged to: all of it stays in view. */
export function clampDragged(to: Point, card: { readonly width: number; readonly height: number }, viewport: Rect): Placement {
  const view = inset(viewport, marginOf(viewport));
  const maxHeight = Math.min(CARD_MAX_HEIGHT_PX, view.height);
  return {
    x: clamp(to.x, view.left, view.left + view.width - card.width),
    y: clamp(to.y, view.top, view.top + view.height - Math.min(card.height, maxHeight)),
    maxHeight,
    side: 'away',
  };
}

/** The corner of the viewport that follows, clockwise, on the one a card is nearest to: where it goes when it is moved without dragging. */
export function nextCorner(card: Rect, viewport: Rect): Point {
  const isRight = card.left + card.width / 2 > viewport.left + viewport.width / 2;
  const isLow = card.top + card.height / 2 > viewport.top + viewport.height / 2;
  return {
    x: isLow ? viewport.left : viewport.left + viewport.width,
    y: isRight ? viewport.top + viewport.height : viewport.top,
  };
}

/** The line under the pointer, or the nearest to it; without a pointer the name's first line. */
export function lineFor(lines: readonly Rect[], pointer: Point | null): Rect | null {
  const [first, ...others] = lines.filter((line) => line.width > 0 && line.height > 0);
  if (first === undefined) return null;
  if (pointer === null) return first;
  return others.reduce((best, line) => (distanceToRect(pointer, line) < distanceToRect(pointer, best) ? line : best), first);
}

function candidates(line: Rect, view: Rect, { card }: PlacementInput): readonly Candidate[] {
  const bottom = view.top + view.height;
  const right = view.left + view.width;
  const below = line.top + line.height + CARD_GAP_PX;
  const above = line.top - CARD_GAP_PX;
  const after = line.left + line.width + CARD_GAP_PX;
  const before = line.left - CARD_GAP_PX;
  const found: Candidate[] = [
    {
      side: 'below',
      room: { left: view.left, top: Math.max(below, view.top), width: view.width, height: bottom - Math.max(below, view.top) },
    },
    { side: 'above', room: { left: view.left, top: view.top, width: view.width, height: Math.min(above, bottom) - view.top } },
  ];
  if (right - after >= card.width)
    found.push({ side: 'end', room: { left: after, top: view.top, width: right - after, height: view.height } });
  if (before - view.left >= card.width)
    found.push({ side: 'start', room: { left: view.left, top: view.top, width: before - view.left, height: view.height } });
  return found;
}

/** The side it stands on, else the first where all of it fits, else the roomiest that is of use, else away from the pointer. */
function choose(found: readonly Candidate[], wanted: number, input: PlacementInput, line: Rect): Candidate {
  const useful = found.filter(({ room }) => room.height >= Math.min(wanted, CARD_USEFUL_HEIGHT_PX));
  const kept = useful.find(({ side }) => side === input.keep);
  if (kept !== undefined) return kept;
  const fitting = useful.filter(({ room }) => room.height >= wanted);
  const others = input.lines.filter((other) => other !== line);
  const upright = fitting.filter(({ side }) => side === 'below' || side === 'above');
  const clear = upright.find((candidate) => !others.some((other) => overlaps(other, cardOn(candidate, line, wanted, input))));
  const roomiest = useful.toSorted((a, b) => b.room.height - a.room.height)[0];
  return clear ?? fitting[0] ?? roomiest ?? awayFrom(line, input);
}

function cardOn(candidate: Candidate, line: Rect, height: number, input: PlacementInput): Rect {
  const { room } = candidate;
  const left = clamp(xOf(candidate, line, input), room.left, room.left + room.width - input.card.width);
  return { left, top: yOf(candidate, line, height, room), width: input.card.width, height };
}

/**
 * Where no side of the line is of use (a low frame, a window at 400 % zoom): the highest of the parts under, over and beside the pointer, the
 * earliest of equals. It may cover the line, never the pointer; where a key opened the card, there is none, and the line stays free.
 */
function awayFrom(line: Rect, { pointer, viewport, card }: PlacementInput): Candidate {
  const view = inset(viewport, marginOf(viewport));
  const free = grown(pointer === null ? line : { left: pointer.x, top: pointer.y, width: 0, height: 0 }, CARD_GAP_PX);
  const right = free.left + free.width;
  const under = clamp(free.top + free.height, view.top, view.top + view.height);
  const parts: readonly Candidate[] = [
    { side: 'away', room: { ...view, top: under, height: view.top + view.height - under } },
    { side: 'away', room: { ...view, height: clamp(free.top - view.top, 0, view.height) } },
    { side: 'end', room: { ...view, left: right, width: view.left + view.width - right } },
    { side: 'start', room: { ...view, width: free.left - view.left } },
  ];
  const [first, ...others] = parts.filter(({ room }) => room.width >= card.width);
  const highest = others.reduce<Candidate | undefined>((best, part) => (best && best.room.height >= part.room.height ? best : part), first);
  return highest ?? { side: 'away', room: view };
}

/** In line with the name's beginning, and far enough along that the pointer's way to it is short. */
function xOf({ side, room }: Candidate, line: Rect, { card, pointer, direction }: PlacementInput): number {
  if (side === 'end') return room.left;
  if (side === 'start') return room.left + room.width - card.width;
  const edge = 2 * CARD_GAP_PX;
  const aligned = direction === 'rtl' ? line.left + line.width + edge - card.width : line.left - edge;
  return pointer === null ? aligned : clamp(aligned, pointer.x + edge - card.width, pointer.x - edge);
}

function yOf({ side, room }: Candidate, line: Rect, height: number, view: Rect): number {
  const bottom = room.top + room.height;
  if (side === 'above') return bottom - height;
  if (side === 'below' || side === 'away') return Math.min(room.top, bottom - height);
  return clamp(line.top, view.top, view.top + view.height - height);
}

/** A bar along the top or bottom edge takes its height from the view, unless it lies over the name or leaves too little. */
function withoutBars(viewport: Rect, bars: readonly Rect[], lines: readonly Rect[]): Rect {
  let top = viewport.top;
  let bottom = viewport.top + viewport.height;
  for (const bar of bars) {
    if (bar.width < viewport.width / 2 || lines.some((line) => overlaps(line, bar))) continue;
    if (bar.top <= viewport.top + 1) top = Math.max(top, bar.top + bar.height);
    else if (bar.top + bar.height >= viewport.top + viewport.height - 1) bottom = Math.min(bottom, bar.top);
  }
  return bottom - top < viewport.height / 2 ? viewport : { ...viewport, top, height: bottom - top };
}

function marginOf(viewport: Rect): number {
  return viewport.width < NARROW_VIEWPORT_PX ? VIEWPORT_MARGIN_PX / 2 : VIEWPORT_MARGIN_PX;
}

function inset(rect: Rect, by: number): Rect {
  return { left: rect.left + by, top: rect.top + by, width: Math.max(0, rect.width - 2 * by), height: Math.max(0, rect.height - 2 * by) };
}

/** `low` wins where the two cross: what is too large starts at the edge where reading starts. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
