import { newElement, overhear } from './document.ts';
import type { Rect } from '../core/card/geometry.ts';
import { claimElement } from './elements.ts';
import { topmostFor } from './top-layer.ts';

/** How often the card is brought back on a page that closes or removes it, per card. */
const PATIENCE = 3;

/** Events that end in the card: a page must not take a click in it for a click beside its own menu, nor a letter for a shortcut. */
const KEPT =
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress input change ' +
  'wheel focusin focusout copy cut paste dragstart dragend';

/**
 * Important declarations of a shadow root win over the page's important ones. The host itself has no size: what is seen
 * stands in it, at a place only the root knows.
 */
const HOST_CSS =
  ':host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;' +
  'margin:0!important;padding:0!important;border:0!important;overflow:visible!important;background:none!important;' +
  'z-index:2147483647!important;display:block!important;visibility:visible!important;opacity:1!important;pointer-events:auto!important}' +
  '.place{position:fixed;box-sizing:border-box;visibility:hidden}.place.placed{visibility:visible}@media print{.place{display:none}}';

const UNSEEN = '.place{display:none}';

export interface CardHostOptions {
  /** the card's style sheet as text */
  readonly css: string;
  /** a class whose rule, `rulesOfLife`, comes and goes with the extension: without it the card cannot be seen */
  readonly sign?: string | undefined;
  /** the page has closed or removed the card more often than we bring it back: consider it closed */
  onClosedByPage?(): void;
}

/** Where the card stands, CSS px of the layout viewport. */
export interface CardSpot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxHeight: number;
}

/** One place in the page for the card, above everything, closed to the page. In the page only while it is shown. */
export class CardHost {
  /** draw the card into this */
  readonly root: HTMLElement;

  private readonly document: Document;
  private readonly host: HTMLElement;
  private readonly options: CardHostOptions;
  private readonly watch: MutationObserver;
  /** while the card is shown */
  private standing = new AbortController();
  private patience = 0;
  private isWanted = false;
  /** what the card is shown for stands in this */
  private beside: Element | null = null;

  constructor(document: Document, options: CardHostOptions) {
    this.document = document;
    this.options = options;
    this.host = newElement(document, 'div');
    this.host.popover = 'manual';
    claimElement(this.host);
    const shadow = this.host.attachShadow({ mode: 'closed' });
    addStyles(shadow, HOST_CSS + (options.sign === undefined ? '' : UNSEEN) + options.css);
    this.root = newElement(document, 'div');
    this.root.className = options.sign === undefined ? 'place' : `place ${options.sign}`;
    shadow.append(this.root);
    for (const type of KEPT.split(' ')) this.root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    this.watch = new MutationObserver(() => this.defend());
  }

  /** Whether an event's target, as the page sees it, is the card. */
  isCard(target: EventTarget | null): boolean {
    return target === this.host;
  }

  /**
   * Puts the card into the page, not yet to be seen: measure it, then `place` it.
   * @param beside the element that it speaks of
   */
  show(beside: Element | null = null): void {
    this.beside = beside;
    this.isWanted = true;
    this.patience = PATIENCE;
    this.root.classList.remove('placed');
    this.raise();
    this.standing.abort();
    this.standing = new AbortController();
    const { signal } = this.standing;
    // Both put something of the page above the card without touching it.
    for (const type of ['fullscreenchange', 'toggle']) overhear(this.document, type, () => this.defend(), signal);
  }

  /** The card that is shown speaks of another element now. */
  moveTo(beside: Element | null): void {
    this.beside = beside;
    if (this.isWanted && this.host.parentNode !== topmostFor(this.document, beside)) this.raise();
  }

  /** The card's size at a width, unlimited in height, CSS px. */
  measure(width: number): { readonly width: number; readonly height: number } {
    const { style } = this.root;
    const before = style.maxHeight;
    style.width = `${width}px`;
    style.maxHeight = 'none';
    const { height } = this.root.getBoundingClientRect();
    style.maxHeight = before;
    return { width, height };
  }

  /** Sets the card where it is to stand, and makes it visible. Answers where it stands now. */
  place({ x, y, width, maxHeight }: CardSpot): Rect {
    Object.assign(this.root.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, maxHeight: `${maxHeight}px` });
    this.root.classList.add('placed');
    const { left, top, width: w, height } = this.root.getBoundingClientRect();
    return { left, top, width: w, height };
  }

  /** Takes the card out of the page; it can be shown again. */
  hide(): void {
    this.isWanted = false;
    this.standing.abort();
    this.watch.disconnect();
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.host.remove();
  }

  /** Takes the card out for good. */
  remove(): void {
    this.hide();
    this.root.replaceChildren();
  }

  /** Into the top layer, inside whatever stands there already and would make us inert. */
  private raise(): void {
    const parent = topmostFor(this.document, this.beside);
    this.watch.disconnect();
    if (this.host.parentNode !== parent) parent.append(this.host);
    if (this.host.popover !== 'manual') this.host.popover = 'manual';
    this.host.inert = false;
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    this.watch.observe(parent, { childList: true });
    this.watch.observe(this.host, { attributes: true });
  }

  /** The page did something to the card: it comes back, a bounded number of times, then it is left at that. */
  private defend(): void {
    if (!this.isWanted) return;
    const isStanding = this.host.isConnected && this.host.matches(':popover-open') && !this.host.inert;
    if (isStanding && this.host.parentNode === topmostFor(this.document, this.beside)) return;
    if (this.patience > 0) {
      this.patience -= 1;
      try {
        this.raise();
        return;
      } catch {
        // Refused (the document is not active, or the page fights back in between): given up below.
      }
    }
    this.hide();
    this.options.onClosedByPage?.();
  }
}

/** Makes the place for the card. Costs nothing before: make it when the first card is to be shown. */
export function createCardHost(document: Document, options: CardHostOptions): CardHost {
  return new CardHost(document, options);
}

/**
 * The rule that lets a card with this sign be seen, where rules of the extension hold inside shadow roots. Firefox ends the scripts of an
 * extension that is switched off or removed without a word, and takes away its rules alone: a card that stood open would stand for ever.
 */
export function rulesOfLife(sign: string): string {
  return `@media screen{.${sign}{display:block!important}}`;
}

function addStyles(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 refuses sheets made by a content script. The root is ours and closed: a style element in it is nobody's business.
    const style = newElement(shadow.ownerDocument, 'style');
    style.textContent = css;
    shadow.append(style);
  }
}
