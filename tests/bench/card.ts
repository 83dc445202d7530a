/**
 * From the pointer at rest to the card painted, beyond the chosen delay: the built extension in Chromium, on a page of the news-stand.
 * `node tests/bench/card.ts` prints the figures; needs a build.
 */
import { setTimeout as passes } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { DEFAULT_SETTINGS } from '../../core/settings/types.ts';
import { JUST_CLOSED_MS } from '../../core/card/constants.ts';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { Session } from '../e2e/harness/session.ts';

export interface CardFigures {
  /** milliseconds beyond the delay, the first card on a page */
  readonly first: number;
  /** and those after it, in the order they were opened */
  readonly warm: readonly number[];
}

/** From so far away in five steps the pointer is moving until the last of them: a rest begins with that one, CSS px. */
const FAST = { x: -30, y: -40 };

/** What the page can see of a card: its host arriving. Painted is the first moment after the frame that follows. */
function watchInPage(): void {
  const seen = globalThis as unknown as { restedAt: number; painted: number[] };
  seen.restedAt = 0;
  seen.painted = [];
  document.addEventListener('pointermove', ({ timeStamp }) => (seen.restedAt = timeStamp), { capture: true, passive: true });
  new MutationObserver((changes) => {
    const came = changes.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof HTMLElement && node.popover === 'manual'));
    const { restedAt } = seen;
    if (!came) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => seen.painted.push(performance.now() - restedAt));
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
}

/** Opens `cards` cards one after the other, each with the full delay, on one page. */
export async function measureCard(session: Session, cards = 11): Promise<CardFigures> {
  const article = await session.open(standPage('wire.html').address);
  await article.showsExpected();
  await article.page.evaluate(watchInPage);
  for (let turn = 0; turn < cards; turn += 1) {
    await article.hover('Morrissey', 0, article.page, FAST);
    await article.cardOf('Kari Morrissey');
    await article.leave();
    await article.cardGone();
    await passes(JUST_CLOSED_MS + 100);
  }
  const times = await article.page.evaluate(() => (globalThis as unknown as { painted: number[] }).painted);
  await article.page.close();
  const [first = Number.NaN, ...warm] = times.map((time) => time - DEFAULT_SETTINGS.cardDelay);
  return { first, warm };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const session = await Session.start('chromium');
  try {
    const { first, warm } = await measureCard(session);
    const sorted = warm.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    console.log(`card, first: ${first.toFixed(1)} ms (to reach 50); warm, median of ${warm.length}: ${median.toFixed(1)} ms (to reach 16)`);
    console.log(`warm: ${warm.map((time) => time.toFixed(1)).join(', ')}`);
  } finally {
    await session.stop();
  }
}
