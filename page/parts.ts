import type { BlockScan } from '../core/recognition/types.ts';
import { Block } from './blocks.ts';
import type { Segment } from './blocks.ts';
import { isWithin, nodeTypeOf, parentElementOf, parentOf, TEXT } from './dom.ts';

/** What is laid out in a line; a float or a positioned element answers `block`, whatever its style says. */
const INLINE_DISPLAY = /^(?:inline|contents|ruby)/;
/** One letter, after a quotation mark at most: what a drop cap holds. */
const INITIAL = /^\s*[\p{Pi}\p{Ps}"'„¿¡]?\p{L}$/u;
/** What of it is read, UTF-16 units: a space, the mark, a letter of two units. Asked first, since it costs nothing. */
const LONGEST_INITIAL = 4;
/** The same with the white space of its source. */
const LONGEST_SOURCE = 40;
/** The rest of a word. */
const REST_OF_WORD = /^[\p{L}'’]/u;

/**
 * Splits a run where styles, not tags, put a line between its nodes. Asks for styles: only for runs that can matter.
 * @param scan what `rescan` says of the whole text
 * @returns the blocks in which something can matter, in page order
 */
export function partRun(text: string, scan: BlockScan, segments: readonly Segment[], rescan: (text: string) => BlockScan): Block[] {
  const cuts: number[] = [];
  const looks = new Map<Element, boolean>();
  for (let index = 1; index < segments.length; index += 1) {
    const before = segments[index - 1];
    const after = segments[index];
    if (before !== undefined && after !== undefined && isParted(before, after, looks)) cuts.push(index);
  }
  if (cuts.length === 0) return [new Block(text, scan, segments)];
  const blocks: Block[] = [];
  let first = 0;
  for (const end of [...cuts, segments.length]) {
    const from = segments[first]?.textStart ?? 0;
    const part = text.slice(from, segments[end]?.textStart ?? text.length);
    const partScan = part.trim() === '' ? null : rescan(part);
    if (partScan !== null && !partScan.empty) {
      const own = segments.slice(first, end).map((segment) => ({ ...segment, textStart: segment.textStart - from }));
      blocks.push(new Block(part, partScan, own));
    }
    first = end;
  }
  return blocks;
}

/**
 * Whether styles put a line between two pieces of a run: one of the elements that ends or begins between them is laid out
 * as a block (or an item of a flex box or grid), although its tag is an inline one.
 * @param looks remembers what was asked of the styles; one per run
 */
function isParted({ node: before, length }: Segment, { node: after }: Segment, looks: Map<Element, boolean>): boolean {
  const parent = parentOf(before);
  if (parent === parentOf(after) || (length <= LONGEST_INITIAL && isDropCap(before, after))) return false;
  let shared: Node | null = parent;
  while (shared !== null && !isWithin(after, shared)) shared = parentOf(shared);
  if (shared === null || nodeTypeOf(shared) === TEXT) return true;
  return isApartBelow(before, shared, looks) || isApartBelow(after, shared, looks);
}

/** Whether a text is the first letter of the next one's first word, floated to stand large beside it. */
function isDropCap(before: Text, after: Text): boolean {
  if (before.length > LONGEST_SOURCE || !INITIAL.test(before.data) || !REST_OF_WORD.test(after.data)) return false;
  for (let element = parentElementOf(before); element !== null && !isWithin(after, element); element = parentElementOf(element)) {
    if (getComputedStyle(element).float !== 'none') return true;
  }
  return false;
}

/** Whether an element from the node's parent up to, not including, `top` is laid out apart from the line around it. */
function isApartBelow(node: Node, top: Node, looks: Map<Element, boolean>): boolean {
  for (let element = parentElementOf(node); element !== null && element !== top; element = parentElementOf(element)) {
    let isApart = looks.get(element);
    if (isApart === undefined) looks.set(element, (isApart = !INLINE_DISPLAY.test(getComputedStyle(element).display)));
    if (isApart) return true;
  }
  return false;
}
