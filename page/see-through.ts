import { elementAt, elementsAt } from './document.ts';
import { closestOf, ELEMENT, elementMatches, nodeTypeOf, parentElementOf } from './dom.ts';

/** What news sites stretch over a whole card, headline and teaser, so that a click anywhere in it follows one link. */
const STRETCHED = 'a[href], button, label';
const PARTS = [null, '::before', '::after'] as const;

/** Remembers which links may be stretched over their cards: asking for the styles takes longer than finding a name. */
export class StretchedLinks {
  private readonly known = new WeakMap<Element, boolean>();

  /** Whether a node is within a link that stands, with its box or with what a style has put before or behind its text, out of the line. */
  has(node: Node): boolean {
    const element = nodeTypeOf(node) === ELEMENT ? (node as Element) : parentElementOf(node);
    const link = element === null ? null : closestOf(element, STRETCHED);
    if (link === null) return false;
    let isStretched = this.known.get(link);
    if (isStretched === undefined) this.known.set(link, (isStretched = PARTS.some((part) => isOutOfLine(getComputedStyle(link, part)))));
    return isStretched;
  }
}

function isOutOfLine({ content, position }: CSSStyleDeclaration): boolean {
  return content !== 'none' && (position === 'absolute' || position === 'fixed');
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
