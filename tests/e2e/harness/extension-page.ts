import type { Browser, Page } from 'puppeteer-core';
import { bidiOf, contextOf } from './bidi.ts';
import { until } from './wait.ts';

/**
 * Opens a page of the extension in a tab.
 * @param background true leaves the tab in front in front
 */
export async function openExtensionPage(browser: Browser, address: string, background: boolean): Promise<Page> {
  const page = await browser.newPage({ background });
  const bidi = bidiOf(browser);
  if (bidi === null) {
    await page.goto(address);
    return page;
  }
  // The tab changes its process on the way, and puppeteer waits in vain for the old one to be done.
  await bidi.send('browsingContext.navigate', { context: contextOf(page), url: address, wait: 'none' });
  await until(`${address} is open`, () =>
    page.evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', address),
  );
  return page;
}
