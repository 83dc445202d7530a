import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import { BROWSERS } from './harness/launch.ts';
import { Session } from './harness/session.ts';

const ON = 'Caselight on nypost.com';

describe.each(BROWSERS)('the switch for a site in %s', (browser) => {
  let session: Session;
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'caselight-'));
    session = await Session.start(browser, { profile });
  });
  afterAll(async () => {
    await session?.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('takes every mark away in every tab of the site without a reload, and brings them back', async () => {
    const address = standPage('tabloid.html').address;
    const other = await session.open(standPage('wire.html').address);
    const behind = await session.open(address);
    const front = await session.open(address);
    for (const article of [other, behind, front]) await article.showsExpected();
    await front.page.evaluate(() => document.body.setAttribute('data-not-reloaded', 'true'));

    const popup = await session.popup(front);
    await popup.says('nypost.com');
    await popup.press(ON);
    for (const article of [front, behind]) await article.shows([]);
    await other.showsExpected();
    await popup.press(ON);
    for (const article of [front, behind, other]) await article.showsExpected();
    expect(await front.page.evaluate(() => document.body.getAttribute('data-not-reloaded'))).toBe('true');

    await popup.close();
    for (const article of [other, behind, front]) await article.page.close();
  });

  it('remembers "off" over a reload, in new tabs and after the browser was closed', async () => {
    const address = standPage('tabloid.html').address;
    const article = await session.open(address);
    await article.showsExpected();
    const popup = await session.popup(article);
    await popup.press(ON);
    await article.shows([]);
    await popup.close();

    await article.page.reload();
    await nothingRuns(address);
    await session.restart();
    await nothingRuns(address);
  });

  /** Off means that no script of ours is there to answer, while a page of another site, opened after it, is marked as ever. */
  async function nothingRuns(address: string): Promise<void> {
    const off = await session.open(address);
    const on = await session.open(standPage('wire.html').address);
    await on.showsExpected();
    expect(await off.painted()).toEqual([]);
    await expect(session.tellReader(off, 'report.get')).rejects.toThrow(/Receiving end does not exist|Could not establish connection/);
    await off.page.close();
    await on.page.close();
  }
});
