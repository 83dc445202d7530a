import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { setEnabled } from './harness/access.ts';
import { Article } from './harness/article.ts';
import { BROWSERS } from './harness/launch.ts';
import { hasGround, isSeen, looks } from './harness/looks.ts';
import { listenForNoise } from './harness/noise.ts';
import { Session } from './harness/session.ts';
import { SiteProbe } from './harness/sites.ts';
import { until, untilEqual } from './harness/wait.ts';

const PAGE = 'https://apnews.com/guest/story';
const OTHER = 'https://apnews.com/guest/other';
const STORY =
  '<!doctype html><html lang="en"><title>“Rust” case: Halls sentenced</title><style>body { background: #fff; color: #111 }</style><body>' +
  '<main><h1>Halls sentenced in “Rust” case</h1><p>First assistant director <b>David</b> <i>Halls</i> pleaded no contest in the death of ' +
  'cinematographer <a href="#x">Halyna Hutchins</a>, a few feet away from <span>Alec Baldwin</span>.</p>' +
  '<p style="display:flex">Halls declined to speak. <b>So did Baldwin.</b></p></main>';
const NAMES = ['Halls', 'David Halls', 'Halyna Hutchins', 'Alec Baldwin', 'Halls', 'Baldwin'];
const OTHER_STORY = '<p>Special prosecutor Kari Morrissey of the “Rust” case said that Hannah Gutierrez-Reed would be tried first.</p>';
const OTHER_NAMES = ['Kari Morrissey', 'Hannah Gutierrez-Reed'];

/** Everything of a page in which a reader or a script could find a change. */
async function portrait(page: Page): Promise<Record<string, unknown>> {
  const state = await page.evaluate(() => {
    const textNodes: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) textNodes.push(walker.currentNode.nodeValue ?? '');
    return {
      html: document.documentElement.outerHTML,
      text: document.body.innerText,
      textNodes,
      boxes: [...document.querySelectorAll('*')].map((element) => JSON.stringify(element.getBoundingClientRect())),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      globals: Object.keys(window).sort(),
    };
  });
  const selected = page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        addEventListener('copy', () => resolve({ selected: String(getSelection()) }), { once: true });
      }),
  );
  for (const key of ['a', 'c'] as const) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
  const copied = await selected;
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    const field = document.createElement('div');
    field.id = 'paste';
    field.contentEditable = 'true';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = await until('what was copied is pasted', () => page.$eval('#paste', (field) => field.innerHTML));
  await page.$eval('#paste', (field) => field.remove());
  return { ...state, ...copied, pasted };
}

