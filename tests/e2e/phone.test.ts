import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { fixtureOf } from './harness/fixture.ts';
import { until } from './harness/wait.ts';

const PHONE = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const PHONE_AGENT = 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0';

interface AndroidSigns {
  /** what the browser calls itself to pages */
  readonly agent?: string;
  /** the browser's own answer never comes */
  readonly isSilent?: boolean;
}

/** Runs in a page before its scripts: takes away what Firefox for Android has not got, and gives its answer to which system this is. */
function beAndroid(isSilent: boolean): void {
  type Api = Record<string, Record<string, unknown>>;
  /** Chromium's own names take a function to answer, or promise an answer where they get none. */
  const says = (value: unknown) => (answer?: (value: unknown) => void) => (answer === undefined ? Promise.resolve(value) : answer(value));
  const { chrome, browser } = globalThis as unknown as { readonly chrome: Api; readonly browser?: Api };
  for (const api of [chrome, browser ?? {}]) {
    for (const name of ['commands', 'contextMenus', 'omnibox', 'windows']) delete api[name];
    Object.assign(api['runtime'] ?? {}, {
      getPlatformInfo: isSilent ? () => new Promise(() => undefined) : says({ os: 'android', arch: 'arm64' }),
    });
    // A popup lies in no tab.
    Object.assign(api['tabs'] ?? {}, { getCurrent: says(undefined) });
  }
}

// No Firefox for Android runs here. Its pages are those of Firefox; what it lacks is taken away from Chromium's, where a test can do so.
describe('on a phone', () => {
  const e2e = fixtureOf('chromium', 'phone');

  async function open(path: string, { agent, isSilent = false }: AndroidSigns = {}): Promise<{ page: Page; faults: readonly string[] }> {
    const page = await e2e.session.browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : undefined));
    if (agent !== undefined) await page.setUserAgent({ userAgent: agent });
    await page.setViewport(PHONE);
    await page.evaluateOnNewDocument(beAndroid, isSilent);
    await page.goto(e2e.session.address(path));
    return { page, faults };
  }

  const says = (page: Page, words: string): Promise<unknown> =>
    until(`the page says ${words}`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));

  /** Fills the screen, and nothing of it stands beside the screen. */
  const fills = (page: Page): Promise<unknown> =>
    until('the page fills the screen', () =>
      page.evaluate(() => {
        const { width, height } = document.body.getBoundingClientRect();
        return width === innerWidth && height === innerHeight && document.documentElement.scrollWidth <= innerWidth;
      }),
    );

  test('the popup fills the screen from its first paint, before the browser has said what system it runs on', async () => {
    const { page } = await open('popup.html', { agent: PHONE_AGENT, isSilent: true });
    await fills(page);
    await says(page, 'The Rust');
    await page.close();
  });

  test('the popup fills the screen where the browser passes itself off as one on a desk', async () => {
    const { page, faults } = await open('popup.html');
    await fills(page);
    await says(page, 'People');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('a name that is jumped to is seen: the popup makes way for the page', async () => {
    const article = await e2e.session.open(standPage('wire.html').address);
    await article.showsExpected();
    const id = await e2e.session.inExtension(
      async (api, address: string) => (await api.tabs.query({})).find(({ url }) => url === address)?.id,
      article.page.url(),
    );
    const { page, faults } = await open(`popup.html?tab=${id}`, { agent: PHONE_AGENT });
    await page.waitForSelector('.rows--page .jump');
    expect(faults).toEqual([]);
    await page.tap('.rows--page .jump');
    await until('the popup has closed', async () => page.isClosed());
    await until('the page has gone to the name', async () => (await article.card()) !== null);
  });

  test('the settings say that there are no keys and no sharing, and throw nothing', async () => {
    const { page, faults } = await open('options.html', { agent: PHONE_AGENT });
    await says(page, 'This browser has no keyboard shortcuts for extensions.');
    await says(page, 'This browser does not share the settings of extensions.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });
});
