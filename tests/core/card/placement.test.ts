import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceToRect, onSafePath, overlaps, type Rect } from '../../../core/card/geometry.ts';
import { cardWidth, clampDragged, isCompact, nextCorner, placeCard, type PlacementInput } from '../../../core/card/placement.ts';

const VIEW: Rect = { left: 0, top: 0, width: 1280, height: 800 };
const line = (left: number, top: number, width = 110, height = 20): Rect => ({ left, top, width, height });

function place(change: Partial<PlacementInput>): ReturnType<typeof placeCard> & { rect: Rect } {
  const input: PlacementInput = {
    lines: [line(300, 200)],
    pointer: null,
    card: { width: 360, height: 300 },
    viewport: VIEW,
    obstacles: [],
    direction: 'ltr',
    keep: null,
    ...change,
  };
  const placed = placeCard(input);
  const height = Math.min(input.card.height, placed.maxHeight);
  return { ...placed, rect: { left: placed.x, top: placed.y, width: input.card.width, height } };
}

describe('beside the line under the pointer', () => {
  test('under the name, in line with its beginning', () => {
    expect(place({ pointer: { x: 350, y: 210 } })).toMatchObject({ side: 'below', x: 284, y: 228 });
  });

  test('over it where there is no room below', () => {
    const { side, rect } = place({ lines: [line(300, 700)] });
    expect(side).toBe('above');
    expect(rect.top + rect.height).toBe(692);
  });

  test('beside it where there is little room above and below', () => {
    const low = { ...VIEW, height: 300 };
    expect(place({ lines: [line(300, 140)], viewport: low }).side).toBe('end');
    expect(place({ lines: [line(1100, 140)], viewport: low }).side).toBe('start');
  });

  test('at the roomier side with a lower height where it fits nowhere whole', () => {
    const { side, maxHeight } = place({
      lines: [line(100, 150)],
      viewport: { left: 0, top: 0, width: 320, height: 480 },
      card: { width: 312, height: 420 },
    });
    expect(side).toBe('below');
    expect(maxHeight).toBe(480 - 4 - 178);
  });

  test('shifted into view at the edges', () => {
    expect(place({ lines: [line(1200, 200, 70)] }).rect.left).toBe(1280 - 8 - 360);
    expect(place({ lines: [line(2, 200)] }).rect.left).toBe(8);
  });

  test('in a right-to-left page in line with the right end of the name', () => {
    expect(place({ lines: [line(700, 200)], direction: 'rtl' }).rect.left).toBe(700 + 110 + 16 - 360);
  });

  test('near the pointer when the name is wider than the card, as under a large zoom', () => {
    const { rect } = place({ lines: [line(100, 200, 900, 60)], pointer: { x: 900, y: 230 } });
    expect(rect.left).toBeLessThan(900);
    expect(rect.left + rect.width).toBeGreaterThan(900);
  });
});

describe('a name over two lines', () => {
  const lines = [line(1100, 200, 80), line(40, 224, 60)];

  test('the line under the pointer counts', () => {
    expect(place({ lines, pointer: { x: 1120, y: 210 } })).toMatchObject({ side: 'below', y: 228 });
    expect(place({ lines, pointer: { x: 50, y: 230 } })).toMatchObject({ x: 24, y: 252 });
  });

  test('the other line is left free where it can be', () => {
    const stacked = [line(300, 400, 80), line(290, 424, 60)];
    const { side, rect } = place({ lines: stacked, pointer: { x: 320, y: 410 } });
    expect(side).toBe('above');
    expect(stacked.some((other) => overlaps(other, rect))).toBe(false);
  });
});

