import type { Segment } from './blocks.ts';

/** A text node that marks have split, with its parts in order: itself, then marks and rests by turns. */
export interface SplitText {
  readonly node: Text;
  /** what the node holds while it is split */
  readonly prefix: string;
  readonly parts: readonly { readonly text: Text; readonly mark: Element | null; readonly data: string }[];
  /** the stretches that one segment of the whole node has become */
  divide(segment: Segment): Segment[];
}

/**
 * Looks up what wrapping has made of a text node.
 * @param node the node that was handed to mark.js; it keeps the text before the first mark
 * @param whole its text before
 * @param marks every mark made in the same go
 */
export function splitOf(node: Text, whole: string, marks: ReadonlySet<Element>): SplitText {
  const parts: { text: Text; mark: Element | null; data: string }[] = [];
  let at = node.length;
  let last: Node | null = node;
  while (at < whole.length) {
    last = last.nextSibling;
    if (last === null) break;
    const mark = last instanceof Element && marks.has(last) ? last : null;
    const text = (mark === null ? last : mark.firstChild) as Text;
    parts.push({ text, mark, data: text.data });
    at += text.length;
  }
  // A name at the very end leaves an empty rest behind.
  const rest = last?.nextSibling;
  if (parts.at(-1)?.mark != null && rest instanceof Text && rest.length === 0) parts.push({ text: rest, mark: null, data: '' });
  return { node, prefix: node.data, parts, divide: (segment) => divide(segment, node, parts) };
}

function divide(segment: Segment, node: Text, parts: readonly { readonly text: Text; readonly data: string }[]): Segment[] {
  const found: Segment[] = [];
  let base = 0;
  for (const part of [{ text: node, data: node.data }, ...parts]) {
    const from = Math.max(segment.nodeStart, base);
    const to = Math.min(segment.nodeStart + segment.length, base + part.data.length);
    if (from < to) {
      found.push({ node: part.text, nodeStart: from - base, textStart: segment.textStart + from - segment.nodeStart, length: to - from });
    }
    base += part.data.length;
  }
  return found;
}

/**
 * Takes marks out and gives the node its text back. Where the page has meanwhile written to the node, the page's text stands and
 * only our leftovers go; where it has removed the node, they go with it. Unless the node was left empty: then `normalize()` takes it out as
 * a matter of course, and the text that is still in the page must stay there.
 * @param hasChanged whether the page was seen to change an element's children
 */
export function putBack({ node, prefix, parts }: SplitText, hasChanged: (parent: Node) => boolean): void {
  if (parts.length === 0) return;
  const parent = parts.map(({ text, mark }) => (mark ?? text).parentNode).find((each) => each !== null);
  if (prefix === '' && node.parentNode === null && parent != null && !hasChanged(parent)) {
    standIn(parts);
    return;
  }
  const isUntouched = node.data === prefix && node.parentNode !== null;
  let text = prefix;
  for (const { text: part, mark } of parts) {
    const piece = mark ?? part;
    if (piece.parentNode === node.parentNode) text += mark === null ? part.data : (mark.textContent ?? '');
    piece.remove();
  }
  if (isUntouched) node.data = text;
}

/** The parts become one text node where they stand, in place of the node that is gone. */
function standIn(parts: SplitText['parts']): void {
  const places = parts.map(({ text, mark }) => ({ text, piece: mark ?? text }));
  const first = places.find(({ piece }) => piece.parentNode !== null);
  if (first === undefined) return;
  const mates = places.filter(({ piece }) => piece.parentNode === first.piece.parentNode);
  const whole = mates.map(({ piece }) => piece.textContent ?? '').join('');
  first.piece.before(first.text);
  for (const { piece } of mates) if (piece !== first.text) piece.remove();
  first.text.data = whole;
}
