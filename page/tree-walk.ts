import type { Segment } from './blocks.ts';
import { firstChildOf, firstElementOf, nextElementOf, nextSiblingOf, nodeTypeOf, parentOf, TEXT } from './dom.ts';
import { isShut, shadowOf, tagKindOf } from './elements.ts';

/** Elements in a paragraph that is judged as a whole. */
const MOST_PIECES = 64;

/** Whether an element and all in it is text of one run: no line break, no box, nothing that is passed over. */
export function isPlainRun(element: Element): boolean {
  if (shadowOf(element) !== null) return false;
  let left = MOST_PIECES;
  let current = firstElementOf(element);
  while (current !== null) {
    left -= 1;
    if (left === 0 || tagKindOf(current) !== 'inline' || shadowOf(current) !== null || isShut(current)) return false;
    let next = firstElementOf(current);
    for (let above: Node | null = current; next === null && above !== null && above !== element; above = parentOf(above)) {
      next = nextElementOf(above as Element);
    }
    current = next;
  }
  return true;
}

/** The text node that is all an element holds, or null where it holds anything else. */
export function onlyTextOf(element: Element): Text | null {
  const first = firstChildOf(element);
  return first !== null && nodeTypeOf(first) === TEXT && nextSiblingOf(first) === null ? (first as Text) : null;
}

/** The text nodes below an element, in page order, as the segments of one run whose text is theirs joined. */
export function segmentsOf(element: Element): Segment[] {
  const segments: Segment[] = [];
  let textStart = 0;
  let node: Node | null = firstChildOf(element);
  while (node !== null) {
    if (nodeTypeOf(node) === TEXT) {
      const { length } = node as Text;
      if (length > 0) segments.push({ node: node as Text, nodeStart: 0, textStart, length });
      textStart += length;
    }
    node = firstChildOf(node) ?? nextSiblingOf(node) ?? nextOutside(node, element);
  }
  return segments;
}

/** The node after `node` and everything in it, within `top`. */
export function nextOutside(node: Node, top: Node): Node | null {
  for (let current: Node | null = node; current !== null && current !== top; current = parentOf(current)) {
    const next = nextSiblingOf(current);
    if (next !== null) return next;
  }
  return null;
}
