import { describe, expect, test } from 'vitest';
import { Article } from './harness/article.ts';
import type { Box } from './harness/card.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { Eavesdropper } from './harness/listeners.ts';
import { HEAD, NAMES, TEXT } from './harness/own-pages.ts';
import type { OpenPage } from './harness/own-pages.ts';
import { until, untilEqual } from './harness/wait.ts';

/** How far a card may stand from its name, CSS px of the window. */
const NEAR = 40;

const FILLER = `<p>${'The committee met again on the matter of the road, and rose without a word. '.repeat(12)}</p>`;

/** Ways to lay a page out in which a name is not where a plain page has it. */
const LAYOUTS: readonly (readonly [what: string, html: string])[] = [
  ['in vertical writing from the right', `<style>main { writing-mode: vertical-rl; height: 600px }</style><main>${TEXT}</main>`],
  ['in vertical writing from the left', `<style>main { writing-mode: vertical-lr; height: 600px }</style><main>${TEXT}</main>`],
  ['in writing from right to left', `<main dir="rtl">${TEXT}</main>`],
  ['in a page that zooms itself', `<style>html { zoom: 1.5 }</style><main>${TEXT}</main>`],
  ['in a part that is zoomed', `<main style="zoom: 1.7">${TEXT}</main>`],
  ['in a part that is shrunk and moved', `<main style="transform: translate(60px, 120px) scale(0.8)">${TEXT}</main>`],
  ['in a part that is turned', `<main style="transform: rotate(12deg); width: 700px; margin: 150px">${TEXT}</main>`],
  ['in the body that is enlarged', `<style>body { transform: scale(1.3); transform-origin: 0 0 }</style>${TEXT}`],
  ['in columns', `<main style="columns: 4; height: 260px">${FILLER}${TEXT}${FILLER}</main>`],
  [
    'below a header that sticks',
    `<style>header { position: sticky; top: 0; height: 90px; background: #ddd }</style><header>News</header>${FILLER.repeat(12)}${TEXT}${FILLER.repeat(12)}`,
  ],
  ['in a box that scrolls', `<main style="height: 300px; overflow: auto">${FILLER.repeat(6)}${TEXT}${FILLER.repeat(6)}</main>`],
];

