import { nodeTypeOf, parentElementOf, TEXT } from './dom.ts';
import { LetThrough } from './let-through.ts';
import type { PageMention } from './painter.ts';
import { covers, rangeOf } from './painter.ts';
import { textsOf } from './pieces.ts';
import { seenThrough, StretchedLinks } from './see-through.ts';

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

interface CaretSource {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { readonly shadowRoots: readonly ShadowRoot[] },
  ): { readonly offsetNode: Node; readonly offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype as CaretSource;

function caretAt(document: Document, x: number, y: number, shadowRoots: readonly ShadowRoot[]): Caret | null {
  if (caretPositionFromPoint !== undefined) {
    const found = caretPositionFromPoint.call(document, x, y, { shadowRoots });
    return found === null ? null : { node: found.offsetNode, offset: found.offset };
  }
  const range = caretRangeFromPoint?.call(document, x, y);
  return range == null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** Finds the mention under a point. Forces a layout when the page has changed: ask at rest, and once per frame at most. */
export class HitTest {
  private mentions: readonly PageMention[] = [];
  private byNode: Map<Node, PageMention[]> | null = null;
  private byParent: Map<Element, PageMention[]> | null = null;
  private stretched = new StretchedLinks();
  private readonly letThrough = new LetThrough();
  private shadowRoots: readonly ShadowRoot[] = [];

  /** Replaces what can be found. Costs nothing until the next question. */
  replace(mentions: readonly PageMention[], shadowRoots: readonly ShadowRoot[]): void {
    this.mentions = mentions;
    this.shadowRoots = shadowRoots;
    this.letThrough.replace(mentions);
    this.forget();
  }

  /** The nodes under the mentions may have been split or joined since. */
  forget(): void {
    this.byNode = this.byParent = null;
    this.stretched = new StretchedLinks();
  }

  /** The mention at a point of the viewport (CSS px), or null. */
  at(document: Document, x: number, y: number): PageMention | null {
    if (this.mentions.length === 0) return null;
    const caret = caretAt(document, x, y, this.shadowRoots);
    if (caret !== null && nodeTypeOf(caret.node) === TEXT) {
      for (const mention of this.index().get(caret.node) ?? []) if (isAt(mention, caret, x, y)) return mention;
    }
    // A link stretched over its card takes the caret into its own text, away from the point.
    const below = caret === null || this.stretched.has(caret.node) ? this.below(document, x, y) : null;
    return below ?? this.letThrough.at(document, x, y);
  }

  /** The mention that a reader sees at a point although a link is stretched over it. */
  private below(document: Document, x: number, y: number): PageMention | null {
    for (const element of seenThrough(document, x, y)) {
      for (const mention of this.parents().get(element) ?? []) if (covers(rangeOf(mention), x, y)) return mention;
    }
    return null;
  }

  /** Mentions by the elements that their text stands in. */
  private parents(): Map<Element, PageMention[]> {
    if (this.byParent !== null) return this.byParent;
    const byParent = new Map<Element, PageMention[]>();
    for (const [node, mentions] of this.index()) {
      const parent = parentElementOf(node);
      if (parent !== null) byParent.set(parent, [...(byParent.get(parent) ?? []), ...mentions]);
    }
    return (this.byParent = byParent);
  }

  private index(): Map<Node, PageMention[]> {
    if (this.byNode !== null) return this.byNode;
    const index = new Map<Node, PageMention[]>();
    for (const mention of this.mentions) {
      for (const node of textsOf(mention)) {
        const mates = index.get(node);
        if (mates === undefined) index.set(node, [mention]);
        else mates.push(mention);
      }
    }
    this.byNode = index;
    return index;
  }
}

/** A caret is the nearest gap between two letters, however far away: only the rectangles say whether the point is on the name. */
function isAt(mention: PageMention, caret: Caret, x: number, y: number): boolean {
  const range = rangeOf(mention);
  if (range.comparePoint(caret.node, Math.min(caret.offset, (caret.node as Text).length)) !== 0) return false;
  return covers(range, x, y);
}
