import type { HighlightStyle } from '../core/settings/types.ts';
import type { Block } from './blocks.ts';
import { stillReads } from './blocks.ts';
import { elementAbove } from './dom.ts';
import { highlightRules } from './highlight-css.ts';
import type { PageMention, Painter } from './painter.ts';
import type { CssPort } from './painter-rules.ts';
import { PainterRules } from './painter-rules.ts';
import { piecesOf } from './pieces.ts';
import type { Surroundings } from './surroundings.ts';
import { Surveyor } from './surroundings.ts';

interface Shown {
  readonly ranges: readonly StaticRange[];
  readonly surroundings: Surroundings;
}

const SIDES: readonly Surroundings[] = ['light', 'dark', 'plain', 'hollow'];

/** Mentions painted between two chances to pause. */
const STRIDE = 50;

/** How often the registry is put right on a page that empties it. */
const PATIENCE = 20;

/** Whether the browser can paint ranges. */
export function canPaintRanges(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

/**
 * Paints ranges (CSS Custom Highlight API): no node, attribute or text of the page is changed. The ranges are static ones,
 * which cost the page nothing when it changes; those that go stale are taken out by `release`.
 */
export class RangePainter implements Painter {
  private readonly shown = new Map<PageMention, Shown>();
  private readonly byBlock = new Map<Block, PageMention[]>();
  private readonly highlights: Readonly<Record<Surroundings, Highlight>>;
  private readonly names: Readonly<Record<Surroundings, string>>;
  private readonly rules: PainterRules;
  private style: HighlightStyle;
  private patience = PATIENCE;

  /**
   * @param css how rules come into the page
   * @param style the look to begin with
   */
  constructor(css: CssPort, style: HighlightStyle) {
    this.rules = new PainterRules(css);
    this.style = style;
    this.highlights = { light: new Highlight(), dark: new Highlight(), plain: new Highlight(), hollow: new Highlight() };
    const word = (): string => `h${crypto.randomUUID().replaceAll('-', '')}`;
    this.names = { light: word(), dark: word(), plain: word(), hollow: word() };
  }

  *paint(mentions: readonly PageMention[]): Generator<undefined, void> {
    if (this.shown.size > 0) {
      const wanted = new Set(mentions);
      for (const mention of this.shown.keys()) if (!wanted.has(mention)) this.drop(mention);
    }
    const surveyor = new Surveyor();
    let count = 0;
    for (const mention of mentions) {
      if (!mention.block.isStale) this.show(mention, surveyor);
      count += 1;
      if (count % STRIDE === 0) {
        this.register();
        yield;
      }
    }
    this.register();
    // Last of all: new rules make the browser reckon the whole page's styles anew, and whoever asks for one waits for it.
    if (this.shown.size > 0) this.applyRules();
  }

  release(blocks: readonly Block[]): void {
    for (const block of blocks) {
      for (const mention of this.byBlock.get(block) ?? []) if (!stillReads(block, mention.start, mention.end)) this.drop(mention);
    }
  }

  setStyle(style: HighlightStyle): void {
    this.style = style;
    if (this.shown.size > 0) this.applyRules();
  }

  clear(): void {
    for (const side of SIDES) {
      this.highlights[side].clear();
      CSS.highlights.delete(this.names[side]);
    }
    this.shown.clear();
    this.byBlock.clear();
    this.rules.clear();
    this.patience = PATIENCE;
  }

  private show(mention: PageMention, surveyor: Surveyor): void {
    const place = mention.block.locate(mention.start, mention.end);
    const element = elementAbove(place.startContainer);
    if (element === null) return;
    const surroundings = surveyor.judge(element);
    const before = this.shown.get(mention);
    if (before !== undefined) {
      if (before.surroundings === surroundings) return;
      this.drop(mention);
    }
    const ranges = piecesOf(mention).map((piece) => new StaticRange(piece));
    for (const range of ranges) this.highlights[surroundings].add(range);
    this.shown.set(mention, { ranges, surroundings });
    const mates = this.byBlock.get(mention.block);
    if (mates === undefined) this.byBlock.set(mention.block, [mention]);
    else mates.push(mention);
    this.rules.admit(element);
  }

  private drop(mention: PageMention): void {
    const shown = this.shown.get(mention);
    if (shown === undefined) return;
    for (const range of shown.ranges) this.highlights[shown.surroundings].delete(range);
    this.shown.delete(mention);
    const mates = this.byBlock.get(mention.block)?.filter((mate) => mate !== mention) ?? [];
    if (mates.length === 0) this.byBlock.delete(mention.block);
    else this.byBlock.set(mention.block, mates);
  }

  /** Puts our entries into the registry; a page that keeps emptying it is left alone after a while. */
  private register(): void {
    if (this.shown.size === 0) return;
    const missing = SIDES.filter((side) => !CSS.highlights.has(this.names[side]));
    if (missing.length === 0 || this.patience === 0) return;
    this.patience -= 1;
    for (const side of missing) CSS.highlights.set(this.names[side], this.highlights[side]);
  }

  private applyRules(): void {
    this.rules.apply(highlightRules(this.names, this.style));
  }
}
