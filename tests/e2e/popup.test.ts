import { afterEach, describe, expect, it } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { counts } from './harness/counts.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import type { Popup } from './harness/popup.ts';

/** The case's title, whatever it calls the matter. */
const TITLE = /The Rust \w+/;

describe.each(BROWSERS)('the popup in %s', (browser) => {
  const e2e = fixtureOf(browser, 'popup');
  let popup: Popup | null = null;
  afterEach(() => popup?.close());

  it('sums the case up and lists who is on the page, with counts', async () => {
    const article = await e2e.session.open(standPage('wire.html').address);
    await article.showsExpected();
    const people = counts((await article.expected()).mentions);
    popup = await e2e.session.popup(article);
    const text = await popup.says(`${people['alec-baldwin']} ×`);
    expect(text).toMatch(TITLE);
    expect(text).toContain('Latest ruling');
    expect(text).toContain('As of');
    expect(text).toContain(`On this page ${Object.keys(people).length}`);
    for (const name of ['Halyna Hutchins', 'Kari Morrissey', 'David “Dave” Halls', 'Hannah Gutierrez-Reed']) expect(text).toContain(name);
    expect(text).not.toContain('Mamie Mitchell');
  });

  it('shows a person’s role and latest ruling when their name is pressed', async () => {
    const article = await e2e.session.open(standPage('wire.html').address);
    await article.showsExpected();
    popup = await e2e.session.popup(article);
    await popup.press('David “Dave” Halls');
    const text = await popup.says('no contest');
    expect(text).toMatch(/first assistant director/i);
    expect(text).toMatch(/March 31, 2023/);
  });

  it('switches the site off and on in every tab that shows it, without a reload', async () => {
    const address = standPage('tabloid.html').address;
    const other = await e2e.session.open(standPage('wire.html').address);
    await other.showsExpected();
    const behind = await e2e.session.open(address);
    await behind.showsExpected();
    const front = await e2e.session.open(address);
    await front.showsExpected();
    await front.page.evaluate(() => document.body.setAttribute('data-same-page', ''));

    popup = await e2e.session.popup(front);
    await popup.press('Caselight on nypost.com');
    for (const article of [front, behind]) await article.shows([]);
    await popup.says(/^Off/m);
    await other.showsExpected();

    await popup.press('Caselight on nypost.com');
    await front.showsExpected();
    await behind.page.bringToFront();
    await behind.showsExpected();
    expect(await front.page.evaluate(() => document.body.hasAttribute('data-same-page'))).toBe(true);
  });

  it('remembers "off" when the page is reloaded', async () => {
    const article = await e2e.session.open(standPage('tabloid.html').address);
    await article.showsExpected();
    popup = await e2e.session.popup(article);
    await popup.press('Caselight on nypost.com');
    await article.shows([]);
    await article.page.reload();
    const other = await e2e.session.open(standPage('wire.html').address);
    await other.showsExpected();
    await article.page.bringToFront();
    expect(await article.painted()).toEqual([]);
    expect(await e2e.session.report(article)).toBeNull();
    await popup.close();
    popup = await e2e.session.popup(article);
    await popup.press('Caselight on nypost.com');
    await article.showsExpected();
  });

  it('says why nothing is marked on a page about something else', async () => {
    const article = await e2e.session.open(standPage('morrissey-singer.html').address);
    popup = await e2e.session.popup(article);
    const text = await popup.says('does not seem to be about the case');
    expect(text).not.toContain('On this page 0');
    expect(text).toContain('Alec Baldwin');
  });

  it('has its styles, which the policy lets pass', async () => {
    const article = await e2e.session.open(e2e.session.stand.home);
    popup = await e2e.session.popup(article);
    await popup.page.waitForSelector('[role=switch]');
    const [display, rounding] = await popup.page.evaluate(() =>
      ['.popup', '.ruling'].map((part) => {
        const { display, borderTopRightRadius } = getComputedStyle(document.querySelector(part) ?? document.body);
        return part === '.popup' ? display : borderTopRightRadius;
      }),
    );
    expect([display, rounding]).toEqual(['flex', '4px']);
    expect(await popup.page.evaluate(() => document.styleSheets.length)).toBe(1);
  });

  it('is of use on a page where Caselight does not run', async () => {
    const article = await e2e.session.open(e2e.session.stand.home);
    popup = await e2e.session.popup(article);
    const text = await popup.says(TITLE);
    expect(text).toContain('Latest ruling');
    expect(text).toContain('Alec Baldwin');
  });
});
