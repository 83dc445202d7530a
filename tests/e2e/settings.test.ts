import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from './harness/extension-page.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { until, untilEqual } from './harness/wait.ts';
import type { SharedSettings } from '../../core/settings/merge.ts';
import { fromSyncItems, SYNC_LIMITS, toSyncItems } from '../../core/settings/sync-format.ts';
import type { SiteRule } from '../../core/sites/types.ts';

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
    readonly cardDelay: number;
    readonly rules: readonly { readonly pattern: string; readonly choice: string }[];
  };
}

/** As many rules as make several pieces in the account. */
const MANY: readonly SiteRule[] = Array.from({ length: 1000 }, (_, index) => ({
  pattern: `number-${index}.some-newspaper.example`,
  scope: 'host',
  choice: index % 2 === 0 ? 'on' : 'off',
}));

describe.each(BROWSERS)('the settings in %s', (name) => {
  const e2e = fixtureOf(name, 'settings');
  beforeAll(() => e2e.session.stand.add(NEWS, STORY));
  afterEach(() => e2e.session.inExtension((api) => api.storage.local.clear()));

  const kept = () => e2e.session.inExtension((api) => api.storage.local.get(null));

  async function options(): Promise<Page> {
    const page = await openExtensionPage(e2e.session.browser, e2e.session.address('options.html'), false);
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

  test('two of the key commands have their keys from the start: the browser has taken both suggestions', async () => {
    const page = await options();
    const keys = await page.$$eval('#keys .pairs > div', (rows) => rows.map(({ textContent }) => textContent ?? ''));
    const set = keys.map((row) => /Alt\+Shift\+\w|no key set/.exec(row)?.[0] ?? row);
    expect(set.toSorted()).toEqual(['Alt+Shift+J', 'Alt+Shift+O', 'no key set']);
    await page.close();
  });

  test.each([
    ['of no known shape', { version: 1, settings: { style: 'neon' } }, 'could not be read'],
    ['of a newer version', { version: 99, settings: { sparkle: true } }, 'written by a newer version of Caselight'],
  ])(
    'settings %s: names are marked by the defaults, the old ones are kept, the page says so and lets go of them',
    async (_what, bad, words) => {
      await e2e.session.inTurn((api, settings: object) => api.storage.local.set({ settings }), bad);
      const article = await e2e.session.open(NEWS);
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
    const article = await e2e.session.open(NEWS);
    await article.shows(NAMES);
    const page = await options();
    const opened = await e2e.session.popup(article);
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

  // The account of a browser is out of reach; what another device would write there, and what it would find, is the same storage.
  test('settings shared with another device: in pieces that fit, joined with what it writes, local first where both changed the same', async () => {
    const account = () => e2e.session.inExtension((api) => api.storage.sync.get(null));
    const write = (change: object) =>
      e2e.session.inTurn(async (api, change: object) => {
        const { settings } = (await api.storage.local.get(null)) as { readonly settings: Stored };
        await api.storage.local.set({ settings: { ...settings, settings: { ...settings.settings, ...change } } });
      }, change);
    const elsewhere = (shared: SharedSettings) =>
      e2e.session.inExtension((api, items: object) => api.storage.sync.set(items), toSyncItems(shared));
    const shared = async (): Promise<SharedSettings> => {
      const read = fromSyncItems(await account());
      if (read.kind !== 'shared') throw new Error(`The account holds ${read.kind}`);
      return read.shared;
    };
    const here = async () => ((await kept())['settings'] as Stored).settings;

    await e2e.session.inExtension((api) => api.storage.sync.clear());
    const page = await options();
    await until('the settings are written', async () => (await kept())['settings']);
    await write({ rules: MANY });
    expect(await account()).toEqual({});
    await press(page, 'Share these settings with my other browsers');
    await says(page, 'The settings are shared.');
    const sizes = Object.entries(await account()).map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(SYNC_LIMITS.item);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(SYNC_LIMITS.total);

    // Meanwhile: there a rule taken away, another style, one delay; here the badge, and another delay.
    const before = await shared();
    await elsewhere({ ...before, style: 'underline', cardDelay: 200, rules: MANY.slice(1) });
    await write({ badge: false, cardDelay: 900 });
    const joined = { style: 'underline', badge: false, cardDelay: 900, rules: MANY.length - 1 };
    const inShort = ({ style, badge, cardDelay, rules }: Stored['settings']) => ({ style, badge, cardDelay, rules: rules.length });
    await untilEqual('the settings here', joined, async () => inShort(await here()));
    await untilEqual('the settings in the account', joined, async () => inShort(await shared()));
    await page.close();
    await e2e.session.inExtension((api) => api.storage.sync.clear());
  });
});
