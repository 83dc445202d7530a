import { boundsOf, elementAbove, isShown } from './dom.ts';
import type { PageMention } from './painter.ts';
import { rectsOf } from './painter.ts';

const SIDES = ['x', 'y'] as const;
type Side = (typeof SIDES)[number];

/** Where a box or a name begins and ends, CSS px of the viewport. */
type Extent = Readonly<Record<Side, readonly [from: number, to: number]>>;

/** The element that a mention begins in, or the host of the shadow root that it stands in. */
export function elementOf({ block, start, end }: PageMention): Element | null {
  return elementAbove(block.locate(start, end).startContainer);
}

/** Whether a reader can see a mention, or scroll to it. Asks for styles and layout. */
export function isInSight(mention: PageMention): boolean {
  const [first] = rectsOf(mention);
  const element = elementOf(mention);
  return element !== null && first !== undefined && isShown(element) && !isForVoiceAlone(element) && !isCutOff(element, extentOf(first));
}

/** Whether an element is one for screen readers: laid out, but clipped to nothing by one of the boxes around it. */
function isForVoiceAlone(inner: Element): boolean {
  for (let element: Element | null = inner; element !== null; element = elementAbove(element)) {
    const { position, clip, clipPath, overflow } = getComputedStyle(element);
    if (position !== 'absolute' && position !== 'fixed') continue;
    const { width, height, right } = boundsOf(element);
    if (/^rect\((?:[01]px,? ?){4}\)$/.test(clip) || /^inset\((?:50|100)%/.test(clipPath)) return true;
    if ((overflow !== 'visible' && width <= 1 && height <= 1) || right + scrollX <= 0) return true;
  }
  return false;
}

/** Whether a box around it hides a name and cannot be scrolled by the reader: text behind "read more", the other slides of a carousel. */
function isCutOff(inner: Element, name: Extent): boolean {
  let extent = name;
  for (const { box, overflow } of boxesAround(inner)) {
    for (const side of SIDES) {
      if (isLocked(overflow[side]) && isOutside(extent, box, side)) return true;
      // Wherever the name is now, it can be brought to where this box is.
      if (isScrolled(overflow[side])) extent = { ...extent, [side]: box[side] };
    }
  }
  return false;
}

/** Whether a box around a mention keeps it from being seen as things stand, be it one that the reader can scroll. Asks for styles and layout. */
export function isClipped(mention: PageMention): boolean {
  const element = elementOf(mention);
  const [first] = rectsOf(mention);
  if (element === null || first === undefined) return false;
  const extent = extentOf(first);
  for (const { box, overflow } of boxesAround(element)) {
    if (SIDES.some((side) => (isLocked(overflow[side]) || isScrolled(overflow[side])) && isOutside(extent, box, side))) return true;
  }
  return false;
}

function isOutside(extent: Extent, box: Extent, side: Side): boolean {
  return extent[side][1] <= box[side][0] || extent[side][0] >= box[side][1];
}

/** The boxes around a name whose content may be moved by scripts alone. */
export function lockedBoxes(inner: Element): Element[] {
  const boxes: Element[] = [];
  for (const { element, overflow } of boxesAround(inner)) if (SIDES.some((side) => isLocked(overflow[side]))) boxes.push(element);
  return boxes;
}

function isLocked(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

function isScrolled(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

interface Box {
  readonly element: Element;
  readonly box: Extent;
  readonly overflow: Readonly<Record<Side, string>>;
}

/** The elements that may clip what is in this one, the innermost first; root and body, whose overflow is the window's, aside. */
function* boxesAround(inner: Element): Generator<Box, void> {
  let isOutOfFlow = false;
  for (let element: Element | null = inner; element !== null; element = elementAbove(element)) {
    if (element instanceof HTMLBodyElement || element instanceof HTMLHtmlElement) return;
    const style = getComputedStyle(element);
    // What is positioned is clipped by the boxes that it is positioned in, not by those that it only stands in.
    if (!isOutOfFlow || style.position !== 'static' || style.transform !== 'none') {
      yield { element, box: extentOf(boundsOf(element)), overflow: { x: style.overflowX, y: style.overflowY } };
    }
    if (style.position === 'fixed') return;
    if (style.position !== 'static') isOutOfFlow = style.position === 'absolute';
  }
}

function extentOf({ left, right, top, bottom }: DOMRect): Extent {
  return { x: [left, right], y: [top, bottom] };
}
