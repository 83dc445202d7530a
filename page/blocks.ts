import type { BlockScan } from '../core/recognition/types.ts';
import { elementAbove, isRendered, isShown } from './dom.ts';

/** Where a stretch of a block's text stands in the page. */
export interface Place {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** A stretch of a text node that a stretch of a block's text was taken from. Offsets are UTF-16 units. */
export interface Segment {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
}

/**
 * A run of inline text as a reader sees it: white space collapsed, `<br>` a space, split at block boundaries.
 * Kept only while its scan says that something in it can matter.
 */
export class Block {
  readonly text: string;
  readonly scan: BlockScan;
  /** replaced by the mark painter while its marks split the nodes, and put back with them */
  segments: readonly Segment[];
  /** the page has changed around it: it will be read again, and nothing is painted on it until then */
  isStale = false;

  constructor(text: string, scan: BlockScan, segments: readonly Segment[]) {
    this.text = text;
    this.scan = scan;
    this.segments = segments;
  }

  /** Whether the reader can see the text, or some of it: rendered and not `visibility: hidden`. */
  isShown(): boolean {
    const element = elementAbove(this.firstNode());
    if (element === null || isShown(element)) return element !== null;
    // What is not rendered at all is never in a line with what is; but a line may begin with what only the pointer makes visible.
    return isRendered(element) && this.segments.some(({ node }) => isSeen(node));
  }

  firstNode(): Text {
    const first = this.segments[0];
    if (first === undefined) throw new RangeError('A block without text');
    return first.node;
  }

  /**
   * Where `start` to `end` of the text stand in the page. The start leans right and the end leans left, so that a name does
   * not reach into a neighbouring node.
   * @throws RangeError when the stretch holds no text of the page
   */
  locate(start: number, end: number): Place {
    const first = this.segmentAt(start);
    const last = this.segmentAt(end - 1);
    if (first === undefined || last === undefined) throw new RangeError(`No text from ${start} to ${end}`);
    return {
      startContainer: first.node,
      startOffset: first.nodeStart + Math.max(0, start - first.textStart),
      endContainer: last.node,
      endOffset: last.nodeStart + Math.min(last.length, end - last.textStart),
    };
  }

  /** The segments that `start` to `end` of the text was taken from, in page order. */
  segmentsIn(start: number, end: number): readonly Segment[] {
    return this.segments.slice(this.indexAt(start), this.indexAt(end - 1) + 1);
  }

  private segmentAt(offset: number): Segment | undefined {
    return this.segments[this.indexAt(offset)];
  }

  /** The place in `segments` of the last one that begins at or before the offset. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle]?.textStart ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function isSeen(node: Text): boolean {
  const element = elementAbove(node);
  return element !== null && isShown(element);
}

/** Whether the page still shows the block's own text where it was read. */
export function stillReads(block: Block, start: number, end: number): boolean {
  return block.segments.every((segment) => {
    const from = Math.max(start, segment.textStart);
    const to = Math.min(end, segment.textStart + segment.length);
    if (from >= to) return true;
    const { node } = segment;
    const at = segment.nodeStart + from - segment.textStart;
    // Not of the whole text: Firefox copies all of it whenever it is asked for.
    return node.isConnected && at + to - from <= node.length && node.substringData(at, to - from) === block.text.slice(from, to);
  });
}
