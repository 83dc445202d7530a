import { rootElementOf, windowOf } from '../../page/document.ts';
import { cardWidth, clampDragged, placeCard, type Placement, type Side } from '../../core/card/placement.ts';
import { overlaps, type Point, type Rect } from '../../core/card/geometry.ts';
import type { OpenCard } from '../../core/card/types.ts';
import type { CardHost } from '../../page/card-host.ts';
import { barsIn, viewOf } from '../../page/view.ts';

/** What is told of a card before it is placed. */
export interface Standing {
  readonly card: OpenCard;
  readonly element: HTMLElement;
  readonly lines: readonly Rect[];
  readonly pointer: Point | null;
}

/** Measures a card, has its place computed, and sets it there. Remembers between two times what must not change while it is read. */
export class CardStand {
  private readonly document: Document;
  private readonly host: CardHost;
  private side: Side | null = null;
  /** the pointer when the card opened, from the corner of the name's first line: it goes along when the page scrolls */
  private fromName: Point | null = null;
  private zoom = 1;
  private bars: readonly Rect[] = [];

  constructor(document: Document, host: CardHost) {
    this.document = document;
    this.host = host;
  }

  /**
   * The next placing is a first one: another name, or a card that opens. Looks at the page while it is at rest: asking what stands at a point
   * right after the card has been put into the page would make the browser lay out and prepare for painting twice.
   */
  reset(): void {
    this.side = null;
    this.fromName = null;
    this.bars = barsIn(this.document);
  }

  /** Sets the card where it belongs now. @returns where it stands */
  place(standing: Standing): Rect {
    const viewport = viewOf(this.document);
    const width = cardWidth(viewport, rootElementOf(this.document)?.clientWidth ?? 0);
    const height = this.side === null ? this.host.measure(width).height : naturalHeight(standing.element);
    const spot = this.spotFor(standing, { width, height }, viewport);
    const rect = this.host.place({ x: spot.x, y: spot.y, width, maxHeight: spot.maxHeight });
    if (!this.counterZoom(rect.width / width)) return rect;
    this.host.measure(width);
    return this.host.place({ x: spot.x, y: spot.y, width, maxHeight: spot.maxHeight });
  }

  private spotFor(
    { card, lines, pointer }: Standing,
    size: { readonly width: number; readonly height: number },
    viewport: Rect,
  ): Placement {
    const [first] = lines;
    const kept = card.pinned ? (card.draggedTo ?? cornerOf(card.rect)) : null;
    const stays = kept ?? (first === undefined ? cornerOf(card.rect) : null);
    if (stays !== null) return clampDragged(stays, size, viewport);
    if (this.side === null && pointer !== null && first !== undefined)
      this.fromName = { x: pointer.x - first.left, y: pointer.y - first.top };
    const at = this.fromName !== null && first !== undefined ? { x: first.left + this.fromName.x, y: first.top + this.fromName.y } : null;
    const spot = placeCard({
      lines,
      pointer: at,
      card: size,
      viewport,
      obstacles: this.bars,
      direction: directionOf(this.document),
      keep: this.side,
    });
    this.side = spot.side;
    return spot;
  }

  /** A page that zooms its root zooms our host too: the card takes it back. */
  private counterZoom(scale: number): boolean {
    if (!Number.isFinite(scale) || scale === 0 || Math.abs(scale - 1) < 0.02) return false;
    this.zoom /= scale;
    this.host.root.style.zoom = String(this.zoom);
    return true;
  }
}

/** The height the card would have without a limit, found without touching it: what it scrolls is kept in place. */
function naturalHeight(element: HTMLElement): number {
  const scroller = element.querySelector('.scroll');
  const hidden = scroller === null ? 0 : scroller.scrollHeight - scroller.clientHeight;
  return element.getBoundingClientRect().height + Math.max(hidden, element.scrollHeight - element.clientHeight, 0);
}

function cornerOf(rect: Rect | null): Point | null {
  return rect === null ? null : { x: rect.left, y: rect.top };
}

function directionOf(document: Document): 'ltr' | 'rtl' {
  const root = rootElementOf(document);
  return root !== null && getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Whether any of a name's lines is still to be seen. */
export function isInView(document: Document, lines: readonly Rect[]): boolean {
  const view = viewOf(document);
  return lines.some((line) => overlaps(line, view));
}

/** Whether the document is shown inside another one, whose address it may not know. */
export function isFramed(document: Document): boolean {
  const view = windowOf(document);
  return view !== null && view.top !== view;
}
