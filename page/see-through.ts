import { elementAt, elementsAt } from './document.ts';
import { closestOf, ELEMENT, elementMatches, nodeTypeOf, parentElementOf } from './dom.ts';

/** What news sites stretch over a whole card, headline and teaser, so that a click anywhere in it follows one link. */
const STRETCHED = 'a[href], button, label';
const PARTS = [null, '::before', '::after'] as const;

/** Whether a node is what may be stretched over a card, or within it. */
export function isOfStretched(node: Node): boolean {
  const element = nodeTypeOf(node) === ELEMENT ? (node as Element) : parentElementOf(node);
  return element !== null && closestOf(element, STRETCHED) !== null;
}

/**
 * The elements that a reader sees at a point through links stretched over them, the topmost first; none where nothing of the kind is there.
 * @param x, y in the viewport, CSS px
 */
export function* seenThrough(document: Document, x: number, y: number): Generator<Element, void> {
  const top = elementAt(document, x, y);
  if (top === null || !elementMatches(top, STRETCHED)) return;
  for (const element of elementsAt(document, x, y)) {
    yield element;
    if (PARTS.some((part) => hasGround(getComputedStyle(element, part)))) return;
  }
}

function hasGround({ content, backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return content !== 'none' && (backgroundImage !== 'none' || !/^transparent$|[,/] ?0\)$/.test(backgroundColor));
}
