import type { Block } from './blocks.ts';
import { overhear } from './document.ts';
import { elementAbove, isRendered, isShown } from './dom.ts';
import { tagKindOf } from './elements.ts';
import { afterFrame } from './pace.ts';

/** What the pointer or the focus passes over may show text; only while some waits to be shown is it listened to. */
const PASSING = ['pointerover', 'focusin'];

/**
 * Waits for text that styles hide. A popover, a ticked box, a wider window, a style sheet that goes: all of them show text without any
 * change of the DOM that could be watched. That an element has got a size is told by the browser, at no cost while nothing happens.
 */
export class HiddenText {
  private readonly observer: ResizeObserver;
  private watched: ReadonlySet<Element> = new Set();
  /** laid out, but not to be seen (`visibility`): nobody tells when that changes */
  private unseen: ReadonlySet<Element> = new Set();
  private listening: AbortController | null = null;
  private isAboutToLook = false;
  private readonly onShown: () => void;

  /** @param onShown called when some of what was hidden is laid out now */
  constructor(onShown: () => void) {
    this.onShown = onShown;
    this.observer = new ResizeObserver((entries) => {
      if (entries.some(({ contentRect: { width, height } }) => width > 0 || height > 0)) onShown();
    });
  }

  /** Waits for the text of these blocks, and of no others. */
  waitFor(blocks: readonly Block[]): void {
    const next = new Set<Element>();
    const unseen = new Set<Element>();
    for (const block of blocks) {
      const above = elementAbove(block.firstNode());
      const box = boxAround(above);
      if (above === null || box === null) continue;
      if (isRendered(box)) unseen.add(above);
      else next.add(box);
    }
    this.unseen = unseen;
    this.listen();
    for (const box of this.watched) if (!next.has(box)) this.observer.unobserve(box);
    for (const box of next) if (!this.watched.has(box)) this.observer.observe(box);
    this.watched = next;
  }

  /** Looks whether some of what was laid out unseen is to be seen now. */
  look(): void {
    for (const element of this.unseen) if (isShown(element)) return this.onShown();
  }

  /** Waits no longer. */
  stop(): void {
    this.observer.disconnect();
    this.watched = this.unseen = new Set();
    this.listen();
  }

  private listen(): void {
    const [first] = this.unseen;
    if (first === undefined) {
      this.listening?.abort();
      this.listening = null;
    } else if (this.listening === null) {
      this.listening = new AbortController();
      for (const type of PASSING) overhear(first.ownerDocument, type, (event) => this.lookSoon(event), this.listening.signal);
    }
  }

  /** Looks once the browser has drawn what the page makes of it. */
  private lookSoon({ isTrusted }: Event): void {
    if (!isTrusted || this.isAboutToLook) return;
    this.isAboutToLook = true;
    void afterFrame().then(() => {
      this.isAboutToLook = false;
      this.look();
    });
  }
}

/** The innermost element, from this one up, that is no piece of a line: those have no size of their own. */
function boxAround(element: Element | null): Element | null {
  let box = element;
  while (box !== null && tagKindOf(box) === 'inline') box = elementAbove(box);
  return box;
}
