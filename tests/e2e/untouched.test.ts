import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { HEAD, STORY, STORY_NAMES, TEXT } from './harness/own-pages.ts';
import type { OpenPage } from './harness/own-pages.ts';
import { portrait } from './harness/portrait.ts';
import { until, untilEqual } from './harness/wait.ts';

/** A page to which paragraphs with names come late, above what stands there; it notes how far the browser found its parts shifted. */
const LATE = `<main>${TEXT}</main><script>
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) shifts.push(Number(value.toFixed(6)));
    }).observe({ type: 'layout-shift', buffered: true });
    let left = 8;
    const add = () => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Entry ' + left + ': Hannah Gutierrez-Reed and David Halls.';
      document.querySelector('main').prepend(paragraph);
      left -= 1;
      if (left > 0) setTimeout(() => requestAnimationFrame(add), 150); else document.body.dataset.done = '';
    };
    onload = () => setTimeout(add, 300);
  </script>`;

/** What a page prints: every stream of the file (text, fonts, pictures), but for the moment it was printed at. */
async function printed(page: Page): Promise<string> {
  const file = Buffer.from(await page.pdf({ printBackground: true })).toString('latin1');
  // The index of the file says where in it everything lies, the moment included.
  const found = [...file.matchAll(/<<((?:(?!endobj)[^])*?)>>\s*stream\r?\n([^]*?)\r?\nendstream/g)].filter(
    ([, about]) => !about?.includes('/XRef'),
  );
  const streams = found.map(([, , data]) => {
    try {
      return inflateSync(Buffer.from(data ?? '', 'latin1')).toString('latin1');
    } catch {
      // Not every stream is compressed.
      return data ?? '';
    }
  });
  return streams.join('\n').replaceAll(/\(D:[^)]*\)/g, '');
}

describe.each(BROWSERS)('the page with Caselight is the page without, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'untouched');
  afterEach(async () => {
    await e2e.sites.setRules();
    await e2e.sites.setStyle('tint');
  });

  /** What a probe finds on a page where Caselight is off. */
  async function without<T>(address: string, probe: (open: OpenPage) => Promise<T>): Promise<T> {
    await e2e.sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' });
    const open = await e2e.pages.visit(address);
    const found = await probe(open);
    expect(await open.article.painted()).toEqual([]);
    await open.article.page.close();
    await e2e.sites.setRules();
    return found;
  }

  /** Waits until a card that was closed has left the page. */
  const closeCard = async ({ article }: OpenPage): Promise<void> => {
    await article.page.keyboard.press('Escape');
    await article.leave();
    await until('the card has left the page', () => article.page.evaluate(() => document.querySelector('[popover]') === null));
  };

  test('HTML, text, places, selection, what is copied; nothing is complained of', async () => {
    const address = e2e.pages.serve(HEAD + STORY);
    const plain = await without(address, ({ article }) => portrait(article.page));
    expect(plain['selected']).toContain('David Halls');
    expect(plain['pasted']).toContain('Halyna Hutchins');
    const open = await e2e.pages.visit(address);
    await open.article.shows(STORY_NAMES);
    expect(await portrait(open.article.page)).toEqual(plain);
    await open.article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await closeCard(open);
    expect(await portrait(open.article.page)).toEqual(plain);
    expect(open.noise).toEqual([]);
  });

  test('printed, with names highlighted, boxed, and a card open', async () => {
    const address = e2e.pages.serve(HEAD + STORY);
    const plain = await without(address, ({ article }) => printed(article.page));
    expect(plain).toMatch(/T[jJ]/);
    const open = await e2e.pages.visit(address);
    await open.article.shows(STORY_NAMES);
    expect(await printed(open.article.page)).toBe(plain);
    await open.article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    expect(await printed(open.article.page)).toBe(plain);
    await closeCard(open);
    await e2e.sites.setStyle('boxed');
    const isBoxed = (): Promise<boolean> => open.article.page.evaluate(() => document.querySelector('mark') !== null);
    await until('names are boxed', isBoxed);
    expect(await printed(open.article.page)).toBe(plain);
    await until('names are boxed again', isBoxed);
    expect(open.noise).toEqual([]);
  });

  test('searched by the browser: a name is found as often and at the same places', async () => {
    const address = e2e.pages.serve(HEAD + STORY);
    const search = ({ article }: OpenPage): Promise<string[]> =>
      article.page.evaluate(() => {
        const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
        const found: string[] = [];
        for (const words of ['David Halls', 'Hutchins', 'Halls', 'Rust']) {
          getSelection()?.removeAllRanges();
          while (found.length < 40 && find(words)) {
            const selection = getSelection();
            const { x, y, width, height } = selection?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
            found.push(`${String(selection)} ${[x, y, width, height].map(Math.round)}`);
          }
        }
        return found;
      });
    const plain = await without(address, search);
    expect(plain.length).toBeGreaterThanOrEqual(6);
    expect(plain[0]).toContain('David Halls');
    const open = await e2e.pages.visit(address);
    await open.article.shows(STORY_NAMES);
    expect(await search(open)).toEqual(plain);
    await e2e.sites.setStyle('boxed');
    await until('names are boxed', () => open.article.page.evaluate(() => document.querySelector('mark') !== null));
    expect(await search(open)).toEqual(plain);
  });

  test.runIf(browser === 'chromium')('measured for layout shift while names come late (only Chromium measures it)', async () => {
    const address = e2e.pages.serve(HEAD + LATE);
    const shifts = async ({ article }: OpenPage): Promise<number[]> => {
      await until('all entries have come', () => article.page.evaluate(() => document.body.dataset['done'] !== undefined));
      // Entries are handed over after the frame in which they were made.
      await article.page.evaluate(async () => {
        for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      });
      return article.page.evaluate('shifts') as Promise<number[]>;
    };
    const plain = await without(address, shifts);
    expect(plain).toHaveLength(8);
    const open = await e2e.pages.visit(address);
    expect(await shifts(open)).toEqual(plain);
    await untilEqual('names', 19, async () => (await open.article.painted()).length);
    await open.article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await closeCard(open);
    await e2e.sites.setStyle('underline');
    expect(await shifts(open)).toEqual(plain);
  });

  test.runIf(browser === 'chromium')('measured for layout shift on a page at rest (only Chromium measures it)', async () => {
    const open = await e2e.pages.open(STORY);
    await open.article.shows(STORY_NAMES);
    await open.article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await closeCard(open);
    const sum = await open.article.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { readonly value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
        }),
    );
    expect(sum).toBe(0);
  });
});
