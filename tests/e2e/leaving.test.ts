import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { setEnabled, uninstall } from './harness/access.ts';
import type { Article } from './harness/article.ts';
import { BROWSERS } from './harness/launch.ts';
import { isSeen, looks } from './harness/looks.ts';
import { OwnPages, TEXT } from './harness/own-pages.ts';
import { Session } from './harness/session.ts';
import { SiteProbe } from './harness/sites.ts';
import { until, untilEqual } from './harness/wait.ts';

const PAGE = standPage('frames-and-shadow.html').address;

describe.each(BROWSERS)('the extension leaves under an open page, in %s', (browser) => {
  let session: Session;
  let sites: SiteProbe;
  let pages: OwnPages;
  // Each test takes the extension away: a browser for each.
  beforeEach(async () => {
    session = await Session.start(browser);
    sites = new SiteProbe(session);
    pages = new OwnPages(session, 'leaving');
  });
  afterEach(() => session?.stop());

  const seenNames = async (article: Article): Promise<string[]> => (await looks(article.page)).filter(isSeen).map(({ text }) => text);

  const html = (article: Article): Promise<string> => article.page.evaluate(() => document.documentElement.outerHTML);

  test.each([
    ['disabled', 'boxed'],
    ['removed', 'tint'],
  ] as const)('%s, with a card open (%s): nothing is left to be seen, in silence', async (how, style) => {
    await sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' });
    const without = await pages.visit(PAGE);
    const plain = await html(without.article);
    const text = await without.article.page.evaluate(() => document.body.innerText);
    await without.article.page.close();
    await sites.setRules();
    await sites.setStyle(style);
    const { article, noise } = await pages.visit(PAGE);
    await until('every name is painted', async () => (await seenNames(article)).length === 8);
    await article.readCardOf('Halyna Hutchins', 'Halyna Hutchins');
    if (how === 'disabled') await setEnabled(session, false);
    else await uninstall(session);
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
    const { article, noise, address } = await pages.open(
      '<main><p>Rain is expected in the north.</p></main>',
      '<!doctype html><title>Weather</title>',
    );
    await sites.runsIn(address);
    await uninstall(session);
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
    await sites.setStyle('boxed');
    const names = ['Kari Morrissey', 'Hannah Gutierrez-Reed'];
    const { article, noise, address } = await pages.open(
      '<p>Special prosecutor Kari Morrissey of the “Rust” case said that Hannah Gutierrez-Reed would be tried first.</p>',
    );
    await untilEqual('names that are seen', names, () => seenNames(article));
    const text = await article.page.evaluate(() => document.body.innerText);
    await session.reinstall();
    await article.page.bringToFront();
    await sites.runsIn(address);
    await untilEqual('names that are seen', names, () => seenNames(article));
    await article.readCardOf('Kari Morrissey', 'Kari Morrissey');
    expect(await article.page.evaluate(() => document.body.innerText)).toBe(text);
    expect(noise).toEqual([]);
  });
});
