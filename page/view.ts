import { boundsOf, parentElementOf } from './dom.ts';
import { bodyOf, elementAt, isInQuirks, rootElementOf, windowOf } from './document.ts';
import type { Rect } from '../core/card/geometry.ts';

/** What the reader sees of the page, in CSS px of the layout viewport: smaller than the window under pinch zoom. */
export function viewOf(document: Document): Rect {
  const view = windowOf(document)?.visualViewport;
  // In quirks mode the body answers for the window, and the root for itself.
  const root = (isInQuirks(document) ? bodyOf : rootElementOf)(document);
  const clientWidth = root?.clientWidth ?? 0;
  const clientHeight = root?.clientHeight ?? 0;
  if (view == null) return { left: 0, top: 0, width: clientWidth, height: clientHeight };
  return {
    left: view.offsetLeft,
    top: view.offsetTop,
    width: Math.min(view.width, clientWidth),
    height: Math.min(view.height, clientHeight || view.height),
  };
}

/** Bars that stick to the upper or lower edge of the window: headers, cookie banners. Asks for layout. */
export function barsIn(document: Document): Rect[] {
  const { left, top, width, height } = viewOf(document);
  const bars = new Map<Element, Rect>();
  for (const y of [top + 1, top + height - 2]) {
    for (let element = elementAt(document, left + width / 2, y); element !== null; element = parentElementOf(element)) {
      const { position } = getComputedStyle(element);
      if (position !== 'fixed' && position !== 'sticky') continue;
      const rect = boundsOf(element);
      bars.set(element, { left: rect.left, top: rect.top, width: rect.width, height: rect.height });
    }
  }
  return [...bars.values()];
}
