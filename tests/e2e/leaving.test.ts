import { afterEach, describe, expect, test } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { setEnabled, uninstall } from './harness/access.ts';
import type { Article } from './harness/article.ts';
import { ownFixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { isSeen, looks } from './harness/looks.ts';
import { TEXT } from './harness/own-pages.ts';
import { until, untilEqual } from './harness/wait.ts';

const PAGE = standPage('frames-and-shadow.html').address;

describe.each(BROWSERS)('the extension leaves under an open page, in %s', (browser) => {
  const e2e = ownFixtureOf(browser, 'leaving');
  // Each test takes the extension away: what it has left of it goes too, and it is installed as at the start.
  afterEach(async () => {
    await uninstall(e2e.session).catch(() => undefined);
    await e2e.session.installAnew();
    await e2e.session.renew();
  });

  const seenNames = async (article: Article): Promise<string[]> => (await looks(article.page)).filter(isSeen).map(({ text }) => text);

  const html = (article: Article): Promise<string> => article.page.evaluate(() => document.documentElement.outerHTML);

  test.each([
    ['disabled', 'boxed'],
    ['removed', 'tint'],
  ] as const)('%s, with a card open (%s): nothing is left to be seen, in silence', async (how, style) => {
    await e2e.sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' });
    const without = await e2e.pages.visit(PAGE);
    const plain = await html(without.article);
    const text = await without.article.page.evaluate(() => document.body.innerText);
    await without.article.page.close();
    await e2e.sites.setRules();
    await e2e.sites.setStyle(style);
    const { article, noise } = await e2e.pages.visit(PAGE);
    await until('every name is painted', async () => (await seenNames(article)).length === 8);
    await article.readCardOf('Halyna Hutchins', 'Halyna Hutchins');
    if (how === 'disabled') await setEnabled(e2e.session, false);
    else await uninstall(e2e.session);
    await article.page.bringToFront();
    await article.cardGone();
    await untilEqual('names seen', [], () => seenNames(article));
    // Firefox ends scripts on the spot: what cannot be seen stays until the page is left.
    if (browser === 'chromium') {
      await article.shows([]);
      expect(await html(article)).toBe(plain);
      expect(await article.page.evaluate(() => CSS.highlights.size)).toBe(0);
    }
    expect(await article.page.evaluate(() => document.body.innerText)).toBe(text);
    await article.leave();
    await article.page.keyboard.press('Escape');
    await article.page.evaluate(() => document.body.append('Alec Baldwin of the “Rust” case'));
    await untilEqual('names seen', [], () => seenNames(article));
    expect(noise).toEqual([]);
  });

  test('removed while a page about something else is open: what comes later is nobody’s business, in silence', async () => {
    const { article, noise, address } = await e2e.pages.open(
      '<main><p>Rain is expected in the north.</p></main>',
      '<!doctype html><title>Weather</title>',
    );
    await e2e.sites.runsIn(address);
    await uninstall(e2e.session);
    await article.page.bringToFront();
    await article.page.evaluate(async (story) => {
      document.title = '“Rust” case: Halls sentenced';
      document.body.insertAdjacentHTML('beforeend', story);
      // Longer than changes are gathered for.
      const until = performance.now() + 500;
      while (performance.now() < until) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, TEXT);
    await article.shows([]);
    await article.page.keyboard.press('Escape');
    expect(noise).toEqual([]);
  });

  test('updated under a page with boxed names: each is boxed once, and the text is the page’s', async () => {
    await e2e.sites.setStyle('boxed');
    const names = ['Kari Morrissey', 'Hannah Gutierrez-Reed'];
    const { article, noise, address } = await e2e.pages.open(
      '<p>Special prosecutor Kari Morrissey of the “Rust” case said that Hannah Gutierrez-Reed would be tried first.</p>',
    );
    await untilEqual('names that are seen', names, () => seenNames(article));
    const text = await article.page.evaluate(() => document.body.innerText);
    await e2e.session.reinstall();
    await article.page.bringToFront();
    await e2e.sites.runsIn(address);
    await untilEqual('names that are seen', names, () => seenNames(article));
    await article.readCardOf('Kari Morrissey', 'Kari Morrissey');
    expect(await article.page.evaluate(() => document.body.innerText)).toBe(text);
    expect(noise).toEqual([]);
  });
});
