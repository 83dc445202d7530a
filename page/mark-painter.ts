import Mark from 'mark.js';
import type { HighlightStyle } from '../core/settings/types.ts';
import type { Block, Segment } from './blocks.ts';
import { isBareXml } from './document.ts';
import { ELEMENT, elementMatches, findAll, nodeTypeOf, parentElementOf } from './dom.ts';
import { markRules } from './highlight-css.ts';
import type { PageMention, PageNews, Painter } from './painter.ts';
import type { CssPort } from './painter-rules.ts';
import { PainterRules } from './painter-rules.ts';
import { putBack, splitOf } from './split-text.ts';
import type { SplitText } from './split-text.ts';

/** So often marks are put around the names of a text that the page keeps changing: more would flicker. */
const PATIENCE = 3;

interface MarkedBlock {
  readonly mentions: readonly PageMention[];
  readonly splits: readonly SplitText[];
  readonly segments: readonly Segment[];
}

/**
 * Wraps names in `<mark>` elements, block by block, and puts every text node back exactly as it was. What it cannot promise is
 * said in docs/guest.md; names it must not wrap are left to another painter (`unwrapped`).
 */
export class MarkPainter implements Painter {
  /** mentions of the last painting that stand where wrapping would harm the page */
  unwrapped: readonly PageMention[] = [];

  private readonly marked = new Map<Block, MarkedBlock>();
  private readonly changedByPage = new WeakSet<Node>();
  private readonly own = new WeakSet<Element>();
  /** how often the page has changed a marked text, by its first node */
  private readonly releases = new WeakMap<Node, number>();
  private readonly rules: PainterRules;
  private readonly className = `m${crypto.randomUUID().replaceAll('-', '')}`;
  private style: HighlightStyle;

  /**
   * @param css how rules come into the page
   * @param style the look to begin with
   */
  constructor(css: CssPort, style: HighlightStyle) {
    this.rules = new PainterRules(css);
    this.style = style;
  }

  *paint(mentions: readonly PageMention[]): Generator<undefined, void> {
    const wanted = new Map<Block, PageMention[]>();
    for (const mention of mentions) {
      const mates = wanted.get(mention.block);
      if (mates === undefined) wanted.set(mention.block, [mention]);
      else mates.push(mention);
    }
    for (const [block, { mentions: shown }] of this.marked) if (!isSame(shown, wanted.get(block))) this.restore(block);
    if (mentions.length > 0) this.applyRules();
    const unwrapped: PageMention[] = [];
    for (const [block, own] of wanted) {
      if (this.marked.has(block) || block.isStale) continue;
      if (this.mayWrap(block)) this.wrap(block, own);
      else unwrapped.push(...own);
      yield;
    }
    this.unwrapped = unwrapped;
  }

  release(blocks: readonly Block[], { parents, entered, written }: PageNews): void {
    for (const parent of parents) this.changedByPage.add(parent);
    for (const block of blocks) {
      const [first] = this.marked.get(block)?.segments ?? [];
      if (first !== undefined) this.releases.set(first.node, (this.releases.get(first.node) ?? 0) + 1);
      this.restore(block, written);
    }
    for (const node of entered) this.unwrapCopies(node);
  }

  setStyle(style: HighlightStyle): void {
    this.style = style;
    if (this.marked.size > 0) this.applyRules();
  }

  clear(): void {
    for (const block of this.marked.keys()) this.restore(block);
    this.unwrapped = [];
    this.rules.clear();
  }

  /**
   * Not where the page itself was seen changing children, not in text that it keeps changing, not where a text node is an item of a flex box or grid, and not in XML: the marks
   * that mark.js makes there are no elements of HTML.
   */
  private mayWrap(block: Block): boolean {
    if (isBareXml(block.firstNode().ownerDocument) || (this.releases.get(block.firstNode()) ?? 0) >= PATIENCE) return false;
    return nodesOf(block).every((node) => {
      const parent = parentElementOf(node);
      if (parent === null || this.changedByPage.has(parent)) return false;
      return !/flex|grid/.test(getComputedStyle(parent).display);
    });
  }

  private wrap(block: Block, mentions: readonly PageMention[]): void {
    const { segments } = block;
    const nodes = nodesOf(block);
    const starts = new Map<Text, number>();
    let length = 0;
    for (const node of nodes) {
      starts.set(node, length);
      length += node.length;
    }
    const ranges = mentions.map(({ start, end }) => {
      const { startContainer, startOffset, endContainer, endOffset } = block.locate(start, end);
      const from = (starts.get(startContainer) ?? 0) + startOffset;
      return { start: from, length: (starts.get(endContainer) ?? 0) + endOffset - from };
    });
    const before = nodes.map((node) => ({ node, data: node.data }));
    const marks = new Set<Element>();
    // mark.js takes any nodes as context, its types only elements. The text nodes themselves keep it out of everything else.
    new Mark(nodes as unknown as HTMLElement[]).markRanges(ranges, {
      className: this.className,
      each: (element: Element) => {
        marks.add(element);
        this.own.add(element);
        // Without rules a mark would glow. It is plain by itself: in Firefox the rules of an extension that is removed go, and its marks stay.
        if (element instanceof HTMLElement) element.style.setProperty('all', 'unset');
      },
    });
    const splits = before.map(({ node, data }) => splitOf(node, data, marks));
    block.segments = segments.flatMap((segment) => splits.find(({ node }) => node === segment.node)?.divide(segment) ?? [segment]);
    this.marked.set(block, { mentions, splits, segments });
    const [first] = nodes;
    if (first !== undefined) this.rules.admit(first);
  }

  private restore(block: Block, written?: ReadonlySet<Node>): void {
    const marked = this.marked.get(block);
    if (marked === undefined) return;
    this.marked.delete(block);
    for (const split of marked.splits) putBack(split, written?.has(split.node) ?? false);
    block.segments = marked.segments;
  }

  /** A page that copies its elements, or writes what it has read of its own HTML, copies marks that nobody would take out. */
  private unwrapCopies(node: Node): void {
    if (nodeTypeOf(node) !== ELEMENT) return;
    const selector = `mark.${this.className}`;
    const found = elementMatches(node as Element, selector) ? [node as Element] : findAll(node as Element, selector);
    for (const mark of found) if (!this.own.has(mark)) mark.replaceWith(...mark.childNodes);
  }

  private applyRules(): void {
    this.rules.apply(markRules(this.className, this.style));
  }
}

function nodesOf(block: Block): Text[] {
  return [...new Set(block.segments.map(({ node }) => node))];
}

function isSame(one: readonly PageMention[], other: readonly PageMention[] | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every((mention, index) => mention === other[index]);
}
