import { firstElementOf, nextElementOf, nextSiblingOf, openShadowOf, parentOf } from './dom.ts';
import { kindOf } from './elements.ts';

/** Elements in a paragraph that is judged as a whole. */
const MOST_PIECES = 64;

/** Whether an element and all in it is text of one run: no line break, no box, nothing that is passed over. */
export function isPlainRun(element: Element): boolean {
  if (openShadowOf(element) !== null) return false;
  let left = MOST_PIECES;
  let current = firstElementOf(element);
  while (current !== null) {
    left -= 1;
    if (left === 0 || kindOf(current) !== 'inline' || openShadowOf(current) !== null) return false;
    let next = firstElementOf(current);
    for (let above: Node | null = current; next === null && above !== null && above !== element; above = parentOf(above)) {
      next = nextElementOf(above as Element);
    }
    current = next;
  }
  return true;
}

/** The node after `node` and everything in it, within `top`. */
export function nextOutside(node: Node, top: Node): Node | null {
  for (let current: Node | null = node; current !== null && current !== top; current = parentOf(current)) {
    const next = nextSiblingOf(current);
    if (next !== null) return next;
  }
  return null;
}
