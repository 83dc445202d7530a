import { describe, expect, it } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import type { Article } from './harness/article.ts';
import { clickOnCard } from './harness/card.ts';
import { giveCommand } from './harness/keys.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { until } from './harness/wait.ts';

describe.each(BROWSERS)('the card in %s', (browser) => {
  const e2e = fixtureOf(browser, 'card');
  let article: Article;
  const open = async (file: string): Promise<Article> => {
    article = await e2e.session.open(standPage(file).address);
    await article.showsExpected();
    return article;
  };

  it('tells of David Halls: his plea, its date and that it was no contest', async () => {
    await open('local.html');
    const card = await article.readCardOf('Halls', 'David “Dave” Halls');
    expect(card.text).toMatch(/first assistant director/i);
    expect(card.text).toMatch(/no contest/i);
    expect(card.text).toMatch(/Mar 31, 2023/);
    expect(card.headings.some((heading) => heading.startsWith('Criminal case · Latest'))).toBe(true);
  });

  it('tells of Kari Morrissey: a special prosecutor, and later a party to a civil suit', async () => {
    await open('wire.html');
    const card = await article.readCardOf('Morrissey', 'Kari Morrissey');
    expect(card.text).toMatch(/special prosecutor/i);
    expect(card.text).toMatch(/2025/);
    expect(card.text).not.toMatch(/singer/i);
  });

  it('tells of Hannah Gutierrez-Reed: convicted, and never the other charge without the acquittal', async () => {
    await open('wire.html');
    const card = await article.readCardOf('Gutierrez-Reed', 'Hannah Gutierrez-Reed');
    expect(card.text).toMatch(/armorer/i);
    expect(card.text).toMatch(/involuntary manslaughter/i);
    if (/tampering/i.test(card.text)) expect(card.text).toMatch(/acquitted|not guilty/i);
  });

  it('tells two people of one surname apart: the cinematographer and her husband', async () => {
    await open('widower.html');
    const hers = await article.readCardOf('Halyna Hutchins', 'Halyna Hutchins');
    expect(hers.text).toMatch(/cinematographer/i);
    expect(hers.text).not.toMatch(/charged with|convicted/i);
    await article.leave();
    await article.cardGone();
    const his = await article.readCardOf('Hutchins', 'Matthew Hutchins');
    expect(his.text).toMatch(/husband|widower/i);
    expect(his.text).toMatch(/2023|2022/);
  });

  it('stands beside the name, inside the window, with its sources', async () => {
    await open('wire.html');
    await article.hover('Gutierrez-Reed');
    const card = await article.cardOf('Gutierrez-Reed');
    const view = await article.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(view.width);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(view.height);
    expect(card.box.width).toBeLessThanOrEqual(360);
    expect(card.box.height).toBeLessThanOrEqual(420);
    await clickOnCard(article.page, 'All sources');
    const links = await until('the sources', async () => {
      const opened = await article.card();
      return opened !== null && opened.links.length > 0 ? opened.links : null;
    });
    for (const link of links) expect(link).toMatchObject({ target: '_blank', rel: expect.stringContaining('noreferrer') });
  });

  it('stays while the pointer travels onto it, and goes when the pointer has left', async () => {
    await open('local.html');
    const card = await article.readCardOf('Halls', 'David “Dave” Halls');
    await article.page.mouse.move(card.box.x + card.box.width / 2, card.box.y + card.box.height / 2, { steps: 12 });
    expect((await article.card())?.name).toContain('Halls');
    await article.leave();
    await article.cardGone();
  });

  it('closes on Escape, and opens again once the pointer has been away', async () => {
    await open('local.html');
    const { box } = await article.readCardOf('Halls', 'David “Dave” Halls');
    expect(box.width).toBeGreaterThan(0);
    await article.page.keyboard.press('Escape');
    await article.cardGone();
    await article.leave();
    await article.readCardOf('Halls', 'David “Dave” Halls');
  });

  it('opens on the key command, takes the focus, and gives it back on Escape', async () => {
    await open('local.html');
    await giveCommand(e2e.session, article, 'next-name');
    await giveCommand(e2e.session, article, 'show-card');
    const card = await article.cardOf('David “Dave” Halls');
    expect(card.focused).toBe(true);
    await article.page.keyboard.press('Escape');
    await article.cardGone();
    expect(await article.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('walks on to the next mention of the person', async () => {
    await open('local.html');
    await article.readCardOf('Halls', 'David “Dave” Halls');
    await clickOnCard(article.page, 'Next mention');
    await article.cardOf('David “Dave” Halls');
  });

  it('leaves nothing in the page when it is closed', async () => {
    await open('local.html');
    const before = await article.page.evaluate(() => document.body.outerHTML);
    await article.readCardOf('Halls', 'David “Dave” Halls');
    await article.page.keyboard.press('Escape');
    await article.cardGone();
    expect(await article.page.evaluate(() => document.body.outerHTML)).toBe(before);
  });
});
