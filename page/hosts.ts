import { elementWalker } from './document.ts';
import { ELEMENT, nodeTypeOf, openShadowOf } from './dom.ts';

/** Elements looked at between two chances to pause: a fraction of a millisecond. */
const STRIDE = 512;

/** The open shadow roots of a node and below it, those within them as well. Pauses (undefined) now and then. */
export function* openShadows(root: Element | ShadowRoot): Generator<ShadowRoot | undefined, void> {
  const own = nodeTypeOf(root) === ELEMENT ? openShadowOf(root as Element) : null;
  if (own !== null) {
    yield own;
    yield* openShadows(own);
  }
  const walker = elementWalker(root);
  let seen = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const shadow = openShadowOf(node);
    if (shadow !== null) {
      yield shadow;
      yield* openShadows(shadow);
    }
    seen += 1;
    if (seen % STRIDE === 0) yield undefined;
  }
}

/** Whether an element has at most so many elements below it, and neither it nor they an open shadow root. */
export function isSmallAndFlat(element: Element, most: number): boolean {
  if (openShadowOf(element) !== null) return false;
  const walker = elementWalker(element);
  let left = most;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    left -= 1;
    if (left < 0 || openShadowOf(node) !== null) return false;
  }
  return true;
}
