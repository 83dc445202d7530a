import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from './harness/extension-page.ts';
import { BROWSERS } from './harness/launch.ts';
import { Session } from './harness/session.ts';
import { SiteProbe } from './harness/sites.ts';
import { until, untilEqual } from './harness/wait.ts';

const STORY =
  '<!doctype html><html lang="en"><title>“Rust” case: Halls sentenced</title><body>' +
  '<p>David Halls, first assistant director of the film “Rust,” pleaded no contest in the death of cinematographer Halyna Hutchins.</p>';
const NAMES = ['David Halls', 'Halyna Hutchins'];
const NEWS = 'https://deadline.com/settings/story';

interface Stored {
  readonly version: number;
  readonly settings: {
    readonly style: string;
    readonly badge: boolean;
    readonly rules: readonly { readonly pattern: string; readonly choice: string }[];
  };
}

describe.each(BROWSERS)('the settings in %s', (name) => {
  let session: Session;
  let sites: SiteProbe;

  beforeAll(async () => {
    session = await Session.start(name);
    sites = new SiteProbe(session);
    session.stand.add(NEWS, STORY);
  });
  afterEach(async () => {
    await session.inExtension((api) => api.storage.local.clear());
    await sites.closeAll();
  });
  afterAll(() => session?.stop());

  const kept = () => session.inExtension((api) => api.storage.local.get(null));

  async function options(): Promise<Page> {
    const page = await openExtensionPage(session.browser, session.address('options.html'), false);
    await says(page, 'Marked names');
    return page;
  }

  async function says(page: Page, words: string): Promise<void> {
    await until(`the page says ${words}`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));
  }

  async function press(page: Page, label: string): Promise<void> {
    const handle = await page.waitForSelector(`aria/${label}`);
    await handle?.evaluate((element) => (element as HTMLElement).click());
  }

  test.each([
    ['of no known shape', { version: 1, settings: { style: 'neon' } }, 'could not be read'],
    ['of a newer version', { version: 99, settings: { sparkle: true } }, 'written by a newer version of Caselight'],
  ])(
    'settings %s: names are marked by the defaults, the old ones are kept, the page says so and lets go of them',
    async (_what, bad, words) => {
      await session.inExtension((api, settings: object) => api.storage.local.set({ settings }), bad);
      const article = await session.open(NEWS);
      await article.shows(NAMES);
      const page = await options();
      await says(page, words);
      expect(await kept()).toMatchObject({ 'settings-aside': { value: bad }, settings: { version: 1, settings: { style: 'tint' } } });
      await press(page, 'Forget it');
      await until('the notice is gone', () => page.evaluate(() => document.querySelector('[role=alert].notice') === null));
      expect(Object.keys(await kept())).not.toContain('settings-aside');
      await page.close();
    },
  );

  test('popup and settings page that write at the same moment lose nothing of one another', async () => {
    const article = await session.open(NEWS);
    await article.shows(NAMES);
    const page = await options();
    const opened = await session.popup(article);
    const popup = opened.page;
    await opened.says('deadline.com');
    for (let round = 0; round < 3; round += 1) {
      const click = (target: Page, selector: string) => target.$eval(selector, (element) => (element as HTMLElement).click());
      await Promise.all([
        click(popup, '[role=switch]'),
        click(page, 'input[type=checkbox]'),
        page.$$eval('#look input[type=radio]', (radios) => (radios[1] as HTMLElement).click()),
      ]);
      const off = round % 2 === 0;
      await untilEqual('what was written', { badge: !off, style: 'underline', rules: [`deadline.com ${off ? 'off' : 'on'}`] }, async () => {
        const { settings } = (await kept())['settings'] as Stored;
        return {
          badge: settings.badge,
          style: settings.style,
          rules: settings.rules.map(({ pattern, choice }) => `${pattern} ${choice}`),
        };
      });
      await until('the popup follows', () =>
        popup.evaluate((on) => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === String(on), !off),
      );
    }
    await page.close();
    await opened.close();
  });
});
