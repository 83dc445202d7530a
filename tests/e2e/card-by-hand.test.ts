import { describe, expect, it } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import type { Article } from './harness/article.ts';
import { paintedNames } from './harness/highlights.ts';
import { giveCommand } from './harness/keys.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { closedRoots } from './harness/pierce.ts';
import { until } from './harness/wait.ts';

/** What has focus on the card, by its accessible name; null when focus is not on it. */
async function focusedOnCard(article: Article): Promise<string | null> {
  for (const root of await closedRoots(article.page)) {
    const name = await root.call(({ activeElement: active }) => {
      const text = active?.getAttribute('role') === 'dialog' ? 'dialog' : (active?.getAttribute('aria-label') ?? active?.textContent);
      return text?.replace(/\s+/g, ' ').trim() ?? null;
    });
    if (name !== null) return name;
  }
  return null;
}

/** Presses Tab until something of this name has focus. @returns the names that had it on the way */
async function tabTo(article: Article, name: string): Promise<readonly string[]> {
  const walked: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await article.page.keyboard.press('Tab');
    const focused = await focusedOnCard(article);
    if (focused === null) throw new Error(`left the card after: ${walked.join(', ')}`);
    walked.push(focused);
    if (focused.startsWith(name)) return walked;
  }
  throw new Error(`no "${name}" among: ${walked.join(', ')}`);
}

describe.each(BROWSERS)('the card without a mouse, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'by-hand');
  let article: Article;
  const open = async (file: string): Promise<Article> => {
    article = await e2e.session.open(standPage(file).address);
    await article.showsExpected();
    return article;
  };
  const openByKey = async (): Promise<void> => {
    await open('local.html');
    await giveCommand(e2e.session, article, 'show-card');
    await article.cardOf('David “Dave” Halls');
    await until('focus is on the dialog', async () => (await focusedOnCard(article)) === 'dialog');
  };

  it('is walked by Tab in the order it is read, from the pin to the last action', async () => {
    await openByKey();
    const walked = await tabTo(article, 'More');
    expect(walked.slice(0, 2)).toEqual(['Pin card', 'Close']);
    expect(walked.slice(-3)).toEqual(['Case file', 'Next mention', 'More']);
    expect(walked.some((name) => /^\d+ sources?$/.test(name))).toBe(true);
  });

  it('opens its parts by Enter and a related person in the same card, with Back', async () => {
    await openByKey();
    await tabTo(article, 'Connected people');
    await article.page.keyboard.press('Enter');
    const [related] = await tabTo(article, '');
    await article.page.keyboard.press('Enter');
    const other = await until('the related person', async () => {
      const card = await article.card();
      return card !== null && !card.name.includes('Halls') ? card : null;
    });
    expect(other.name).toContain(related);
    expect(await focusedOnCard(article)).toBe('dialog');
    await tabTo(article, 'Back');
    await article.page.keyboard.press('Enter');
    await article.cardOf('David “Dave” Halls');
  });

  it('is pinned, moved by the arrow keys and kept while the page scrolls; Escape closes it', async () => {
    await openByKey();
    await tabTo(article, 'Pin card');
    await article.page.keyboard.press('Enter');
    await article.page.keyboard.down('Shift');
    await article.page.keyboard.press('Tab');
    await article.page.keyboard.up('Shift');
    expect(await focusedOnCard(article)).toMatch(/^Move card/);
    const before = (await article.card())?.box;
    await article.page.keyboard.press('ArrowRight');
    const after = (await article.card())?.box;
    expect(after?.x).toBe((before?.x ?? 0) + 24);
    await article.page.evaluate(() => scrollTo(0, 60));
    await until('the page has scrolled', () => article.page.evaluate(() => scrollY > 30));
    expect((await article.card())?.box).toEqual(after);
    await article.page.keyboard.press('Escape');
    await article.cardGone();
  });

  it('says that a name is not this person, and takes it back', async () => {
    await openByKey();
    const names = async () => (await article.painted()).filter((name) => name.includes('Halls')).length;
    const before = await names();
    await tabTo(article, 'More');
    await article.page.keyboard.press('Enter');
    await tabTo(article, 'Not Halls');
    await article.page.keyboard.press('Enter');
    await until('no name of his is marked', async () => (await names()) === 0);
    expect((await article.card())?.text).toContain('no longer marked on this page');
    await tabTo(article, 'Undo');
    await article.page.keyboard.press('Enter');
    await until('his names are marked again', async () => (await names()) === before);
    expect((await article.card())?.text).toContain('no-contest plea');
  });

  it('copies a citation with the ruling, its date and its sources', async () => {
    await openByKey();
    await tabTo(article, 'More');
    await article.page.keyboard.press('Enter');
    await tabTo(article, 'Copy citation');
    await article.page.keyboard.press('Enter');
    await until('it says so', async () => (await article.card())?.text.includes('Copied'));
  });
});

describe('the card by finger, in chromium', () => {
  const e2e = fixtureOf('chromium', 'by-finger');

  const nameAt = async (article: Article, text: string) =>
    until(`"${text}" is painted`, async () => (await paintedNames(article.page)).find((name) => name.text === text));

  it('opens on a tap on a plain name, closes on a tap beside', async () => {
    const article = await e2e.session.open(standPage('local.html').address);
    await article.showsExpected();
    const { x, y } = await nameAt(article, 'David Halls');
    await article.page.touchscreen.tap(x, y);
    await article.cardOf('David “Dave” Halls');
    await article.page.touchscreen.tap(20, 300);
    await article.cardGone();
  });

  it('leaves a name that is a link to its link', async () => {
    const article = await e2e.session.open(standPage('local.html').address);
    await article.showsExpected();
    const shown = (await article.painted()).length;
    await article.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '#profile', textContent: 'David Halls' });
      document.querySelector('main')?.prepend(link);
    });
    await until('the linked name is marked too', async () => (await article.painted()).length === shown + 1);
    const { x, y } = await nameAt(article, 'David Halls');
    await article.page.touchscreen.tap(x, y);
    await until('the link was followed', async () => article.page.url().endsWith('#profile'));
    expect(await article.card()).toBeNull();
  });
});
