import type { BlockScan } from '../core/recognition/types.ts';
import type { Block, Segment } from './blocks.ts';
import { partRun } from './parts.ts';

/** Longest text handed to the matcher at once, UTF-16 units; longer runs are cut at a sentence or a space. */
export const LONGEST_BLOCK = 20_000;

const UNEVEN = /[\t\n\r\f]| {2}/;
const WORDS = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

/** Where to cut a text that is too long: after the last sentence, else the last space, else hard. */
function cutOf(text: string): number {
  const half = text.length >> 1;
  const sentence = text.lastIndexOf('. ');
  if (sentence > half) return sentence + 2;
  const space = text.lastIndexOf(' ');
  return space > half ? space + 1 : text.length;
}

/** Told by the first character of most texts, so that no pattern need be run. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && !(unit >= 9 && unit <= 13 && unit !== 11)) return false;
  }
  return true;
}

/** The text that a run gathers from nodes that hold `text` between them. */
export function collapse(text: string): string {
  const even = !UNEVEN.test(text) ? text : text.replaceAll(/[ \t\n\r\f]+/g, ' ');
  return even.startsWith(' ') ? even.slice(1) : even;
}

/** Where blocks are kept. */
interface Keeper {
  push(block: Block): unknown;
}

/** Gathers the text of runs of inline content, one after the other, and hands out what is worth keeping of it as blocks. */
export class Run {
  /** something gathered since `begin` can matter, as a whole at least: styles may part it */
  matters = false;
  private text = '';
  private spaced = true;
  private nodes: Text[] = [];
  private nodeStarts: number[] = [];
  private textStarts: number[] = [];
  private lengths: number[] = [];
  private keeper: Keeper = [];
  private readonly scan: (text: string) => BlockScan;

  constructor(scan: (text: string) => BlockScan) {
    this.scan = scan;
  }

  /** Begins anew, whatever was gathered before; blocks go to `keeper`. */
  begin(keeper: Keeper): void {
    this.keeper = keeper;
    this.matters = false;
    this.reset();
  }

  /** Whether nothing has been gathered yet. */
  get isEmpty(): boolean {
    return this.nodes.length === 0;
  }

  /** A gap between two words: a line break, an image. */
  space(): void {
    if (this.spaced) return;
    this.text += ' ';
    this.spaced = true;
  }

  /**
   * Adds a text node from an offset on.
   * @returns where to go on after a pause, or -1 when the node is read to its end
   */
  add(node: Text, from: number): number {
    if (from === 0) {
      const data = node.data;
      if (data.length <= LONGEST_BLOCK) {
        this.take(node, data, 0);
        if (this.text.length > LONGEST_BLOCK && (this.spaced || this.text.length > 2 * LONGEST_BLOCK)) this.end();
        return -1;
      }
    }
    // Firefox copies a node's whole text whenever it is asked for: piece by piece that would cost the square of its length.
    const { length } = node;
    const rest = node.substringData(Math.min(from, length), LONGEST_BLOCK);
    const isLast = from + rest.length >= length;
    const piece = isLast ? rest : rest.slice(0, cutOf(rest));
    this.take(node, piece, from);
    if (isLast) return -1;
    this.end();
    return from + piece.length;
  }

  /** Ends the run: what was gathered becomes a block, if something in it can matter. */
  end(): void {
    if (this.nodes.length > 0) {
      const scan = this.scan(this.text);
      if (!scan.empty) {
        this.matters = true;
        for (const block of partRun(this.text, scan, this.segments(), this.scan)) this.keeper.push(block);
      }
    }
    this.reset();
  }

  private reset(): void {
    this.text = '';
    this.spaced = true;
    if (this.nodes.length > 0) this.nodes.length = this.nodeStarts.length = this.textStarts.length = this.lengths.length = 0;
  }

  private segments(): Segment[] {
    return this.nodes.map((node, index) => ({
      node,
      nodeStart: this.nodeStarts[index] ?? 0,
      textStart: this.textStarts[index] ?? 0,
      length: this.lengths[index] ?? 0,
    }));
  }

  private take(node: Text, data: string, offset: number): void {
    // White space between tags: half of a page's text nodes.
    if (isBlank(data)) {
      if (data !== '') this.space();
      return;
    }
    if (!UNEVEN.test(data)) {
      const skip = this.spaced && data.startsWith(' ') ? 1 : 0;
      if (data.length > skip) this.push(node, offset + skip, skip === 0 ? data : data.slice(skip));
      return;
    }
    WORDS.lastIndex = 0;
    let end = 0;
    for (let words = WORDS.exec(data); words !== null; words = WORDS.exec(data)) {
      if (words.index > 0) this.space();
      this.push(node, offset + words.index, words[0]);
      end = WORDS.lastIndex;
    }
    if (end < data.length) this.space();
  }

  private push(node: Text, nodeStart: number, piece: string): void {
    this.nodes.push(node);
    this.nodeStarts.push(nodeStart);
    this.textStarts.push(this.text.length);
    this.lengths.push(piece.length);
    this.text += piece;
    this.spaced = piece.endsWith(' ');
  }
}
