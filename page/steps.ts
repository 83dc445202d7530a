import { rootElementOf, windowOf } from './document.ts';
import { parentElementOf } from './dom.ts';
import type { PageMention } from './painter.ts';
import { rectsOf } from './painter.ts';

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
    if (candidate !== undefined && topOf(candidate) !== null && !isForVoiceAlone(candidate)) return candidate;
  }
  return null;
}

/** Whether a mention stands in text for screen readers: laid out, but clipped to nothing by one of the boxes around it. */
function isForVoiceAlone(mention: PageMention): boolean {
  for (let element = parentElementOf(mention.block.firstNode()); element !== null; element = parentElementOf(element)) {
    const { position, clip, clipPath, overflow } = getComputedStyle(element);
    if (position !== 'absolute' && position !== 'fixed') continue;
    const { width, height, right } = element.getBoundingClientRect();
    if (/^rect\((?:[01]px,? ?){4}\)$/.test(clip) || /^inset\((?:50|100)%/.test(clipPath)) return true;
    if ((overflow !== 'visible' && width <= 1 && height <= 1) || right + scrollX <= 0) return true;
  }
  return false;
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
    if (element !== null && element.getBoundingClientRect().bottom < 0) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && mentions[low - 1]?.block === mentions[low]?.block) low -= 1;
  return low === 0 ? mentions : [...mentions.slice(low), ...mentions.slice(0, low)];
}

/** Brings a mention into view, in every scrolling box around it, without a movement the reader did not ask for. */
export function scrollToMention(mention: PageMention): void {
  const element = parentElementOf(mention.block.locate(mention.start, mention.end).startContainer);
  if (element === null) return;
  const isInView = (): boolean => {
    const top = topOf(mention);
    return top !== null && top >= MARGIN && top <= (rootElementOf(element.ownerDocument)?.clientHeight ?? 0) - MARGIN;
  };
  if (isInView()) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const top = topOf(mention);
  // A long paragraph can be in view while the name in it is not.
  if (top !== null && !isInView()) {
    const height = rootElementOf(element.ownerDocument)?.clientHeight ?? 0;
    windowOf(element.ownerDocument)?.scrollBy({ top: top - height / 2, behavior: 'instant' });
  }
}
