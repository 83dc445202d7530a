import type { Block } from './blocks.ts';
import { elementAbove, isRendered } from './dom.ts';
import { tagKindOf } from './elements.ts';

/**
 * Waits for text that styles hide. A popover, a ticked box, a wider window, a style sheet that goes: all of them show text without any
 * change of the DOM that could be watched. That an element has got a size is told by the browser, at no cost while nothing happens.
 */
export class HiddenText {
  private readonly observer: ResizeObserver;
  private watched: ReadonlySet<Element> = new Set();
  /** laid out, but not to be seen (`visibility`): nobody tells when that changes */
  private unseen: readonly Block[] = [];
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
    const unseen: Block[] = [];
    for (const block of blocks) {
      const box = boxAround(block.firstNode());
      if (box === null) continue;
      if (isRendered(box)) unseen.push(block);
      else next.add(box);
    }
    this.unseen = unseen;
    for (const box of this.watched) if (!next.has(box)) this.observer.unobserve(box);
    for (const box of next) if (!this.watched.has(box)) this.observer.observe(box);
    this.watched = next;
  }

  /** Looks whether some of what was laid out unseen is to be seen now. */
  look(): void {
    if (this.unseen.some((block) => block.isShown())) this.onShown();
  }

  /** Waits no longer. */
  stop(): void {
    this.observer.disconnect();
    this.watched = new Set();
    this.unseen = [];
  }
}

/** The innermost element around a node that is no piece of a line: those have no size of their own. */
function boxAround(node: Node): Element | null {
  let element = elementAbove(node);
  while (element !== null && tagKindOf(element) === 'inline') element = elementAbove(element);
  return element;
}
