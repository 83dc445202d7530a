/** Points and rectangles in CSS pixels of the layout viewport, as the browser's client rectangles give them. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Distance in pixels. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Distance from a point to the nearest point of a rectangle, 0 inside it. */
export function distanceToRect(point: Point, rect: Rect): number {
  const dx = Math.max(rect.left - point.x, 0, point.x - (rect.left + rect.width));
  const dy = Math.max(rect.top - point.y, 0, point.y - (rect.top + rect.height));
  return Math.hypot(dx, dy);
}

/** The rectangle grown by `by` pixels on every side (shrunk when negative, never below zero size). */
export function grown(rect: Rect, by: number): Rect {
  const width = Math.max(0, rect.width + 2 * by);
  const height = Math.max(0, rect.height + 2 * by);
  return { left: rect.left + (rect.width - width) / 2, top: rect.top + (rect.height - height) / 2, width, height };
}

/** Whether two rectangles share an area (touching edges do not count). */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/**
 * Whether `point` lies on a way from `from` to `target`: inside the figure spanned by `from` and the rectangle, widened by `slack` pixels.
 * It is the union of the triangles from `from` to each edge of the rectangle, so it holds on whatever side the rectangle stands.
 */
export function onSafePath(point: Point, from: Point, target: Rect, slack: number): boolean {
  const wide = grown(target, slack);
  const right = wide.left + wide.width;
  const bottom = wide.top + wide.height;
  const corners: readonly Point[] = [
    { x: wide.left, y: wide.top },
    { x: right, y: wide.top },
    { x: right, y: bottom },
    { x: wide.left, y: bottom },
  ];
  if (distanceToRect(point, wide) === 0) return true;
  return corners.some((corner, index) => inTriangle(point, from, corner, corners[(index + 1) % 4] ?? corner));
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const ab = cross(a, b, p);
  const bc = cross(b, c, p);
  const ca = cross(c, a, p);
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

/** Twice the signed area of the triangle a, b, p: its sign says on which side of a→b the point lies. */
function cross(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
