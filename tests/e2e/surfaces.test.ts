import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { openExtensionPage } from './harness/extension-page.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { until } from './harness/wait.ts';

/** A version of the data before every other. */
const OLDER = '2020.01.01';

describe.each(BROWSERS)('the pages of the extension in %s', (browser) => {
  const e2e = fixtureOf(browser, 'surfaces');

  /** Opens a page of the extension and waits for a text on it. */
  async function open(path: string, words: string): Promise<Page> {
    const page = await openExtensionPage(e2e.session.browser, e2e.session.address(path), false);
    await says(page, words);
    return page;
  }

  async function says(page: Page, words: string): Promise<void> {
    await until(`the page says ${words}`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));
  }

  async function press(page: Page, name: string): Promise<void> {
    const handle = await page.waitForSelector(`aria/${name}`);
    if (!handle) throw new Error(`The page has nothing called ${name}`);
    await handle.evaluate((element) => (element as HTMLElement).click());
  }

  const seenVersion = async (): Promise<unknown> =>
    e2e.session.inExtension(async (api) => {
      const { settings } = (await api.storage.local.get(null)) as { settings?: { settings: { seenDataVersion: unknown } } };
      return settings?.settings.seenDataVersion;
    });

  it('keeps where the reader was while the popup closes and opens', async () => {
    const article = await e2e.session.open(standPage('wire.html').address);
    await article.showsExpected();
    const popup = await e2e.session.popup(article);
    await (await popup.page.waitForSelector('#tab-people'))?.evaluate((tab) => (tab as HTMLElement).click());
    await popup.page.waitForSelector('input[type=search]');
    await popup.page.type('input[type=search]', 'svetnoy');
    await popup.says('Serge Svetnoy');
    await until('the place is kept', () =>
      e2e.session.inExtension(async (api) => JSON.stringify(await api.storage.session.get(null)).includes('svetnoy')),
    );
    await popup.close();
    const again = await e2e.session.popup(article);
    await again.page.waitForSelector('input[type=search]');
    expect(await again.page.$eval('input[type=search]', (field) => (field as HTMLInputElement).value)).toBe('svetnoy');
    expect(await again.page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent))).toContain('Svetnoy');
    await again.close();
    await article.page.close();
  });

  it('opens the case file at a person, follows a step, and goes back by the browser’s own way', async () => {
    const page = await open('casefile.html#person/david-halls', 'First assistant director');
    expect(await page.title()).toContain('David “Dave” Halls');
    await page.$eval('.timeline-list .link', (link) => (link as HTMLElement).click());
    await until('an event is shown', async () => page.url().includes('#event/'));
    await page.evaluate(() => history.back());
    await until('the person is shown again', () => page.evaluate(() => document.title.includes('David “Dave” Halls')));
    await page.close();
  });

  it('changes a setting for every page, and keeps it', async () => {
    const page = await open('options.html', 'Marked names');
    await press(page, 'Boxed marks');
    await until('the choice is kept', () =>
      e2e.session.inExtension(async (api) => JSON.stringify(await api.storage.local.get(null)).includes('"style":"boxed"')),
    );
    await page.close();
    const again = await open('options.html', 'Marked names');
    await until('the choice is shown', () => again.evaluate(() => document.querySelector('.sample-name--boxed') !== null));
    await again.close();
  });

  it('tells by a dot that the data is newer than what the reader has seen, until the settings have named it', async () => {
    /** Has the settings page note the version that is here; it is closed when nothing of it is left to be written. */
    const readSettingsPage = async (): Promise<void> => {
      const page = await open('options.html#data', 'What changed');
      await until('the version is noted', async () => {
        const seen = await seenVersion();
        return typeof seen === 'string' && seen !== OLDER;
      });
      await page.close();
    };
    await readSettingsPage();
    await e2e.session.inTurn(async (api, older: string) => {
      const { settings } = (await api.storage.local.get(null)) as { settings: { settings: object } };
      await api.storage.local.set({ settings: { ...settings, settings: { ...settings.settings, seenDataVersion: older } } });
    }, OLDER);
    const article = await e2e.session.open(standPage('wire.html').address);
    const popup = await e2e.session.popup(article);
    await popup.page.waitForSelector('.dot');
    await popup.close();
    await readSettingsPage();
    await article.page.bringToFront();
    const again = await e2e.session.popup(article);
    await again.page.waitForSelector('.switch');
    expect(await again.page.$('.dot')).toBeNull();
    await again.close();
    await article.page.close();
  });

  it('marks the names of the sample on the welcome page and shows who they are', async () => {
    const page = await open('welcome.html', 'Try it here');
    const names = await page.$$eval('.sample-name', (marks) => marks.map((mark) => mark.textContent));
    expect(names).toEqual([
      'Alec Baldwin',
      'Mary Marlowe Sommer',
      'Kari Morrissey',
      'Halyna Hutchins',
      'Joel Souza',
      'David Halls',
      'Hannah Gutierrez-Reed',
    ]);
    await press(page, 'David Halls');
    await says(page, 'First assistant director');
    await page.close();
  });
});
