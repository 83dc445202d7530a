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

  /** @param onShown called when some of what was hidden is laid out now */
  constructor(onShown: () => void) {
    this.observer = new ResizeObserver((entries) => {
      if (entries.some(({ contentRect: { width, height } }) => width > 0 || height > 0)) onShown();
    });
  }

  /** Waits for the text of these blocks, and of no others. */
  waitFor(blocks: readonly Block[]): void {
    const next = new Set<Element>();
    for (const block of blocks) {
      const box = boxAround(block.firstNode());
      // What has a size and yet is not seen (`visibility`) would be told at once, and is told by its class when it changes.
      if (box !== null && !isRendered(box)) next.add(box);
    }
    for (const box of this.watched) if (!next.has(box)) this.observer.unobserve(box);
    for (const box of next) if (!this.watched.has(box)) this.observer.observe(box);
    this.watched = next;
  }

  /** Waits no longer. */
  stop(): void {
    this.observer.disconnect();
    this.watched = new Set();
  }
}

/** The innermost element around a node that is no piece of a line: those have no size of their own. */
function boxAround(node: Node): Element | null {
  let element = elementAbove(node);
  while (element !== null && tagKindOf(element) === 'inline') element = elementAbove(element);
  return element;
}
