import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { openExtensionPage } from './harness/extension-page.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { Session } from './harness/session.ts';
import { until } from './harness/wait.ts';

/** The accessibility faults axe finds in a built page, one line each; run from outside, so that the page's policy stays as it is. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
  });
}

const PAGES = [
  ['options.html', '#sites'],
  ['casefile.html#overview', '.timeline'],
  ['casefile.html#person/david-halls', '.fold[open]'],
  ['welcome.html', '.sample-name'],
] as const;

const THEMES = {
  // Two of the four mixtures: colours know no language, and words no theme.
  chromium: [
    ['light', 'en'],
    ['dark', 'es'],
  ],
  // The same rules of colour hold there; the theme is the browser's own and stays.
  firefox: [['light', 'en']],
} as const;

describe.each(BROWSERS)('what axe finds on the built pages in %s', (browser) => {
  const e2e = fixtureOf(browser, 'axe');

  test.each(THEMES[browser])('nothing, %s, in language %s', async (theme, language) => {
    const dress = async (page: Page): Promise<void> => {
      if (browser === 'chromium')
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
      await until(`the page speaks ${language}`, () => page.evaluate((wanted) => document.documentElement.lang === wanted, language));
    };
    const settings = await openExtensionPage(e2e.session.browser, e2e.session.address('options.html#general'), false);
    await settings.waitForSelector('#general select');
    await settings.select('#general select', language);
    await dress(settings);
    await settings.close();

    for (const [path, part] of PAGES) {
      const page = await openExtensionPage(e2e.session.browser, e2e.session.address(path), false);
      await page.waitForSelector(part);
      await dress(page);
      expect(await faults(page), path).toEqual([]);
      await page.close();
    }

    const article = await e2e.session.open(standPage('wire.html').address);
    await article.showsExpected();
    const popup = await e2e.session.popup(article);
    await popup.page.waitForSelector('.rows--page .row-name');
    await dress(popup.page);
    await popup.page.$eval('.site-menu', (menu) => menu.setAttribute('open', ''));
    expect(await faults(popup.page), 'popup').toEqual([]);
    await popup.press('David “Dave” Halls');
    await popup.page.waitForSelector('.detail .person-name');
    expect(await faults(popup.page), 'popup, a person').toEqual([]);
    await popup.close();
    await article.page.close();
  });
});

describe('a reader who has set text to twice its size', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start('chromium', { textSize: 32 });
  });
  afterAll(() => session?.stop());

  test('has the whole popup to read in: head and foot scroll along, and each view begins at its beginning', async () => {
    const article = await session.open(standPage('wire.html').address);
    await article.showsExpected();
    const popup = await session.popup(article);
    await popup.page.waitForSelector('.rows--page .row-name');
    const tops = (...parts: string[]) =>
      popup.page.evaluate(
        (parts) => parts.map((part) => Math.round(document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN)),
        parts,
      );
    expect(await popup.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await popup.press('People');
    await until('the tabs come to the top', async () => Math.abs((await tops('.tabs'))[0] ?? Number.NaN) <= 1);
    const [head, foot] = await tops('.popup-head', '.popup-foot');
    expect(head).toBeLessThan(0);
    expect(foot).toBeGreaterThan(await popup.page.evaluate(() => innerHeight));
    await popup.page.$eval('#row-david-halls', (row) => (row as HTMLElement).click());
    await until('the person is read from the beginning', async () => {
      const [back = Number.NaN] = await tops('.detail-back');
      return back >= 0 && back < 100;
    });
    expect(await popup.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await popup.close();
  });
});