describe.each(BROWSERS)('a guest in the page, in %s', (browser) => {
  let session: Session;
  let sites: SiteProbe;
  beforeAll(async () => {
    session = await Session.start(browser);
    sites = new SiteProbe(session);
    session.stand.add(PAGE, STORY);
    session.stand.add(OTHER, `<!doctype html><title>Trial in “Rust” case</title>${OTHER_STORY}`);
  });
  afterEach(async () => {
    await sites.closeAll();
    await sites.setStyle('tint');
  });
  afterAll(() => session?.stop());

  const open = async (address = PAGE): Promise<{ readonly article: Article; readonly noise: readonly string[] }> => {
    const page = await session.browser.newPage();
    const noise = listenForNoise(page);
    await page.goto(address);
    return { article: new Article(page), noise };
  };
  const seenNames = async (article: Article): Promise<string[]> => (await looks(article.page)).filter(isSeen).map(({ text }) => text);

  test('the page with highlights is the page without: HTML, text, places, selection, what is copied; nothing is complained of', async () => {
    await sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' });
    const without = await open();
    const plain = await portrait(without.article.page);
    expect(plain['selected']).toContain('David Halls');
    expect(plain['pasted']).toContain('Halyna Hutchins');
    await sites.setRules();
    const { article, noise } = await open();
    await article.shows(NAMES);
    expect(await portrait(article.page)).toEqual(plain);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await article.page.keyboard.press('Escape');
    await article.leave();
    await until('the card has left the page', () => article.page.evaluate(() => document.querySelector('[popover]') === null));
    expect(await portrait(article.page)).toEqual(plain);
    expect(noise).toEqual([]);
  });

  test('names in an open shadow root and in a frame of the same site are painted', async () => {
    const { article } = await open(standPage('frames-and-shadow.html').address);
    await article.showsExpected();
    const frame = article.page.frames().find((each) => each.url().includes('/parts/'));
    if (frame === undefined) throw new Error('no frame');
    await article.showsExpected(frame);
    for (const where of [article.page, frame]) {
      const { mentions } = await article.expected(where);
      await untilEqual('names that are seen', mentions.map(({ text }) => text).toSorted(), async () =>
        (await looks(where))
          .filter(isSeen)
          .map(({ text }) => text)
          .toSorted(),
      );
    }
    await article.readCardOf('Mary Marlowe Sommer', 'Marlowe Sommer');
  });

  test('all four looks switch at once in the open tab; marks come and go without a trace', async () => {
    const { article, noise } = await open();
    await article.shows(NAMES);
    const html = await article.page.evaluate(() => document.documentElement.outerHTML);
    const expectLook = (number: number, ground: boolean, marks: number): Promise<void> =>
      untilEqual('names seen, with a ground, in marks', [number, ground, marks], async () => {
        const seen = (await looks(article.page)).filter(isSeen);
        return [seen.length, seen.some(hasGround), await article.page.$$eval('mark', (found) => found.length)];
      });
    await expectLook(NAMES.length, true, 0);
    await sites.setStyle('underline');
    await expectLook(NAMES.length, false, 0);
    await sites.setStyle('boxed');
    // A name in two elements takes two marks, and text that is itself an item of a flex box is painted, not wrapped.
    await expectLook(8, true, 7);
    expect(await article.page.evaluate(() => document.body.innerText)).toContain('David Halls pleaded no contest');
    await sites.setStyle('none');
    await expectLook(0, false, 0);
    expect(await article.page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await article.leave();
    await sites.setStyle('boxed');
    await expectLook(8, true, 7);
    await sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' });
    await expectLook(0, false, 0);
    await article.cardGone();
    expect(await article.page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await sites.setRules();
    await sites.setStyle('tint');
    await expectLook(NAMES.length, true, 0);
    expect(noise).toEqual([]);
  });

  test.runIf(browser === 'chromium')(
    'nothing is painted on paper, nor a ground in forced colours (only Chromium can be told to)',
    async () => {
      const { article } = await open();
      await article.shows(NAMES);
      for (const style of ['tint', 'boxed'] as const) {
        await sites.setStyle(style);
        await article.page.waitForFunction((wanted) => (document.querySelector('mark') === null) !== wanted, {}, style === 'boxed');
        await article.page.emulateMediaType('print');
        expect(await seenNames(article)).toEqual([]);
        await article.page.emulateMediaType('screen');
        expect((await seenNames(article)).length).toBeGreaterThanOrEqual(NAMES.length);
        const devtools = await article.page.createCDPSession();
        await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
        const forced = await looks(article.page);
        expect([forced.some(hasGround), forced.every(({ line }) => line === 'underline')]).toEqual([false, true]);
        await devtools.send('Emulation.setEmulatedMedia', { features: [] });
      }
    },
  );

  test('names are marked once after going to another page and back', async () => {
    const { article, noise } = await open();
    await article.shows(NAMES);
    await article.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset['kept'] = String(persisted)));
    });
    await article.page.goto(OTHER);
    await article.shows(OTHER_NAMES);
    // Puppeteer would wait for a page kept by Firefox to be loaded.
    await article.page.evaluate(() => history.back());
    await article.shows(NAMES);
    expect(await article.page.evaluate(() => document.documentElement.dataset['kept'])).toBe('true');
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await article.leave();
    await article.page.evaluate(() => history.forward());
    await article.shows(OTHER_NAMES);
    expect(noise).toEqual([]);
  });

  test('on a route of the page’s own the card closes and the names follow', async () => {
    const { article, noise } = await open();
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await article.page.evaluate((story) => {
      history.pushState(null, '', '/guest/routed');
      const main = document.querySelector('main');
      if (main !== null) main.innerHTML = story;
    }, OTHER_STORY);
    await article.cardGone();
    await article.shows(OTHER_NAMES);
    await article.page.evaluate(() => {
      history.pushState(null, '', '/guest/weather');
      document.title = 'Weather';
      document.body.innerHTML = '<p>Rain is expected in the north, and a cool wind from Baldwin to Halls.</p>';
    });
    await article.shows([]);
    expect(noise).toEqual([]);
  });

  test('updated under a page with boxed names: each is boxed once, and the text is the page’s', async () => {
    await sites.setStyle('boxed');
    const { article, noise } = await open(OTHER);
    await untilEqual('names that are seen', OTHER_NAMES, () => seenNames(article));
    const text = await article.page.evaluate(() => document.body.innerText);
    await session.reinstall();
    await article.page.bringToFront();
    await sites.runsIn(OTHER);
    await untilEqual('names that are seen', OTHER_NAMES, () => seenNames(article));
    await article.readCardOf('Kari Morrissey', 'Kari Morrissey');
    expect(await article.page.evaluate(() => document.body.innerText)).toBe(text);
    expect(noise).toEqual([]);
  });

  test.each(['tint', 'boxed'] as const)(
    'disabled under an open page and card (%s): nothing is left to be seen, in silence',
    async (style) => {
      await sites.setStyle(style);
      const { article, noise } = await open(standPage('frames-and-shadow.html').address);
      await until('every name is painted', async () => (await seenNames(article)).length === 8);
      await article.readCardOf('Halyna Hutchins', 'Halyna Hutchins');
      const text = await article.page.evaluate(() => document.body.innerText);
      await setEnabled(session, false);
      await article.page.bringToFront();
      await article.cardGone();
      await untilEqual('names seen', [], () => seenNames(article));
      // Firefox ends scripts on the spot: what cannot be seen stays until the page is left.
      if (browser === 'chromium') {
        await article.shows([]);
        expect(await article.page.$$eval('mark, [popover]', (found) => found.length)).toBe(0);
      }
      expect(await article.page.evaluate(() => document.body.innerText)).toBe(text);
      await article.leave();
      await article.page.keyboard.press('Escape');
      expect(noise).toEqual([]);
      await setEnabled(session, true);
      await session.whenBack();
    },
  );
});
