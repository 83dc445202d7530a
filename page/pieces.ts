import type { Place, Segment } from './blocks.ts';
import { textWalker } from './document.ts';
import { rootOf } from './dom.ts';
import type { PageMention } from './painter.ts';

/**
 * Where the letters of a mention stand, in as many pieces as text that is none of its own parts it into: what ruby writes above a name, the
 * number of a note in the middle of it, a word for voices alone.
 */
export function piecesOf({ block, start, end }: PageMention): readonly Place[] {
  const whole = block.locate(start, end);
  if (whole.startContainer === whole.endContainer) return [whole];
  const own = block.segmentsIn(start, end);
  const pieces: Place[] = [];
  let from = start;
  for (const [index, segment] of own.entries()) {
    const next = own[index + 1];
    if (next !== undefined && !isParted(segment, next)) continue;
    const to = next === undefined ? end : segment.textStart + segment.length;
    pieces.push(block.locate(from, to));
    from = next?.textStart ?? end;
  }
  return pieces;
}

/** Every text node that a mention reaches into, white space between its elements included. */
export function* textsOf(mention: PageMention): Generator<Text, void> {
  for (const { startContainer, endContainer } of piecesOf(mention)) {
    yield startContainer;
    if (startContainer !== endContainer) yield* textsAfter(startContainer, endContainer);
  }
}

/** Whether text that was not read stands between two neighbours of a run. */
function isParted(before: Segment, after: Segment): boolean {
  if (before.node === after.node) return false;
  for (const text of textsAfter(before.node, after.node)) if (text !== after.node && text.data.trim() !== '') return true;
  return false;
}

/** The text nodes after one, up to and with another. */
function* textsAfter(first: Text, last: Text): Generator<Text, void> {
  const walker = textWalker(rootOf(first));
  walker.currentNode = first;
  for (let node = walker.nextNode() as Text | null; node !== null; node = node === last ? null : (walker.nextNode() as Text | null))
    yield node;
}
