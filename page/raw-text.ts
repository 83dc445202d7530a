import {
  ELEMENT,
  elementCountOf,
  firstChildOf,
  firstElementOf,
  hasMoreBelow,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  TEXT,
  textContentOf,
} from './dom.ts';

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
/** So many children of a parent are counted: what wraps a page is among them. */
const FEW = 64;
/** Children of an element that looks large among many others. */
const MANY = 32;
/** Text of one element that may be a script's, UTF-16 units. */
const LONG = 2_000;

/**
 * The raw text of a subtree in portions, without walking its text nodes: enough to say that nothing on the page can concern us. What no
 * reader sees (hidden text, scripts deep down) may be in it. Offers a pause after every portion.
 */
export function* rawText(root: Node): Generator<string, void> {
  const gathered = new Gathered();
  if (nodeTypeOf(root) === TEXT) gathered.add(textContentOf(root) ?? '');
  else yield* gather(root, 1, gathered);
  if (gathered.rest !== '') yield gathered.rest;
}

/** Takes the text of everything in a node, child by child; of a large child in the same way. */
function* gather(node: Node, depth: number, gathered: Gathered): Generator<string, void> {
  let seen = 0;
  for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
    const type = nodeTypeOf(child);
    if (type === ELEMENT && (depth < ALWAYS_OPEN || (depth < DEEPEST && isLarge(child as Element, (seen += 1))))) {
      if (!isSilent(child as Element)) yield* gather(child, depth + 1, gathered);
    } else if (type === ELEMENT || type === TEXT) {
      const text = textContentOf(child) ?? '';
      if (text.length < LONG || type === TEXT || !isSilent(child as Element)) gathered.add(text);
      if (gathered.isEnough) yield* gathered.portions();
    }
  }
}

/**
 * Whether an element is too large for its text to be taken in one go. To count what it holds costs as much as its text: only a few children of each
 * parent are counted, of the rest those that look large.
 */
function isLarge(element: Element, place: number): boolean {
  const first = firstElementOf(element);
  if (first === null || (place > FEW && elementCountOf(element) < MANY && elementCountOf(first) < MANY)) return false;
  return hasMoreBelow(element, AT_ONCE);
}

/** Elements whose text is no reader's, and often long. */
function isSilent(element: Element): boolean {
  const name = localNameOf(element);
  return name === 'script' || name === 'style' || name === 'head' || name === 'template' || name === 'noscript';
}

/** Text that was taken but not handed out yet. */
class Gathered {
  private pieces: string[] = [];
  private length = 0;

  add(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }

  /** Whether there is enough to ask about. */
  get isEnough(): boolean {
    return this.length >= GATHERED;
  }

  /** What there is, in portions; the end of the last one is kept and comes again. */
  *portions(): Generator<string, void> {
    const text = this.rest;
    for (let start = 0; text.length - start > OVERLAP; start += PORTION) yield text.slice(start, start + PORTION + OVERLAP);
    this.pieces = [text.slice(-OVERLAP)];
    this.length = OVERLAP;
  }

  /** All that is left. */
  get rest(): string {
    return this.pieces.join('');
  }
}
