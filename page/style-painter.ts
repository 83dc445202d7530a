import type { HighlightStyle } from '../core/settings/types.ts';
import type { Block } from './blocks.ts';
import { MarkPainter } from './mark-painter.ts';
import type { PageMention, PageNews, Painter } from './painter.ts';
import type { CssPort } from './painter-rules.ts';
import { canPaintRanges, RangePainter } from './range-painter.ts';

/**
 * Paints as the reader chose: boxed by marks, all else by ranges. Boxed names that must not be wrapped are painted by ranges;
 * without the Highlight API everything is wrapped, and what must not be wrapped stays plain.
 */
export class StylePainter implements Painter {
  private readonly ranges: RangePainter | null;
  private readonly marks: MarkPainter;
  private style: HighlightStyle;
  private mentions: readonly PageMention[] = [];

  constructor(css: CssPort, style: HighlightStyle) {
    this.style = style;
    this.ranges = canPaintRanges() ? new RangePainter(css, style) : null;
    this.marks = new MarkPainter(css, style);
  }

  *paint(mentions: readonly PageMention[]): Generator<undefined, void> {
    this.mentions = mentions;
    const usesMarks = this.usesMarks();
    if (usesMarks) {
      for (const pause of this.marks.paint(mentions)) {
        yield pause;
        // The reader chose another look in between: all was painted anew.
        if (!this.usesMarks()) return;
      }
    }
    if (this.ranges !== null) yield* this.ranges.paint(usesMarks ? this.marks.unwrapped : mentions);
  }

  release(blocks: readonly Block[], news: PageNews): void {
    this.marks.release(blocks, news);
    this.ranges?.release(blocks);
  }

  setStyle(style: HighlightStyle): void {
    const usedMarks = this.usesMarks();
    this.style = style;
    this.marks.setStyle(style);
    this.ranges?.setStyle(style);
    if (this.usesMarks() === usedMarks) return;
    if (usedMarks) this.marks.clear();
    for (const pause of this.paint(this.mentions)) void pause;
  }

  clear(): void {
    this.mentions = [];
    this.marks.clear();
    this.ranges?.clear();
  }

  /** Invisible marks would change the page for nothing. */
  private usesMarks(): boolean {
    return this.style === 'boxed' || (this.ranges === null && this.style !== 'none');
  }
}

/** The painter the reader script uses. */
export function createPainter(css: CssPort, style: HighlightStyle): Painter {
  return new StylePainter(css, style);
}
