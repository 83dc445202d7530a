import { afterEach, describe, expect, test } from 'vitest';
import type { Article } from './harness/article.ts';
import { ownFixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { HEAD, NAMES, TEXT } from './harness/own-pages.ts';
import type { Session } from './harness/session.ts';
import { beginAnew, pass, SPY, testimony, type Testimony } from './harness/spy.ts';
import { until } from './harness/wait.ts';

/** The spy comes before anything that it may hear of. */
const WATCHING = HEAD.replace('<title>', () => `${SPY}<title>`) + TEXT;
const ELSEWHERE = `<!doctype html><html lang="en"><title>Weather</title>${SPY}<p>Rain is <a href="#x">expected</a> in the north.</p>`;
const [about, elsewhere] = ['https://apnews.com/watching/about', 'https://apnews.com/watching/elsewhere'];

describe.each(BROWSERS)('a page that reads everything it can, in %s', (browser) => {
  let plain: { readonly about: Testimony; readonly elsewhere: Testimony };
  const e2e = ownFixtureOf(browser, 'watching', async (bare) => {
    for (const [address, html] of [
      [about, WATCHING],
      [elsewhere, ELSEWHERE],
    ] as const)
      bare.stand.add(address, html);
    plain = { about: await tell(bare, about), elsewhere: await tell(bare, elsewhere) };
  });
  afterEach(async () => {
    await e2e.sites.setPause(null);
    await e2e.sites.setRules();
  });

  /** Rests the pointer on the link of a page, longer than it takes to open a card, and goes on. */
  const restOnLink = async ({ page }: Article): Promise<void> => {
    const at = await page.$eval('a', (link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(at.x - 30, at.y + 40);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    await pass(page, 700);
    await page.mouse.move(300, 800, { steps: 3 });
  };

  /** What a page has found out; without the calls, most of which are the driver's where it looks for names itself. */
  const findings = async ({ page }: Article): Promise<Omit<Testimony, 'calls'>> => {
    const { calls: _, ...found } = await testimony(page);
    return found;
  };

  /** What a page tells that was opened in a session, pointed at and left again. */
  const tell = async (session: Session, address: string): Promise<Testimony> => {
    const article = await session.open(address);
    await restOnLink(article);
    const told = await testimony(article.page);
    await article.page.close();
    return told;
  };

  test('switched off, paused, or not installed: all one to the page; and on, where nothing concerns the case', async () => {
    // A spy that finds nothing out would prove nothing.
    expect(plain.about.heard.join()).toContain('DOMContentLoaded');
    expect(plain.about.entries.join()).toContain(about);

    await e2e.sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' });
    expect(await tell(e2e.session, about), 'switched off').toEqual(plain.about);
    await e2e.sites.setRules();
    await e2e.sites.setPause(Date.now() + 900_000);
    expect(await tell(e2e.session, about), 'paused').toEqual(plain.about);
    await e2e.sites.setPause(null);
    const article = await e2e.session.open(elsewhere);
    await until('the page is judged', () => e2e.session.report(article));
    await article.page.close();
    expect(await tell(e2e.session, elsewhere), 'on, with nothing to mark').toEqual(plain.elsewhere);
    expect((await tell(e2e.session, about)).registry, 'on, with names to mark').not.toEqual(plain.about.registry);
  });

  test('a pointer that passes over names leaves no trace; whose card is open cannot be told from another’s', async () => {
    const article = await e2e.session.open(e2e.pages.serve(WATCHING));
    await article.shows(NAMES);
    await article.page.mouse.move(300, 800);
    await beginAnew(article.page);
    const before = await findings(article);
    for (const name of NAMES) await article.hover(name);
    await article.page.mouse.move(300, 800, { steps: 3 });
    expect(await findings(article)).toEqual(before);

    const seen: Record<string, Omit<Testimony, 'state' | 'calls'>> = {};
    for (const name of NAMES) {
      await beginAnew(article.page);
      await article.readCardOf(name, name.split(' ').at(-1) ?? '');
      await article.page.mouse.move(300, 800, { steps: 3 });
      await article.cardGone();
      await until('the card has left the page', () => article.page.evaluate(() => document.querySelector('[popover]') === null));
      const { state, ...told } = await findings(article);
      expect(state).toEqual(before.state);
      seen[name] = told;
    }
    const [first, ...others] = Object.values(seen);
    expect(first?.changes).not.toEqual([]);
    for (const other of others) expect(other).toEqual(first);
    expect(JSON.stringify(first)).not.toMatch(/caselight|case of|ruling/i);
  });

  test('switched off and on again under it: names come and go in the registry, and nothing else', async () => {
    const article = await e2e.session.open(e2e.pages.serve(WATCHING));
    await article.shows(NAMES);
    await beginAnew(article.page);
    const before = await findings(article);
    await e2e.sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' });
    await article.shows([]);
    expect(await findings(article)).toEqual({ ...before, registry: [] });
    await e2e.sites.setRules();
    await article.shows(NAMES);
    expect(await findings(article)).toEqual(before);
  });

  test('a page that listens to everything is told when a card is open, not of whom; and nothing of a pointer that only passes', async () => {
    const { article } = await e2e.pages.open(
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
    // Passing over a name without a rest is nobody's news. (Before the first card: after one, a short rest is enough for the next.)
    await article.hover('Alec Baldwin');
    await article.page.mouse.move(300, 800, { steps: 2 });
    expect(await heard()).toEqual([]);
    expect(await registry()).toBe(before);
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
  });

  test('nothing of the extension can be loaded by a page', async () => {
    const files = ['popup.html', 'manifest.json', 'reader.js', 'reading.js', 'icon/128.png'].map((file) => e2e.session.address(file));
    const { article } = await e2e.pages.open(TEXT);
    await article.shows(NAMES);
    const reached = await article.page.evaluate(async (files) => {
      const reached: string[] = [];
      for (const file of files) {
        await fetch(file, { mode: 'no-cors' }).then(
          () => reached.push(`fetch ${file}`),
          () => undefined,
        );
        await new Promise<void>((resolve) => {
          const image = new Image();
          image.addEventListener('load', () => (reached.push(`image ${file}`), resolve()));
          image.addEventListener('error', () => resolve());
          image.src = file;
        });
      }
      return reached;
    }, files);
    expect(reached).toEqual([]);
  });
});
