import { windowOf } from './document.ts';
import { boundsOf, bringIntoView, parentElementOf, scrollElement } from './dom.ts';
import { elementOf, isClipped, isInSight, lockedBoxes } from './in-sight.ts';
import type { PageMention } from './painter.ts';
import { rectsOf } from './painter.ts';
import { viewOf } from './view.ts';

/** Room kept between a mention and the edge of the window when it is brought into view, CSS px. */
const MARGIN = 120;

function topOf(mention: PageMention): number | null {
  const [first] = rectsOf(mention);
  return first === undefined ? null : first.top;
}

/**
 * The mention after (1) or before (-1) another one, past those that are not rendered; without a starting point, the first one
 * at or below the top of the window. Goes on at the other end.
 */
export function nextMention(pool: readonly PageMention[], from: PageMention | null, direction: 1 | -1): PageMention | null {
  if (pool.length === 0) return null;
  const index = from === null ? -1 : pool.findIndex(({ key }) => key === from.key);
  const start = index >= 0 ? index + direction : startOf(pool, from, direction);
  for (let step = 0; step < pool.length; step += 1) {
    const candidate = pool[(((start + step * direction) % pool.length) + pool.length) % pool.length];
    if (candidate !== undefined && isInSight(candidate)) return candidate;
  }
  return null;
}

/** Where to begin when the starting point is none of the pool: beside it in the page, or at the reader's place. */
function startOf(pool: readonly PageMention[], from: PageMention | null, direction: 1 | -1): number {
  const isAfter = (mention: PageMention): boolean => {
    if (from === null) return (topOf(mention) ?? -1) >= 0;
    const position = from.block.firstNode().compareDocumentPosition(mention.block.firstNode());
    return position === 0 ? mention.start > from.start : (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
  const after = pool.findIndex(isAfter);
  if (direction === 1) return after === -1 ? 0 : after;
  return after === -1 ? pool.length - 1 : after - 1;
}

/** So many mentions are painted before a reader could notice: their order does not matter. */
const FEW = 100;

/**
 * Mentions in the order in which they are best painted: from the first that stands in view or below it to the end, then those above. The mentions of one
 * block stay together and in order. Asks for layout where there are many.
 * @param mentions in page order
 */
export function fromView(mentions: readonly PageMention[]): readonly PageMention[] {
  if (mentions.length <= FEW) return mentions;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = parentElementOf((mentions[middle] as PageMention).block.firstNode());
    if (element !== null && boundsOf(element).bottom < 0) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && mentions[low - 1]?.block === mentions[low]?.block) low -= 1;
  return low === 0 ? mentions : [...mentions.slice(low), ...mentions.slice(0, low)];
}

/** Brings a mention into view, in every scrolling box around it, without a movement the reader did not ask for. */
export function scrollToMention(mention: PageMention): void {
  const element = elementOf(mention);
  if (element === null) return;
  const document = element.ownerDocument;
  const isInView = (): boolean => {
    const top = topOf(mention);
    return top !== null && top >= MARGIN && top <= viewOf(document).height - MARGIN && !isClipped(mention);
  };
  if (isInView()) return;
  const locked = lockedBoxes(element).map((box) => ({ box, top: box.scrollTop, left: box.scrollLeft }));
  bringIntoView(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  // The browser moves the content of boxes, too, that no reader could move back.
  for (const { box, ...before } of locked) {
    if (box.scrollTop !== before.top || box.scrollLeft !== before.left) scrollElement(box, { ...before, behavior: 'instant' });
  }
  const top = topOf(mention);
  // A long paragraph can be in view while the name in it is not.
  if (top !== null && !isInView()) windowOf(document)?.scrollBy({ top: top - viewOf(document).height / 2, behavior: 'instant' });
}
