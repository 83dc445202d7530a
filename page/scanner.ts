import type { BlockScan, Recogniser } from '../core/recognition/types.ts';

/** What looks for what can matter in a text: two questions of a recogniser. */
export type TextReader = Pick<Recogniser, 'scan' | 'mayHoldAt'>;

/** Nodes, or pieces of text of 256 characters, looked at between two chances to pause: a fraction of a millisecond. */
const STRIDE = 64;
const PIECE_BITS = 8;

/** Asks a recogniser, and keeps account of the effort since the last pause. */
export class Scanner {
  private readonly reader: TextReader;
  /** in pieces of text, or nodes */
  private effort = 0;
  private lastText = '';
  private lastScan: BlockScan | null = null;

  constructor(reader: TextReader) {
    this.reader = reader;
  }

  /** What a block's text holds. What judged a paragraph as a whole is asked the same again once its nodes have been looked at. */
  readonly scan = (text: string): BlockScan => {
    if (this.lastScan !== null && text === this.lastText) return this.lastScan;
    this.effort += text.length >> PIECE_BITS;
    this.lastText = text;
    return (this.lastScan = this.reader.scan(text));
  };

  /** Where in the text of several blocks joined something that matters may begin; null: it cannot be told where. */
  mayHoldAt(text: string): readonly number[] | null {
    this.effort += text.length >> PIECE_BITS;
    return this.reader.mayHoldAt(text);
  }

  /** Books nodes that were looked at. */
  book(nodes: number): void {
    this.effort += nodes;
  }

  /** Whether it is time for a chance to pause; asked once per node. */
  isTired(): boolean {
    this.effort += 1;
    if (this.effort < STRIDE) return false;
    this.effort = 0;
    return true;
  }
}
