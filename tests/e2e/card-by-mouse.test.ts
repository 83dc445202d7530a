import { describe, expect, it } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import type { Article } from './harness/article.ts';
import { clickOnCard, pointOnCard } from './harness/card.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { until } from './harness/wait.ts';

describe.each(BROWSERS)('the card by mouse, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'by-mouse');
  let article: Article;
  const open = async (): Promise<void> => {
    article = await e2e.session.open(standPage('local.html').address);
    await article.showsExpected();
  };

  it('lets its text be selected: the card stays while the mouse draws over it, and on the page it goes', async () => {
    await open();
    const { box } = await article.readCardOf('Halls', 'David “Dave” Halls');
    const { mouse } = article.page;
    await mouse.move(box.x + 30, box.y + 120, { steps: 8 });
    await mouse.down();
    await mouse.move(box.x + 250, box.y + 160, { steps: 8 });
    await mouse.up();
    expect((await article.card())?.name).toContain('Halls');
    await mouse.move(40, 700, { steps: 4 });
    await mouse.down();
    await article.cardGone();
    await mouse.up();
  });

  it('pinned, is dragged by its handle and stays where it was put', async () => {
    await open();
    await article.readCardOf('Halls', 'David “Dave” Halls');
    await clickOnCard(article.page, 'Pin card');
    const handle = await until('the handle', () => pointOnCard(article.page, 'Move card'));
    const before = (await article.card())?.box;
    const { mouse } = article.page;
    await mouse.move(handle.x, handle.y, { steps: 4 });
    await mouse.down();
    await mouse.move(handle.x + 300, handle.y + 120, { steps: 8 });
    await mouse.up();
    await article.leave();
    await article.page.evaluate(() => scrollTo(0, 60));
    await until('the page has scrolled', () => article.page.evaluate(() => scrollY > 30));
    const after = (await article.card())?.box;
    expect(after?.x).toBeCloseTo((before?.x ?? 0) + 300, 2);
    expect(after?.y).toBeCloseTo((before?.y ?? 0) + 120, 2);
  });

  it('opens a source in a tab of its own, which is not told where the reader comes from', async () => {
    await open();
    await article.readCardOf('Halls', 'David “Dave” Halls');
    await clickOnCard(article.page, '3 sources');
    const source = await until('the sources', async () => (await article.card())?.links.find(({ text }) => text.startsWith('ABC News')));
    e2e.session.stand.add(source.href, '<!doctype html><title>A source</title>');
    await clickOnCard(article.page, 'ABC News');
    const tab = await until('the source is shown', async () =>
      (await e2e.session.browser.pages()).find((each) => each.url() === source.href),
    );
    expect(await tab.evaluate(() => [document.referrer, opener])).toEqual(['', null]);
    await tab.close();
  });

  it('copies a citation: who, what was decided, where, when, and the sources', async () => {
    await open();
    await article.readCardOf('Halls', 'David “Dave” Halls');
    await clickOnCard(article.page, 'More');
    await clickOnCard(article.page, 'Copy citation');
    await until('it says so', async () => (await article.card())?.text.includes('Copied'));
    await article.page.keyboard.press('Escape');
    await article.page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'pasted';
      document.body.append(field);
      field.focus();
    });
    await article.page.keyboard.down('Control');
    await article.page.keyboard.press('v');
    await article.page.keyboard.up('Control');
    const text = await article.page.$eval('#pasted', (field) => (field as HTMLTextAreaElement).value);
    expect(text).toMatch(/^David “Dave” Halls, /);
    expect(text).toMatch(/six months.*First Judicial District Court.*Mary Marlowe Sommer.*March 31, 2023/);
    expect(text).toMatch(/Sources: .*ABC News/);
  });

  it('writes a report that names the page only when ticked', async () => {
    await open();
    await article.readCardOf('Halls', 'David “Dave” Halls');
    await clickOnCard(article.page, 'More');
    await clickOnCard(article.page, 'Report an error');
    const report = async () => (await article.card())?.fields.join() ?? '';
    expect(await report()).toMatch(/Person: David “Dave” Halls \(david-halls\)[^]*Data version: \d{4}/);
    expect(await report()).not.toContain('http');
    await clickOnCard(article.page, 'Add the address');
    await until('the address is in it', async () => (await report()).includes(`Page: ${article.page.url()}`));
    await clickOnCard(article.page, 'Copy report');
    await until('it says so', async () => (await article.card())?.text.includes('Copied'));
  });

  it('hides the names on this site when asked', async () => {
    await open();
    await article.readCardOf('Halls', 'David “Dave” Halls');
    await clickOnCard(article.page, 'More');
    await clickOnCard(article.page, 'Hide on');
    await until('no name is marked', async () => (await article.painted()).length === 0);
    await article.cardGone();
  });
});