describe.each(BROWSERS)('pointing at a name, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'pointing');

  /** The boxes of a name on screen, one per line, brought into view. */
  const linesOf = ({ article }: OpenPage, name: string): Promise<Box[]> =>
    article.page.evaluate((name) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const at = text.data.indexOf(name);
        if (at < 0) continue;
        text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + name.length);
        return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      }
      return [];
    }, name);

  /** Rests the pointer in the middle of a box, after a little way in it: from further away it might cross another name, whose card would open. */
  const restOn = async ({ article }: OpenPage, { x, y, width, height }: Box): Promise<void> => {
    await article.page.mouse.move(x + width / 2 + 3, y + height / 2 - 3);
    await article.page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  };

  /** Closes the card, and waits until it does not lie over the next name any more, be it in fading away. */
  const close = async ({ article }: OpenPage): Promise<void> => {
    await article.page.keyboard.press('Escape');
    await article.leave();
    await until('the card has left the page', () => article.page.evaluate(() => document.querySelector('[popover]') === null));
  };

  /** The card stands beside the line pointed at, covers none of it, and is wholly in the window. */
  const expectBeside = async ({ article }: OpenPage, line: Box, card: Box): Promise<void> => {
    const gap = Math.max(
      card.x - line.x - line.width,
      line.x - card.x - card.width,
      card.y - line.y - line.height,
      line.y - card.y - card.height,
    );
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(NEAR);
    const window = await article.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(window.width);
    expect(card.y + card.height).toBeLessThanOrEqual(window.height);
    const isThere = await article.page.evaluate(({ x, y, width, height }) => {
      return document.elementFromPoint(x + width / 2, y + height / 2)?.hasAttribute('popover') === true;
    }, card);
    expect(isThere, 'the card is where it says it is').toBe(true);
  };

  /** Zooms a tab as the reader's keys do. */
  const zoomTo = (url: string, zoom: number): Promise<void> =>
    e2e.session.inExtension(
      async (api, { url, zoom }: { url: string; zoom: number }) => {
        const { tabs } = api as unknown as { readonly tabs: { setZoom(id: number, zoom: number): Promise<void> } };
        const id = (await api.tabs.query({})).find((tab) => tab.url === url)?.id;
        if (id === undefined) throw new Error(`No tab shows ${url}`);
        await tabs.setZoom(id, zoom);
      },
      { url, zoom },
    );

  test.each(LAYOUTS)('%s: the name is found under the pointer, and its card stands beside it', async (_, html) => {
    const open = await e2e.pages.open(html);
    await open.article.shows(NAMES);
    for (const name of ['Halyna Hutchins', 'Alec Baldwin']) {
      const [line] = await linesOf(open, name);
      if (line === undefined) throw new Error(`${name} is not rendered`);
      await restOn(open, line);
      const card = await open.article.cardOf(name.split(' ').at(-1) ?? '');
      await expectBeside(open, line, card.box);
      await close(open);
    }
    expect(open.noise).toEqual([]);
  });

  test('a name over two lines is found on both, and not between them', async () => {
    const open = await e2e.pages.open(
      `<main style="width: 10ch; font: 20px/2 monospace"><p>Actor Alec Baldwin of the “Rust” case.</p></main>`,
    );
    await open.article.shows(['Alec Baldwin']);
    const lines = await linesOf(open, 'Alec Baldwin');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      await restOn(open, line);
      const card = await open.article.cardOf('Alec Baldwin');
      await expectBeside(open, line, card.box);
      await close(open);
    }
  });

  test.each([0.5, 1.5, 2])('with the page zoomed by the reader to %s', async (zoom) => {
    const open = await e2e.pages.open(`<main>${FILLER}${TEXT}</main>`);
    await open.article.shows(NAMES);
    const plain = await open.article.page.evaluate(() => devicePixelRatio);
    try {
      await zoomTo(open.address, zoom);
      await until('the page is zoomed', () => open.article.page.evaluate((wanted) => devicePixelRatio === wanted, plain * zoom));
      const [line] = await linesOf(open, 'Halyna Hutchins');
      if (line === undefined) throw new Error('not rendered');
      await restOn(open, line);
      const card = await open.article.cardOf('Hutchins');
      await expectBeside(open, line, card.box);
    } finally {
      // The browser keeps it for the whole site.
      await zoomTo(open.address, 1);
    }
  });

  test('under a header that sticks no name is found', async () => {
    const open = await e2e.pages.open(
      `<style>header { position: sticky; top: 0; height: 200px; background: #ddd }</style><header>News</header>${TEXT}${FILLER.repeat(20)}`,
    );
    await open.article.shows(NAMES);
    const line = await open.article.page.evaluate(() => {
      scrollTo({ top: 120, behavior: 'instant' });
      const { x, y, width, height } = document.querySelector('p > a')!.getBoundingClientRect();
      return { x, y, width, height };
    });
    expect(line.y).toBeGreaterThan(0);
    expect(line.y + line.height).toBeLessThan(200);
    await restOn(open, line);
    // Longer than the pointer has to rest before a card opens.
    await open.article.page.evaluate(async () => {
      const until = performance.now() + 900;
      while (performance.now() < until) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    expect(await open.article.card()).toBeNull();
  });

  test('told of its scrolling only after the pointer has come to rest on a name, the card opens: the pointer need not be nudged', async () => {
    const open = await e2e.pages.open(
      `<main>${FILLER}${TEXT}${FILLER.repeat(20)}</main><script>
        document.querySelector('p > a').addEventListener('pointermove', () => setTimeout(() => scrollBy({ top: 2, behavior: 'instant' }), 150), { once: true });
      </script>`,
    );
    await open.article.shows(NAMES);
    const [line] = await linesOf(open, 'Alec Baldwin');
    if (line === undefined) throw new Error('not rendered');
    await restOn(open, line);
    await open.article.cardOf('Alec Baldwin');
  });

  test('a link under a name keeps its click', async () => {
    const open = await e2e.pages.open(TEXT);
    await open.article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    const [line] = await linesOf(open, 'Alec Baldwin');
    if (line === undefined) throw new Error('not rendered');
    await open.article.page.mouse.click(line.x + line.width / 2, line.y + line.height / 2);
    await until('the link was followed', () => open.article.page.evaluate(() => location.hash === '#x'));
  });

  test.runIf(browser === 'chromium')(
    'one passive listener for each kind of event, and none once it has left (only Chromium tells)',
    async () => {
      const page = await e2e.session.browser.newPage();
      const eavesdropper = await Eavesdropper.of(page);
      const address = e2e.pages.serve(HEAD + TEXT);
      await page.goto(address);
      const article = new Article(page);
      await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
      const heard = await eavesdropper.listeners();
      const ofPointer = heard
        .map(({ type }) => type)
        .filter((type) => /^(?:pointer|click|scroll$|drag|selection|mouse|touch|wheel|key)/.test(type));
      expect(ofPointer.toSorted()).toEqual(
        // The window's own scrolling, and that of the view under pinch zoom; Escape as it passes, and as it is kept from the page while a card is open.
        'click dragend dragstart keydown keydown pointercancel pointerdown pointermove pointerout pointerup scroll scroll selectionchange'.split(
          ' ',
        ),
      );
      // Copies of the script tell each other by an event of their own, which holds up nothing of the page's.
      const holdingUp = heard.filter(({ type, passive }) => !passive && !type.endsWith(':wxt:content-script-started'));
      expect(holdingUp).toEqual([{ target: 'window', type: 'keydown', passive: false }]);
      await e2e.sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' });
      await untilEqual('listeners of Caselight', [], async () =>
        (await eavesdropper.listeners()).map(({ type }) => type).filter((type) => !type.includes(':wxt:')),
      );
      await e2e.sites.setRules();
    },
  );
});
