import { describe, expect, test } from 'vitest';
import { Article } from './harness/article.ts';
import { occupy } from './harness/background.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { HEAD, NAMES, TEXT } from './harness/own-pages.ts';
import { until, untilEqual } from './harness/wait.ts';

const OTHER_STORY = '<p>Special prosecutor Kari Morrissey of the “Rust” case said that Hannah Gutierrez-Reed would be tried first.</p>';
const OTHER_NAMES = ['Kari Morrissey', 'Hannah Gutierrez-Reed'];
const ELSEWHERE = '<!doctype html><title>Weather</title><p>Rain is expected in the north.</p>';
/** Counts what stands in the registry of highlights for as long as nobody sees the page. */
const UNSEEN = `<script>
  window.unseen = { looks: 0, most: 0 };
  const isUnseen = () => document.visibilityState === 'hidden' || document.prerendering === true;
  window.wasUnseen = isUnseen();
  setInterval(() => {
    if (!isUnseen()) return;
    unseen.looks += 1;
    unseen.most = Math.max(unseen.most, CSS.highlights.size, document.querySelectorAll('mark').length);
  }, 20);
</script>`;

describe.each(BROWSERS)('the life of a page, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'life');

  /** Leaves for another page and comes back; the browser keeps the page as it was. */
  const goAndComeBack = async ({ page }: Article, meanwhile: () => Promise<void>, other = e2e.pages.serve(ELSEWHERE)): Promise<void> => {
    const address = await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset['kept'] = String(persisted)));
      return location.href;
    });
    // As a link does it: puppeteer's own ways wait in vain for a page that Firefox has kept to be loaded.
    await page.evaluate((other) => (location.href = other), other);
    await until('the other page', () => page.evaluate((other) => location.href === other && document.readyState === 'complete', other));
    await meanwhile();
    await page.evaluate(() => history.back());
    await untilEqual('the page as it was', [address, 'true'], () =>
      page.evaluate(() => [location.href, document.documentElement.dataset['kept'] ?? '']),
    );
  };

  test('names are marked once after going to another page and back', async () => {
    const { article, noise } = await e2e.pages.open(TEXT);
    const other = e2e.pages.serve(HEAD + OTHER_STORY);
    await article.shows(NAMES);
    await goAndComeBack(article, () => article.shows(OTHER_NAMES), other);
    await article.shows(NAMES);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await article.leave();
    await article.page.evaluate(() => history.forward());
    await article.shows(OTHER_NAMES);
    expect(noise).toEqual([]);
  });

  test('left while the background had not answered yet, and come back to: its names are marked, and their cards open', async () => {
    const { article, noise } = await e2e.pages.open(TEXT);
    await article.shows(NAMES);
    let busy = occupy(e2e.session, 1_500);
    await article.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Hannah Gutierrez-Reed</p>'));
    await article.shows([...NAMES, 'Hannah Gutierrez-Reed']);
    await goAndComeBack(article, () => busy);
    await article.readCardOf('Hannah Gutierrez-Reed', 'Gutierrez-Reed');

    busy = occupy(e2e.session, 1_500);
    const late = await e2e.pages.open(TEXT);
    await goAndComeBack(late.article, () => busy);
    await late.article.shows(NAMES);
    await late.article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    expect([...noise, ...late.noise]).toEqual([]);
  });

  test('switched off while the reader was on another page: back again, nothing is marked; and the popup knows who is here', async () => {
    const { article, noise } = await e2e.pages.open(TEXT);
    await article.shows(NAMES);
    const people = async (): Promise<string[]> => ((await e2e.session.report(article))?.people ?? []).map(({ id }) => id).toSorted();
    await goAndComeBack(article, () => untilEqual('people on another page', [], people));
    await untilEqual('people on the page', ['alec-baldwin', 'david-halls', 'halyna-hutchins'], people);
    await goAndComeBack(article, () => e2e.sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' }));
    await article.shows([]);
    await e2e.sites.setRules();
    await article.shows(NAMES);
    expect(noise).toEqual([]);
  });

  // A page may also tell the browser of its routes by the Navigation API, and put its text there while the address changes.
  const GO = {
    'history.pushState': (path: string): void => history.pushState(null, '', path),
    'navigation.navigate': (path: string): void => {
      const { navigation } = window as unknown as { readonly navigation: EventTarget & { navigate(path: string): void } };
      const stay = (event: Event): void => (event as unknown as { intercept(): void }).intercept();
      navigation.addEventListener('navigate', stay, { once: true });
      navigation.navigate(path);
    },
  };

  test.each(Object.entries(GO))('on a route of the page’s own (%s) the card closes and the names follow', async (_, go) => {
    const { article, noise } = await e2e.pages.open(`<main>${TEXT}</main>`);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await article.page.evaluate(go, '/life/routed');
    await article.page.evaluate((story) => {
      const main = document.querySelector('main');
      if (main !== null) main.innerHTML = story;
    }, OTHER_STORY);
    await article.cardGone();
    await article.shows(OTHER_NAMES);
    await article.page.evaluate(go, '/life/weather');
    await article.page.evaluate(() => {
      document.title = 'Weather';
      document.body.innerHTML = '<p>Rain is expected in the north, and a cool wind from Baldwin to Halls.</p>';
    });
    await article.shows([]);
    expect(noise).toEqual([]);
  });

  test('a page opened in a tab behind waits until somebody looks at it', async () => {
    const front = await e2e.pages.open(TEXT);
    await front.article.shows(NAMES);
    const address = e2e.pages.serve(HEAD + UNSEEN + TEXT);
    const page = await e2e.session.browser.newPage({ background: true });
    await page.goto(address);
    await front.article.page.bringToFront();
    expect(await page.evaluate('wasUnseen')).toBe(true);
    await until('nobody has seen it for a while', () => page.evaluate('document.visibilityState === "hidden" && unseen.looks >= 3'));
    expect(await page.evaluate('unseen.most')).toBe(0);
    await page.bringToFront();
    await new Article(page).shows(NAMES);
  });

  test('a page that changes in a tab behind is read again when somebody looks at it', async () => {
    const { article } = await e2e.pages.open(`<main>${TEXT}</main>`);
    await article.shows(NAMES);
    const front = await e2e.session.browser.newPage();
    await front.bringToFront();
    await until('the tab is behind', () => article.page.evaluate(() => document.visibilityState === 'hidden'));
    await article.page.evaluate((story) => document.querySelector('main')?.insertAdjacentHTML('afterbegin', story), OTHER_STORY);
    await article.page.bringToFront();
    await front.close();
    await article.shows([...OTHER_NAMES, ...NAMES]);
  });

  test.runIf(browser === 'chromium')('a page loaded beforehand is read when it is opened (only Chromium prerenders)', async () => {
    // The driver loses sight of a page that takes the place of another: it leaves word for a page of the same site.
    const witness = await e2e.pages.open('<p>News</p>');
    const next = e2e.pages.serve(
      `${HEAD}${UNSEEN}${TEXT}<script>
        setInterval(() => {
          const names = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
          localStorage.setItem('word', JSON.stringify({ wasUnseen, isUnseen: isUnseen(), names, ...unseen }));
        }, 20);
      </script>`,
    );
    const rules = JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] });
    const { article } = await e2e.pages.open(`<script type="speculationrules">${rules}</script><p>News</p><a href="${next}">Next</a>`);
    const word = (): Promise<{
      readonly isUnseen: boolean;
      readonly names: number;
      readonly most: number;
      readonly looks: number;
    } | null> => witness.article.page.evaluate(() => JSON.parse(localStorage.getItem('word') ?? 'null'));
    await until('the page has been loaded beforehand for a while', async () => ((await word())?.looks ?? 0) > 20);
    expect(await word()).toMatchObject({ wasUnseen: true, isUnseen: true, names: 0 });
    await article.page.evaluate(() => document.querySelector('a')?.click());
    const opened = await until('the names are painted', async () => {
      const said = await word();
      return said !== null && said.names === NAMES.length && said;
    });
    expect(opened).toMatchObject({ isUnseen: false, most: 0 });
  });

  test('reloaded twice with tabs open: each name once, in front and behind', async () => {
    const behind = await e2e.pages.open(TEXT);
    await behind.article.shows(NAMES);
    const front = await e2e.pages.open(OTHER_STORY);
    await front.article.shows(OTHER_NAMES);
    for (let round = 0; round < 2; round += 1) {
      await e2e.session.reinstall();
      await front.article.page.bringToFront();
      await e2e.sites.runsIn(behind.address, front.address);
      await front.article.shows(OTHER_NAMES);
    }
    await behind.article.page.bringToFront();
    await behind.article.shows(NAMES);
    const entries = await behind.article.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    // Firefox ends scripts on the spot, and leaves the entries of those who are gone in the registry, without a rule.
    if (browser === 'chromium') expect(entries).toBe(NAMES.length);
    await behind.article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    expect([...front.noise, ...behind.noise]).toEqual([]);
  });
});
