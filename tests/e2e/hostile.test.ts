import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Article } from './harness/article.ts';
import { BROWSERS } from './harness/launch.ts';
import { hasGround, looks } from './harness/looks.ts';
import { listenForNoise } from './harness/noise.ts';
import { Session } from './harness/session.ts';
import { SiteProbe } from './harness/sites.ts';
import { until, untilEqual } from './harness/wait.ts';

const HEAD =
  '<!doctype html><html lang="en"><title>“Rust” case: Halls sentenced</title><style>body { background: #fff; color: #111 }</style>';
const TEXT =
  '<p>First assistant director David Halls pleaded no contest in the death of cinematographer Halyna Hutchins, a few feet away from ' +
  '<a href="#x">Alec Baldwin</a>.</p>';
const NAMES = ['David Halls', 'Halyna Hutchins', 'Alec Baldwin'];
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
  let session: Session;
  let sites: SiteProbe;
  let count = 0;
  beforeAll(async () => {
    session = await Session.start(browser);
    sites = new SiteProbe(session);
  });
  afterEach(() => sites.closeAll());
  afterAll(() => session?.stop());

  /** Serves a page and opens it. */
  const open = async (html: string): Promise<{ readonly article: Article; readonly noise: readonly string[] }> => {
    count += 1;
    const address = `https://apnews.com/hostile/${count}`;
    session.stand.add(address, HEAD + html);
    const page = await session.browser.newPage();
    const noise = listenForNoise(page);
    await page.goto(address);
    return { article: new Article(page), noise };
  };

  test('form fields named like properties of the DOM hide nothing', async () => {
    const fields = FIELDS.map((name) => `<input name="${name}">`).join('');
    const { article, noise } = await open(`<form>${fields}${TEXT}</form><form id="late">${fields}</form>`);
    await article.shows(NAMES);
    await article.page.evaluate(() => document.getElementById('late')?.insertAdjacentHTML('beforeend', '<p>Hannah Gutierrez-Reed</p>'));
    await article.shows([...NAMES, 'Hannah Gutierrez-Reed']);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    expect(noise).toEqual([]);
  });

  test('a page that replaces the built-ins of its own world, and prototypes, changes nothing', async () => {
    const { article } = await open(
      `<script>
        for (const name of ['querySelector', 'matches', 'closest', 'attachShadow', 'showPopover']) Element.prototype[name] = () => { throw new Error('no'); };
        Array.prototype.push = Map.prototype.get = Map.prototype.set = () => { throw new Error('no'); };
        window.Highlight = window.StaticRange = window.MutationObserver = undefined;
        Object.defineProperty(Node.prototype, 'childNodes', { get() { throw new Error('no'); } });
      </script>${TEXT}`,
    );
    await until('the names are found', async () => (await session.report(article))?.people.length === 3);
  });

  test('the registry of highlights emptied by the page is filled again, a bounded number of times', async () => {
    const { article } = await open(`${TEXT}<p id="clock"></p>`);
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
    const { article } = await open(
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
    await sites.setStyle('boxed');
    await article.shows(NAMES);
    await until('every mark is boxed, and not as the page would have it', async () =>
      (await looks(article.page)).every(({ background, outline }) => outline === 'solid' && background !== 'rgb(255, 0, 0)'),
    );
    await sites.setStyle('tint');
  });

  test('a card that the page hides, closes and removes stands again each time', async () => {
    const { article, noise } = await open(TEXT);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    for (const attack of ['style', 'close', 'remove'] as const) {
      await article.page.$eval(
        '[popover]',
        (host, attack) => {
          if (attack === 'style') host.setAttribute('style', 'display: none !important');
          else if (attack === 'close') (host as HTMLElement).hidePopover();
          else host.remove();
        },
        attack,
      );
      await article.cardOf('Alec Baldwin');
    }
    expect(noise).toEqual([]);
  });

  test('a page that never stops removing the card wins after a few rounds, and hears no more of it', async () => {
    const { article, noise } = await open(
      `${TEXT}<script>
        let removed = 0;
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) { node.remove(); removed += 1; }
          document.body.dataset.removed = removed;
        }).observe(document.documentElement, { childList: true });
      </script>`,
    );
    await article.hover('Alec Baldwin');
    const removed = (): Promise<number> => article.page.evaluate(() => Number(document.body.dataset['removed'] ?? 0));
    await untilEqual('times the card was removed', 4, removed);
    await article.page.mouse.move(2, 300, { steps: 3 });
    await article.cardGone();
    expect(await removed()).toBe(4);
    expect(noise).toEqual([]);
  });

  test('a card stands above a modal dialog, and can be used there', async () => {
    const { article } = await open(`<dialog>${TEXT}</dialog><script>document.querySelector('dialog').showModal()</script>`);
    const card = await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    const { x, y } = card.box;
    expect(await article.page.evaluate(({ x, y }) => document.elementFromPoint(x + 40, y + 40)?.hasAttribute('popover'), { x, y })).toBe(
      true,
    );
    await article.page.mouse.move(x + 40, y + 40, { steps: 4 });
    await article.page.keyboard.press('Escape');
    await article.cardGone();
    expect(await article.page.$eval('dialog', (dialog) => dialog.open)).toBe(true);
  });

  test('a page that rewrites itself without end keeps its frames, and its highlights never lie', async () => {
    const { article } = await open(
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

  // Deeper than a few thousand elements no browser lays out: Firefox shows nothing of it, Chromium takes half a minute for itself.
  test('1,000 nested elements that are shown are read to the bottom, and 5,000 that are not are passed', async () => {
    const { article, noise } = await open(TEXT);
    await article.shows(NAMES);
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
    await article.shows([...NAMES, 'Hannah Gutierrez-Reed']);
    expect(noise).toEqual([]);
  });

  test('events made by a script open no card and close none', async () => {
    const { article } = await open(TEXT);
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

  test('a page that listens to everything is told when a card is open, not of whom; and nothing of a pointer that only passes', async () => {
    const { article } = await open(
      `${TEXT}<script>
        const heard = [];
        const note = (what) => heard.push(what);
        for (const target of [window, document]) for (const key of Object.keys(window)) if (key.startsWith('on')) {
          target.addEventListener(key.slice(2), (event) => { if (event.isTrusted === false || !/^(pointer|mouse)/.test(event.type)) note(event.type + ' ' + (event.target?.outerHTML ?? '').slice(0, 300)); }, true);
        }
        new MutationObserver((records) => { for (const { type, target, addedNodes } of records) note(type + ' ' + target.nodeName + ' ' + [...addedNodes].map((node) => node.outerHTML + (node.shadowRoot ? ' open' : ''))); })
          .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        window.registry = () => [...CSS.highlights].map(([name, highlight]) => name + ' ' + highlight.size + ' ' + highlight.priority + ' ' + highlight.type).sort().join();
        window.heard = heard;
      </script>`,
    );
    await article.shows(NAMES);
    const registry = (): Promise<string> => article.page.evaluate('registry()') as Promise<string>;
    const heard = (): Promise<string[]> => article.page.evaluate('heard.splice(0)') as Promise<string[]>;
    const before = await registry();
    await heard();
    await article.page.mouse.move(300, 500);
    for (const name of NAMES) {
      await article.hover(name);
      expect(await registry()).toBe(before);
      await article.cardOf(name.split(' ').at(-1) ?? '');
      expect(await registry()).toBe(before);
      const what = await heard();
      expect(what.join('\n')).not.toMatch(/Halls|Hutchins|Baldwin|caselight/i);
      expect(what.some((each) => each.includes('popover'))).toBe(true);
      const host = await article.page.$eval('[popover]', (host) => ({
        html: host.outerHTML,
        text: `${(host as HTMLElement).innerText}${host.textContent}`,
        root: host.shadowRoot,
        box: host.getBoundingClientRect().width + host.getBoundingClientRect().height,
      }));
      expect(host).toEqual({ html: '<div popover="manual"></div>', text: '', root: null, box: 0 });
      await article.page.mouse.move(300, 800, { steps: 3 });
      await article.cardGone();
      await until('the card has left the page', () => article.page.evaluate(() => document.querySelector('[popover]') === null));
      await heard();
    }
    // Passing over a name without a rest is nobody's news.
    await article.hover('Alec Baldwin');
    await article.page.mouse.move(300, 800, { steps: 2 });
    expect(await heard()).toEqual([]);
    expect(await registry()).toBe(before);
  });
});