describe('the view', () => {
  test('320 px: the card takes the width between the margins', () => {
    expect(cardWidth({ ...VIEW, width: 320 })).toBe(312);
    expect(cardWidth(VIEW)).toBe(360);
  });

  test('under pinch zoom it may be wider than what is seen, never wider than a narrow frame', () => {
    expect(cardWidth({ ...VIEW, width: 120 }, 1280)).toBe(240);
    expect(cardWidth({ ...VIEW, width: 200 }, 200)).toBe(192);
  });

  test('pinch zoom: the card stands in the visual viewport', () => {
    const viewport: Rect = { left: 500, top: 900, width: 400, height: 300 };
    const { rect } = place({ lines: [line(600, 950)], pointer: { x: 620, y: 960 }, viewport, card: { width: 360, height: 200 } });
    expect(rect.left).toBeGreaterThanOrEqual(508);
    expect(rect.top + rect.height).toBeLessThanOrEqual(1192);
  });

  test('a sticky header is kept free, unless it leaves too little', () => {
    const header: Rect = { left: 0, top: 0, width: 1280, height: 90 };
    const lines = [line(300, 460)];
    expect(place({ lines, card: { width: 360, height: 420 }, viewport: { ...VIEW, height: 760 } }).side).toBe('above');
    const barred = place({ lines, card: { width: 360, height: 420 }, viewport: { ...VIEW, height: 760 }, obstacles: [header] });
    expect(overlaps(barred.rect, header)).toBe(false);
    const small = place({ lines: [line(300, 120)], viewport: { ...VIEW, height: 170 }, obstacles: [header], pointer: { x: 310, y: 130 } });
    expect(small.rect.height).toBeGreaterThan(100);
  });

  test('a name that has no rectangle is placed in view all the same', () => {
    const { rect } = place({ lines: [] });
    expect(rect.left).toBeGreaterThanOrEqual(8);
    expect(rect.top).toBeGreaterThanOrEqual(8);
  });

  test('in a very low frame it stands beside the pointer with all the height there is, over its line if need be', () => {
    const viewport: Rect = { left: 0, top: 0, width: 702, height: 120 };
    const card = { width: 360, height: 170 };
    const pointer = { x: 250, y: 50 };
    const { rect } = place({ lines: [line(170, 40, 160)], pointer, viewport, card });
    expect(rect).toMatchObject({ left: 258, top: 8, height: 104 });
    expect(place({ lines: [line(420, 40, 160)], pointer: { x: 500, y: 50 }, viewport, card }).rect).toMatchObject({
      left: 132,
      height: 104,
    });
  });

  test('in a very low frame a key’s card leaves the line free', () => {
    const name = line(170, 40, 160);
    const viewport: Rect = { left: 0, top: 0, width: 702, height: 120 };
    expect(overlaps(place({ lines: [name], viewport, card: { width: 360, height: 170 } }).rect, name)).toBe(false);
  });

  test('a view too low for the card asks for the compact form', () => {
    expect(isCompact({ ...VIEW, height: 120 })).toBe(true);
    expect(isCompact(VIEW)).toBe(false);
  });
});

test('a card that is read does not change sides when its content grows', () => {
  const lines = [line(300, 500)];
  expect(place({ lines, card: { width: 360, height: 250 } }).side).toBe('below');
  expect(place({ lines, card: { width: 360, height: 400 } }).side).toBe('above');
  expect(place({ lines, card: { width: 360, height: 400 }, keep: 'below' })).toMatchObject({ side: 'below', maxHeight: 264 });
});

test('without dragging it goes from corner to corner, clockwise', () => {
  const at = (left: number, top: number): Rect => ({ left, top, width: 360, height: 300 });
  expect(nextCorner(at(8, 8), VIEW)).toEqual({ x: 1280, y: 0 });
  expect(nextCorner(at(912, 8), VIEW)).toEqual({ x: 1280, y: 800 });
  expect(nextCorner(at(912, 492), VIEW)).toEqual({ x: 0, y: 800 });
  expect(nextCorner(at(8, 492), VIEW)).toEqual({ x: 0, y: 0 });
});

test('a dragged card stays in view', () => {
  expect(clampDragged({ x: 5000, y: -50 }, { width: 360, height: 300 }, VIEW)).toMatchObject({ x: 912, y: 8 });
});

test('wherever the name and the pointer are: in view, and never under the pointer', () => {
  const input = fc.record({
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 120, max: 1400 }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    nameWidth: fc.integer({ min: 20, max: 400 }),
    nameHeight: fc.integer({ min: 10, max: 80 }),
    cardHeight: fc.integer({ min: 60, max: 900 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  });
  fc.assert(
    fc.property(input, (given) => {
      const viewport: Rect = { left: 0, top: 0, width: given.width, height: given.height };
      const pointer = { x: given.x * given.width, y: given.y * given.height };
      const name: Rect = {
        left: pointer.x - given.nameWidth / 2,
        top: pointer.y - given.nameHeight / 2,
        width: given.nameWidth,
        height: given.nameHeight,
      };
      const card = { width: cardWidth(viewport), height: given.cardHeight };
      const { rect } = place({ lines: [name], pointer, viewport, card, direction: given.direction });
      expect(distanceToRect(pointer, rect)).toBeGreaterThan(0);
      expect(rect.left).toBeGreaterThanOrEqual(0);
      expect(rect.left + rect.width).toBeLessThanOrEqual(given.width);
      expect(rect.top).toBeGreaterThanOrEqual(-0.001);
      expect(rect.top + rect.height).toBeLessThanOrEqual(given.height + 0.001);
      expect(rect.height).toBeLessThanOrEqual(420);
    }),
    { numRuns: 2000 },
  );
});

test('the safe path holds on every side of the name and does not reach behind it', () => {
  const card: Rect = { left: 300, top: 300, width: 200, height: 200 };
  for (const from of [
    { x: 0, y: 0 },
    { x: 400, y: 0 },
    { x: 800, y: 400 },
    { x: 400, y: 900 },
  ]) {
    const half = { x: (from.x + 400) / 2, y: (from.y + 400) / 2 };
    const behind = { x: 2 * from.x - 400, y: 2 * from.y - 400 };
    expect(onSafePath(half, from, card, 8)).toBe(true);
    expect(onSafePath(behind, from, card, 8)).toBe(false);
  }
});
