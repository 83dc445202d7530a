import { newRange } from './document.ts';
import type { HighlightStyle } from '../core/settings/types.ts';
import type { Explanation } from '../core/recognition/types.ts';
import type { Block } from './blocks.ts';
import type { Changes } from './changes.ts';

/** A mention where it stands in the page. */
export interface PageMention {
  /** the same as long as the mention stands, also when the text around it is read again */
  readonly key: string;
  readonly caseId: string;
  readonly person: string;
  readonly why: Explanation;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** What a painter must know of the page's own changes. */
export type PageNews = Pick<Changes, 'parents' | 'entered' | 'written'>;

/** Shows mentions, and takes them away without a trace. */
export interface Painter {
  /**
   * Shows exactly these, disjoint, those of one block together and in order, but for those whose block has gone stale; what is shown already
   * stays untouched. Pauses now and then: the page may change meanwhile.
   */
  paint(mentions: readonly PageMention[]): Generator<undefined, void>;
  /**
   * The page has changed around these blocks: takes away what no longer stands where it should, before the next frame.
   * The blocks are read again and painted later.
   * @param news.parents elements whose children the page itself has changed
   * @param news.entered nodes that came into the page or moved
   * @param news.written text nodes that it wrote to
   */
  release(blocks: readonly Block[], news: PageNews): void;
  /** Changes the look of everything shown, and of what comes. */
  setStyle(style: HighlightStyle): void;
  /** Takes everything away and everything with it: rules, registry entries, elements. The painter can paint again. */
  clear(): void;
}

/** The written name. */
export function nameOf(mention: PageMention): string {
  return mention.block.text.slice(mention.start, mention.end);
}

/** A live range over a mention; drop it soon, every live range slows the page's own changes. */
export function rangeOf(mention: PageMention): Range {
  const { startContainer, startOffset, endContainer, endOffset } = mention.block.locate(mention.start, mention.end);
  const range = newRange(startContainer.ownerDocument);
  range.setStart(startContainer, Math.min(startOffset, startContainer.length));
  range.setEnd(endContainer, Math.min(endOffset, endContainer.length));
  return range;
}

/** Whether a range covers a point of the viewport (CSS px) on one of its lines, seen or not. */
export function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** The rectangles a mention covers on screen, one per line; none when it is not rendered. */
export function rectsOf(mention: PageMention): DOMRect[] {
  return [...rangeOf(mention).getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
