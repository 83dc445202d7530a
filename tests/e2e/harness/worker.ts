import { setTimeout as passes } from 'node:timers/promises';
import type { WebWorker } from 'puppeteer-core';
import type { Session } from './session.ts';
import { until } from './wait.ts';

/** How long a background that is awake may take to answer, ms. */
const ANSWER = 2_000;

/**
 * Chromium's background of the extension, woken if it sleeps. A browser that has run for some time may still list one that has gone to sleep, and
 * that never answers: only one that does is given out.
 */
export async function backgroundWorker(session: Session): Promise<WebWorker> {
  const [extension] = (await session.browser.extensions()).values();
  return until('the background is awake', async () => {
    await session.wakeBackground();
    for (const worker of ((await extension?.workers()) ?? []).toReversed()) {
      const answer = worker.evaluate(() => true).catch(() => false);
      if (await Promise.race([answer, passes(ANSWER, false)])) return worker;
    }
    return null;
  });
}
