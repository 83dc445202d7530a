import { newRange } from './document.ts';
import { childNodesOf, ELEMENT, firstChildOf, localNameOf, nextSiblingOf, nodeTypeOf, TEXT, textContentOf } from './dom.ts';

/** Text asked of the gate at once, UTF-16 units: a fraction of a millisecond. */
const PORTION = 200_000;
/** Consecutive portions share this much, so that a name at the border is seen whole. */
const OVERLAP = 200;
/** Text of small pieces that is joined before the gate is asked. */
const GATHERED = 20_000;
/** Elements whose text is taken in one go: about two milliseconds. */
const AT_ONCE = 12_000;
/** How deep the search for smaller subtrees goes before it takes what is there. */
const DEEPEST = 24;
/** The root and the body are always looked into: heads and scripts stand there. */
const ALWAYS_OPEN = 2;

interface Pending {
  readonly node: Node;
  readonly depth: number;
}

/**
 * The raw text of a subtree in portions, without walking its text nodes: enough to say that nothing on the page can concern us. What no
 * reader sees (hidden text, scripts deep down) may be in it. Pauses between portions.
 */
export function* rawText(root: Node): Generator<string | undefined, void> {
  const pending: Pending[] = [{ node: root, depth: 0 }];
  let gathered = '';
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const text of textOf(next, pending)) {
      gathered += text;
      if (gathered.length < GATHERED) continue;
      for (let start = 0; gathered.length - start > OVERLAP; start += PORTION) yield gathered.slice(start, start + PORTION + OVERLAP);
      gathered = gathered.slice(-OVERLAP);
    }
  }
  if (gathered !== '') yield gathered;
}

/** The text of one node; of a large one in pieces, or not yet: then its children are put on the list. */
function* textOf({ node, depth }: Pending, pending: Pending[]): Generator<string, void> {
  if (nodeTypeOf(node) === TEXT) {
    yield (node as Text).data;
    return;
  }
  const count = depth >= ALWAYS_OPEN && depth < DEEPEST && node instanceof Element ? node.getElementsByTagName('*').length : 0;
  if (count <= AT_ONCE && depth >= ALWAYS_OPEN) {
    yield textContentOf(node) ?? '';
    return;
  }
  const { length } = childNodesOf(node);
  const atOnce = Math.floor((length * AT_ONCE) / (count + 1));
  if (depth >= ALWAYS_OPEN && length > 200 && atOnce > 1) {
    // Many like children: a range takes their text without a look at each.
    const range = newRange(node.ownerDocument ?? document);
    for (let start = 0; start < length; start += atOnce) {
      range.setStart(node, start);
      range.setEnd(node, Math.min(childNodesOf(node).length, start + atOnce));
      yield String(range);
    }
    return;
  }
  const children: Pending[] = [];
  for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
    const type = nodeTypeOf(child);
    if (type === TEXT || (type === ELEMENT && !isSilent(child as Element))) children.push({ node: child, depth: depth + 1 });
  }
  // One by one: a million arguments would overflow the stack.
  for (const child of children.toReversed()) pending.push(child);
}

/** Elements whose text is no reader's, and often long. */
function isSilent(element: Element): boolean {
  const name = localNameOf(element);
  return name === 'script' || name === 'style' || name === 'head' || name === 'template' || name === 'noscript';
}
