import { describe, expect, test } from 'vitest';
import type { Article } from './harness/article.ts';
import { ownFixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { NAMES, TEXT } from './harness/own-pages.ts';
import { until } from './harness/wait.ts';

/** How many elements stand in one another. */
const NESTED = 100_000;
/** How many of them come at once. One by one takes Firefox minutes, with or without Caselight; and it does not survive half of them at once. */
const AT_ONCE = 5_000;

/** How long such a page may take on a machine that does other things: most of it is the browser's own time, ms. */
const PATIENCE = 60_000;

const shows = (article: Article, names: readonly string[]): Promise<void> => article.shows(names, article.page, PATIENCE);

describe.each(BROWSERS)('a page beyond all measure, in %s', { timeout: 2 * PATIENCE }, (browser) => {
  const e2e = ownFixtureOf(browser, 'hostile-size');

  // Not laid out: that would take the browser itself minutes.
  test('a text node of 50 MB is read in slices between which the page lives, and what stands after it is read', async () => {
    const { article, noise } = await e2e.pages.open(
      `${TEXT}<div style="display: none"></div><p>Kari Morrissey</p><script>
        document.querySelector('div').append('Hannah Gutierrez-Reed. ', 'lorem ipsum dolor. '.repeat(2_700_000));
      </script>`,
    );
    await shows(article, [...NAMES, 'Kari Morrissey']);
    await article.page.evaluate(() => document.querySelector('p:last-of-type')?.append(' and Hannah Gutierrez-Reed'));
    await shows(article, [...NAMES, 'Kari Morrissey', 'Hannah Gutierrez-Reed']);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    expect(noise).toEqual([]);
  });

  test('a million mentions are capped, and the report says so', async () => {
    const { article } = await e2e.pages.open(
      `${TEXT}<main></main><script>
        const row = '<p style="content-visibility:auto;contain-intrinsic-size:9px">' + 'Alec Baldwin, '.repeat(1000) + '</p>';
        document.querySelector('main').innerHTML = row.repeat(1000);
      </script>`,
    );
    const report = await until(
      'the page is judged',
      async () => {
        const found = await e2e.session.report(article);
        return found !== null && found.people.length > 0 ? found : null;
      },
      PATIENCE,
    );
    expect(report.capped).toBe(true);
    expect(report.people.reduce((sum, { count }) => sum + count, 0)).toBe(5_000);
    const popup = await e2e.session.popup(article);
    await popup.says('more names than are marked');
  });
});

/**
 * In a browser of its own, and nothing after it: where Firefox takes so deep a tree down, some time after its tab has closed, its process runs
 * out of stack and dies, with or without Caselight, and whatever page it shows by then dies with it.
 */
describe.each(BROWSERS)('a page of many nested elements that are shown, in %s', { timeout: 2 * PATIENCE }, (browser) => {
  const e2e = ownFixtureOf(browser, 'hostile-depth');

  // Deeper than a few thousand elements no browser lays out: Firefox shows nothing of it, Chromium takes half a minute for itself.
  test('1,000 are read to the bottom, and 5,000 that are not shown are passed', async () => {
    const { article, noise } = await e2e.pages.open(TEXT);
    await shows(article, NAMES);
    await article.page.evaluate(() => {
      for (const [depth, display] of [
        [5_000, 'none'],
        [1_000, 'block'],
      ] as const) {
        const outer = document.createElement('div');
        let inner = outer;
        for (let level = 0; level < depth; level += 1) inner = inner.appendChild(document.createElement('div'));
        inner.textContent = 'Hannah Gutierrez-Reed';
        outer.style.display = display;
        document.body.append(outer);
      }
    });
    await shows(article, [...NAMES, 'Hannah Gutierrez-Reed']);
    expect(noise).toEqual([]);
  });
});

/** As above. */
describe.each(BROWSERS)('a page of more nested elements than any browser shows, in %s', { timeout: 2 * PATIENCE }, (browser) => {
  const e2e = ownFixtureOf(browser, 'hostile-depths');

  test(`${NESTED} are passed, and what stands after them is read`, async () => {
    const { article, noise } = await e2e.pages.open(
      `${TEXT}<main style="display: none"></main><script>
        const many = document.createElement('div');
        for (let depth = 1, inner = many; depth < ${AT_ONCE}; depth += 1) inner = inner.appendChild(document.createElement(depth % 2 ? 'span' : 'div'));
        let inner = document.querySelector('main');
        for (let count = 0; count < ${NESTED / AT_ONCE}; count += 1) {
          const copy = many.cloneNode(true);
          inner.append(copy);
          inner = [...copy.getElementsByTagName('*')].at(-1);
        }
        inner.append('Hannah Gutierrez-Reed');
      </script><p>Kari Morrissey</p>`,
    );
    await shows(article, [...NAMES, 'Kari Morrissey']);
    await article.page.evaluate(() => document.querySelector('p:last-of-type')?.append(' and Hannah Gutierrez-Reed'));
    await shows(article, [...NAMES, 'Kari Morrissey', 'Hannah Gutierrez-Reed']);
    expect(noise).toEqual([]);
  });
});
