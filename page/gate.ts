import { ELEMENT, elementAbove, nodeTypeOf } from './dom.ts';
import { kindOf } from './elements.ts';
import { openShadows, rawText } from './raw-text.ts';

/** Asks the cheap question of everything on the page: can anything on it concern us? Pauses between portions. */
export function* mayPageConcern(
  root: Element,
  mayConcern: (text: string) => boolean,
  onShadow: (root: ShadowRoot) => void,
): Generator<undefined, boolean> {
  for (const text of rawText(root)) {
    if (text !== undefined && mayConcern(text)) return true;
    yield;
  }
  for (const shadow of openShadows(root)) {
    onShadow(shadow);
    for (const text of rawText(shadow)) {
      if (text !== undefined && mayConcern(text)) return true;
      yield;
    }
  }
  return false;
}

/** The same question of what has changed. A piece of a line is asked about with the line around it: a name may be half old. */
export function* mayChangesConcern(
  nodes: Iterable<Node>,
  mayConcern: (text: string) => boolean,
  onShadow: (root: ShadowRoot) => void,
): Generator<undefined, boolean> {
  const around = new Set<Node>();
  for (const node of nodes) if (node.isConnected) around.add(lineAround(node));
  for (const node of around) {
    if (nodeTypeOf(node) === ELEMENT) {
      if (yield* mayPageConcern(node as Element, mayConcern, onShadow)) return true;
    } else {
      for (const text of rawText(node)) {
        if (text !== undefined && mayConcern(text)) return true;
        yield;
      }
    }
  }
  return false;
}

function lineAround(node: Node): Node {
  let current = node;
  while (nodeTypeOf(current) !== ELEMENT || kindOf(current as Element) === 'inline') {
    const above = elementAbove(current);
    if (above === null) return current;
    current = above;
  }
  return current;
}
