import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { counts } from './harness/counts.ts';
import { BROWSERS } from './harness/launch.ts';
import { Session } from './harness/session.ts';

describe.each(BROWSERS)('the popup in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.stop());

  it('sums the case up and lists who is on the page, with counts', async () => {
    const article = await session.open(standPage('wire.html').address);
    await article.showsExpected();
    const people = counts((await article.expected()).mentions);
    const popup = await session.popup(article);
    const text = await popup.says(`${people['alec-baldwin']} ×`);
    expect(text).toMatch(/Rust/);
    expect(text).toMatch(/As of/);
    for (const name of ['Halyna Hutchins', 'Kari Morrissey', 'David Halls', 'Hannah Gutierrez-Reed']) expect(text).toContain(name);
    expect(text).not.toContain('Mamie Mitchell');
    await popup.close();
    await article.page.close();
  });

  it('says why nothing is marked on a page about something else', async () => {
    const article = await session.open(standPage('morrissey-singer.html').address);
    const popup = await session.popup(article);
    await popup.says('does not seem to be about the case');
    await popup.close();
    await article.page.close();
  });

  it('is of use on a page where Caselight does not run', async () => {
    const article = await session.open(session.stand.home);
    const popup = await session.popup(article);
    const text = await popup.says('Baldwin');
    expect(text).toMatch(/Rust/);
    await popup.close();
    await article.page.close();
  });
});
