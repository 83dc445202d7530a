import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { NAMES, OwnPages, TEXT } from './harness/own-pages.ts';
import { Session } from './harness/session.ts';
import { SiteProbe } from './harness/sites.ts';
import { until } from './harness/wait.ts';

describe.each(BROWSERS)('a page beyond all measure, in %s', (browser) => {
  let session: Session;
  let pages: OwnPages;
  beforeAll(async () => {
    session = await Session.start(browser);
    pages = new OwnPages(session, 'hostile-size');
  });
  afterEach(() => new SiteProbe(session).closeAll());
  afterAll(() => session?.stop());

  // Deeper than a few thousand elements no browser lays out: Firefox shows nothing of it, Chromium takes half a minute for itself.
  test('1,000 nested elements that are shown are read to the bottom, and 100,000 that are not are passed', async () => {
    const { article, noise } = await pages.open(TEXT);
    await article.shows(NAMES);
    await article.page.evaluate(() => {
      const innermostOf = (element: Element): Element => [...element.getElementsByTagName('*')].at(-1) ?? element;
      const thousand = document.createElement('div');
      for (let level = 1, inner: Element = thousand; level < 1_000; level += 1) inner = inner.appendChild(document.createElement('div'));
      // A thousand at a time: one by one, every step would cost the browser the whole depth.
      const nest = (thousands: number, display: string): void => {
        const outer = document.body.appendChild(document.createElement('div'));
        outer.style.display = display;
        let inner: Element = outer;
        for (let count = 0; count < thousands; count += 1) {
          const copy = thousand.cloneNode(true) as Element;
          inner.append(copy);
          inner = innermostOf(copy);
        }
        inner.textContent = 'Hannah Gutierrez-Reed';
      };
      nest(100, 'none');
      nest(1, 'block');
    });
    await article.shows([...NAMES, 'Hannah Gutierrez-Reed']);
    expect(noise).toEqual([]);
  });

  test('a text node of 50 MB is read to its end, in slices', async () => {
    const { article, noise } = await pages.open(TEXT);
    await article.shows(NAMES);
    const longest = await article.page.evaluate(async () => {
      const box = document.createElement('div');
      // The browser would lay it out for minutes; what is not rendered yet is read all the same.
      box.style.cssText = 'content-visibility: hidden';
      box.append('lorem ipsum dolor. '.repeat(2_700_000));
      document.body.append(box);
      let longest = 0;
      for (let before = performance.now(), end = before + 5_000; before < end;) {
        await new Promise((resolve) => setTimeout(resolve));
        longest = Math.max(longest, performance.now() - before);
        before = performance.now();
      }
      return longest;
    });
    // A script that reads it in one go blocks the page for seconds.
    expect(longest).toBeLessThan(2_000);
    await article.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Hannah Gutierrez-Reed</p>'));
    await article.shows([...NAMES, 'Hannah Gutierrez-Reed']);
    expect(noise).toEqual([]);
  });

  test('a million mentions are capped, and the report says so', async () => {
    const { article } = await pages.open(
      `${TEXT}<main></main><script>
        const row = '<p style="content-visibility:auto;contain-intrinsic-size:9px">' + 'Alec Baldwin, '.repeat(1000) + '</p>';
        document.querySelector('main').innerHTML = row.repeat(1000);
      </script>`,
    );
    const report = await until(
      'the page is judged',
      async () => {
        const found = await session.report(article);
        return found !== null && found.people.length > 0 ? found : null;
      },
      60_000,
    );
    expect(report.capped).toBe(true);
    expect(report.people.reduce((sum, { count }) => sum + count, 0)).toBe(5_000);
    const popup = await session.popup(article);
    await popup.says('more names than are marked');
  });
});
