import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/harness/wait.ts';

/** What a shot does to a page of the extension before it is taken: the states of popup and settings that a reader can bring about. */

/** The part of the extension API that is used from within a page. */
interface Api {
  readonly storage: { readonly local: { set(values: object): Promise<void>; remove(keys: readonly string[]): Promise<void> } };
}

const DEFAULTS = {
  rules: [] as readonly object[],
  defaultMode: 'news-sites',
  style: 'tint',
  cardDelay: 450,
  cardMode: 'hover',
  badge: true,
  language: 'auto',
  sync: false,
  seenDataVersion: null,
};

/**
 * Writes values into the extension's storage in its turn, by the lock that every writer of the extension takes: the settings page notes by
 * itself which data the reader has seen, and would else write its own settings over these.
 */
function write(page: Page, values: object): Promise<void> {
  return page.evaluate(
    (values) =>
      navigator.locks.request('caselight-settings', () =>
        (globalThis as unknown as { readonly chrome: Api }).chrome.storage.local.set(values),
      ),
    values,
  );
}

/** Takes settings, what was kept of them and the pause back to what they were at first. */
export function forget(page: Page): Promise<void> {
  return page.evaluate(() =>
    (globalThis as unknown as { readonly chrome: Api }).chrome.storage.local.remove(['settings', 'settings-aside', 'pause']),
  );
}

/** Waits until a page says something. */
async function says(page: Page, words: RegExp): Promise<void> {
  await until(`the page says ${String(words)}`, async () => words.test(await page.evaluate(() => document.body.innerText)));
}

/** Changes settings and waits for what the page then says. */
export const withSettings = (settings: object, words: RegExp) => async (page: Page) => {
  await write(page, { settings: { version: 1, settings: { ...DEFAULTS, ...settings } } });
  await says(page, words);
};

/** The page in Spanish; it is loaded anew, as a page is that the reader opens. */
export const inSpanish = async (page: Page): Promise<void> => {
  await write(page, { settings: { version: 1, settings: { ...DEFAULTS, language: 'es' } } });
  await page.reload();
  await until('the page is in Spanish', () => page.evaluate(() => document.documentElement.lang === 'es'));
  await says(page, /\S/);
};

/** A pause of a quarter of an hour. */
export const paused = async (page: Page): Promise<void> => {
  await write(page, { pause: Date.now() + 15 * 60_000 });
  await says(page, /15 minutes left/);
};

/** One site switched on that the browser does not let the extension read yet. */
export const needsAccess = (host: string) =>
  withSettings({ rules: [{ pattern: host, scope: 'host', choice: 'on' }] }, /does not let Caselight read/);

/** The reader's own colours instead of ours. */
export const forcedColours = async (page: Page): Promise<void> => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
};
