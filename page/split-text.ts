import type { Segment } from './blocks.ts';
import { parentOf } from './dom.ts';

/** A stretch of a split text node after what it kept for itself: in a mark, or between two. */
interface Part {
  readonly text: Text;
  readonly mark: Element | null;
}

/** A text node that marks have split, with its parts in order: itself, then marks and rests by turns. */
export interface SplitText {
  readonly node: Text;
  /** what the node holds while it is split */
  readonly prefix: string;
  /**
   * An empty text node of ours beside the node. Who takes out the node alone wants its text gone; `normalize()`, which may join the node to
   * its neighbour or take it out as empty, takes the witness out as well.
   */
  readonly witness: Text;
  readonly parts: readonly Part[];
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
  const parts: Part[] = [];
  const witness = node.ownerDocument.createTextNode('');
  let at = node.length;
  let last: Node | null = node;
  while (at < whole.length) {
    last = last.nextSibling;
    if (last === null) break;
    const mark = last instanceof Element && marks.has(last) ? last : null;
    const text = (mark === null ? last : mark.firstChild) as Text;
    parts.push({ text, mark });
    at += text.length;
  }
  // A name at the very end leaves an empty rest behind.
  const rest = last?.nextSibling;
  if (parts.at(-1)?.mark != null && rest instanceof Text && rest.length === 0) parts.push({ text: rest, mark: null });
  if (parts.length > 0) node.after(witness);
  const lengths = [node, ...parts.map(({ text }) => text)].map((text) => ({ text, length: text.length }));
  return { node, prefix: node.data, witness, parts, divide: (segment) => divide(segment, lengths) };
}

function divide(segment: Segment, parts: readonly { readonly text: Text; readonly length: number }[]): Segment[] {
  const found: Segment[] = [];
  let base = 0;
  for (const { text, length } of parts) {
    const from = Math.max(segment.nodeStart, base);
    const to = Math.min(segment.nodeStart + segment.length, base + length);
    if (from < to) {
      found.push({ node: text, nodeStart: from - base, textStart: segment.textStart + from - segment.nodeStart, length: to - from });
    }
    base += length;
  }
  return found;
}

/**
 * Takes marks out and makes of the page what it would be had they never been there. Where the page has meanwhile written to the node, the page's text
 * stands and only our leftovers go; where it has taken the node out, they go with it. Where it has only joined or split its
 * text nodes, all of the text stays.
 * @param isWritten whether the page was seen to write to the node: it may have written what the node held anyway
 */
export function putBack(split: SplitText, isWritten: boolean): void {
  const { node, prefix, parts, witness } = split;
  if (parts.length === 0) return;
  // Where the page has put something into a mark, that stays in its place, and what follows with it.
  const filled = parts.findIndex(({ mark }) => mark !== null && mark.firstElementChild !== null);
  const own = filled === -1 ? parts : parts.slice(0, filled);
  const text = own.map(({ text, mark }) => (mark ?? text).textContent ?? '').join('');
  const joined = joinedInto(split);
  const heir = joined ?? (node.data === prefix && !isWritten ? node : splitInto(split));
  if (joined === node) pieceInPage(split)?.before(node);
  if (heir !== null) heir.data += text;
  // A page that holds on to a node that was joined to another finds the whole text in it.
  if (joined !== null && joined !== node) node.data = prefix + text;
  for (const { text, mark } of own) (mark ?? text).remove();
  for (const { mark } of parts.slice(own.length)) mark?.replaceWith(...mark.childNodes);
  witness.remove();
}

/**
 * The text node that has the node's text since `normalize()`: the neighbour that it was joined to, or the node itself, when it was taken
 * out because it was empty. Null when nothing of the kind has happened.
 */
function joinedInto(split: SplitText): Text | null {
  const { node, prefix, witness, parts } = split;
  if (parentOf(node) !== null || parentOf(witness) !== null) return null;
  const piece = pieceInPage(split);
  // A page that clears out all its text nodes leaves nothing but marks.
  if (piece === null || parts.some(({ text, mark }) => mark === null && text.data !== '' && parentOf(text) === null)) return null;
  if (prefix === '') return node;
  const before = piece.previousSibling;
  return before instanceof Text && before.data.endsWith(prefix) ? before : null;
}

/** The last of the text nodes that the page has made of what the node held, or null when it wrote something else. */
function splitInto({ node, prefix, witness }: SplitText): Text | null {
  let text = node.data;
  let last = node;
  for (let next = node.nextSibling; next instanceof Text && next !== witness && text.length < prefix.length; next = next.nextSibling) {
    text += next.data;
    last = next;
  }
  return last !== node && text === prefix ? last : null;
}

function pieceInPage({ parts }: SplitText): ChildNode | null {
  return parts.map(({ text, mark }) => mark ?? text).find((piece) => parentOf(piece) !== null) ?? null;
}
