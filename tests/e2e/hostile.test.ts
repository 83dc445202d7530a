import { describe, expect, test } from 'vitest';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { hasGround, looks } from './harness/looks.ts';
import { NAMES, TEXT } from './harness/own-pages.ts';
import { until } from './harness/wait.ts';

/** What a page can shadow by the name of an image, a form or a frame. */
const DOCUMENT_PROPERTIES = [
  'title',
  'URL',
  'defaultView',
  'visibilityState',
  'createElement',
  'createElementNS',
  'createTextNode',
  'createRange',
  'createTreeWalker',
  'getElementsByTagName',
  'elementFromPoint',
  'elementsFromPoint',
  'execCommand',
  'caretPositionFromPoint',
  'fullscreenElement',
  'activeElement',
];

const FIELDS = [
  'childNodes',
  'firstChild',
  'nextSibling',
  'parentNode',
  'closest',
  'nodeName',
  'contains',
  'isConnected',
  'attributes',
  'matches',
];

describe.each(BROWSERS)('a hostile page, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'hostile');

  test('form fields named like properties of the DOM hide nothing', async () => {
    const fields = FIELDS.map((name) => `<input name="${name}">`).join('');
    const { article, noise } = await e2e.pages.open(`<form>${fields}${TEXT}</form><form id="late">${fields}</form>`);
    await article.shows(NAMES);
    await article.page.evaluate(() => document.getElementById('late')?.insertAdjacentHTML('beforeend', '<p>Hannah Gutierrez-Reed</p>'));
    await article.shows([...NAMES, 'Hannah Gutierrez-Reed']);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    expect(noise).toEqual([]);
  });

  test('images named like properties of the document hide nothing', async () => {
    const images = DOCUMENT_PROPERTIES.map((name) => `<img name="${name}" alt="">`).join('');
    const { article, noise } = await e2e.pages.open(images + TEXT);
    await article.shows(NAMES);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    expect(noise).toEqual([]);
  });

  test('a page that replaces the built-ins of its own world, and prototypes, changes nothing', async () => {
    const { article } = await e2e.pages.open(
      `<script>
        for (const name of ['querySelector', 'matches', 'closest', 'attachShadow', 'showPopover']) Element.prototype[name] = () => { throw new Error('no'); };
        Array.prototype.push = Map.prototype.get = Map.prototype.set = () => { throw new Error('no'); };
        window.Highlight = window.StaticRange = window.MutationObserver = undefined;
        Object.defineProperty(Node.prototype, 'childNodes', { get() { throw new Error('no'); } });
      </script>${TEXT}`,
    );
    await until('the names are found', async () => (await e2e.session.report(article))?.people.length === 3);
  });

  test('the registry of highlights emptied by the page is filled again, a bounded number of times', async () => {
    const { article } = await e2e.pages.open(`${TEXT}<p id="clock"></p>`);
    await article.shows(NAMES);
    const tick = (): Promise<void> =>
      article.page.evaluate(() => {
        CSS.highlights.clear();
        document.getElementById('clock')?.append('.');
      });
    await tick();
    await article.shows(NAMES);
    const refills = await article.page.evaluate(async () => {
      let count = 0;
      // Our entries come back with each reading; a round without any means that the page has been left alone.
      for (let quiet = 0, round = 0; quiet < 30 && round < 2_000; round += 1) {
        quiet += 1;
        if (CSS.highlights.size > 0) {
          count += 1;
          quiet = 0;
          CSS.highlights.clear();
        }
        document.getElementById('clock')?.append('.');
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return count;
    });
    expect(refills).toBeGreaterThan(0);
    expect(refills).toBeLessThanOrEqual(20);
  });

  test('rules of the page against everything leave highlights and card as they are', async () => {
    const { article } = await e2e.pages.open(
      `<style>
        html > div, [popover], :popover-open { display: none !important; opacity: 0 !important; visibility: hidden !important;
          transform: scale(0) !important; position: static !important; pointer-events: none !important; clip-path: circle(0) !important }
        *, *::highlight(x) { text-decoration: none !important } mark { background: red !important; display: none !important }
      </style>${TEXT}`,
    );
    await article.shows(NAMES);
    await until('every name has a ground', async () => (await looks(article.page)).every(hasGround));
    const card = await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    const isOnTop = await article.page.evaluate(({ x, y }) => document.elementFromPoint(x + 40, y + 40)?.hasAttribute('popover'), card.box);
    expect(isOnTop).toBe(true);
    await e2e.sites.setStyle('boxed');
    await article.shows(NAMES);
    await until('every mark is boxed, and not as the page would have it', async () =>
      (await looks(article.page)).every(({ background, outline }) => outline === 'solid' && background !== 'rgb(255, 0, 0)'),
    );
    await e2e.sites.setStyle('tint');
  });

  test('a page that rewrites itself without end keeps its frames, and its highlights never lie', async () => {
    const { article } = await e2e.pages.open(
      `${TEXT}<main>${'<p>0 Alec Baldwin and David Halls</p>'.repeat(300)}</main><script>
        let round = 0;
        const rewrite = () => {
          round += 1;
          for (const paragraph of document.querySelectorAll('main p')) paragraph.textContent = round + ' Alec Baldwin and David Halls';
          if (round < 120) requestAnimationFrame(rewrite); else document.body.dataset.done = '';
        };
        onload = () => setTimeout(rewrite, 300);
      </script>`,
    );
    const longest = await article.page.evaluate(async () => {
      let longest = 0;
      for (let before = performance.now(); document.body.dataset['done'] === undefined;) {
        await new Promise((resolve) => setTimeout(resolve));
        longest = Math.max(longest, performance.now() - before);
        before = performance.now();
      }
      return longest;
    });
    // The page's own work, on a machine that does other things: a script that does not back off blocks it for seconds.
    expect(longest).toBeLessThan(1_000);
    const painted = await article.painted();
    expect(painted.filter((name) => !NAMES.includes(name))).toEqual([]);
    await article.page.evaluate(() => document.querySelector('main')?.remove());
    await article.shows(NAMES);
  });

  test('events made by a script open no card and close none', async () => {
    const { article } = await e2e.pages.open(TEXT);
    await article.shows(NAMES);
    const at = await article.page.$eval('a', (link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { clientX: x + width / 2, clientY: y + height / 2 };
    });
    const pretend = (types: readonly string[]): Promise<void> =>
      article.page.evaluate(
        async (types, at) => {
          const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
          for (const type of types) {
            const init = { ...at, bubbles: true, composed: true, detail: 1, key: 'Escape', pointerType: 'mouse' };
            const Made = type.startsWith('key') ? KeyboardEvent : type.startsWith('pointer') ? PointerEvent : MouseEvent;
            target.dispatchEvent(new Made(type, init));
          }
          // Longer than the pointer has to rest before a card opens.
          const until = performance.now() + 700;
          while (performance.now() < until) await new Promise((resolve) => requestAnimationFrame(resolve));
        },
        types,
        at,
      );
    await pretend(['pointerover', 'pointermove', 'mousemove', 'mouseover', 'pointerdown', 'pointerup', 'click']);
    expect(await article.card()).toBeNull();
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await pretend(['keydown', 'pointerdown', 'click', 'pointerout']);
    expect((await article.card())?.name).toContain('Alec Baldwin');
  });
});
