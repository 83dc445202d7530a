import { elementAt } from './document.ts';
import { elementAbove, isBefore, isWithin } from './dom.ts';
import { elementOf } from './in-sight.ts';
import { whenIdle } from './pace.ts';
import type { PageMention } from './painter.ts';
import { covers, rangeOf } from './painter.ts';

/** Mentions looked at between two chances to pause. */
const STRIDE = 50;

/**
 * Names in text that lets the pointer through to what is beneath it (`pointer-events: none`), as captions laid over a picture that is a link.
 * To the browser nothing of them is at any point.
 */
export class LetThrough {
  private mentions: readonly PageMention[] = [];
  private found: readonly PageMention[] = [];

  /** Replaces what can be found, once the browser has had the time to look through it. */
  replace(mentions: readonly PageMention[]): void {
    this.mentions = mentions;
    this.found = [];
    void this.find();
  }

  /** The mention at a point of the viewport (CSS px), or null. */
  at(document: Document, x: number, y: number): PageMention | null {
    return this.found.find((mention) => covers(rangeOf(mention), x, y) && isOnTop(document, mention, x, y)) ?? null;
  }

  private async find(): Promise<void> {
    const { mentions } = this;
    const found: PageMention[] = [];
    for (const [index, mention] of mentions.entries()) {
      if (index % STRIDE === 0) await whenIdle();
      if (this.mentions !== mentions) return;
      const element = elementOf(mention);
      if (element !== null && getComputedStyle(element).pointerEvents === 'none') found.push(mention);
    }
    this.found = found;
  }
}

/** Whether a mention lies on what the pointer touches: on an element that it stands in, or on one that comes before it in the same part of the page. */
function isOnTop(document: Document, mention: PageMention, x: number, y: number): boolean {
  const touched = elementAt(document, x, y);
  const node = elementOf(mention);
  if (touched === null || node === null) return false;
  let shared: Element | null = touched;
  while (shared !== null && !isWithin(node, shared)) shared = elementAbove(shared);
  if (shared === touched) return true;
  // What covers the whole page stands beside it.
  if (shared === null || shared instanceof HTMLBodyElement || shared instanceof HTMLHtmlElement) return false;
  return isBefore(touched, node);
}
