import { afterEach, describe, expect, test } from 'vitest';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import type { Article } from './harness/article.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { hasGround, isSeen, looks } from './harness/looks.ts';
import { STORY, STORY_NAMES as NAMES } from './harness/own-pages.ts';
import { untilEqual } from './harness/wait.ts';

describe.each(BROWSERS)('how names look, in %s', (browser) => {
  const e2e = fixtureOf(browser, 'looks');
  afterEach(async () => {
    await e2e.sites.setStyle('tint');
  });

  const seenNames = async (article: Article): Promise<string[]> => (await looks(article.page)).filter(isSeen).map(({ text }) => text);

  test('names in an open shadow root and in a frame of the same site are painted', async () => {
    const { article } = await e2e.pages.visit(standPage('frames-and-shadow.html').address);
    await article.showsExpected();
    const frame = article.page.frames().find((each) => each.url().includes('/parts/'));
    if (frame === undefined) throw new Error('no frame');
    await article.showsExpected(frame);
    for (const where of [article.page, frame]) {
      const { mentions } = await article.expected(where);
      await untilEqual('names that are seen', mentions.map(({ text }) => text).toSorted(), async () =>
        (await looks(where))
          .filter(isSeen)
          .map(({ text }) => text)
          .toSorted(),
      );
    }
    await article.readCardOf('Mary Marlowe Sommer', 'Marlowe Sommer');
  });

  test('all four looks switch at once in the open tab; marks come and go without a trace', async () => {
    const { article, noise } = await e2e.pages.open(STORY);
    await article.shows(NAMES);
    const html = await article.page.evaluate(() => document.documentElement.outerHTML);
    const expectLook = (number: number, ground: boolean, marks: number): Promise<void> =>
      untilEqual('names seen, with a ground, in marks', [number, ground, marks], async () => {
        const seen = (await looks(article.page)).filter(isSeen);
        return [seen.length, seen.some(hasGround), await article.page.$$eval('mark', (found) => found.length)];
      });
    await expectLook(NAMES.length, true, 0);
    await e2e.sites.setStyle('underline');
    await expectLook(NAMES.length, false, 0);
    await e2e.sites.setStyle('boxed');
    // A name in two elements takes two marks, and text that is itself an item of a flex box is painted, not wrapped.
    await expectLook(8, true, 7);
    expect(await article.page.evaluate(() => document.body.innerText)).toContain('David Halls pleaded no contest');
    await e2e.sites.setStyle('none');
    await expectLook(0, false, 0);
    expect(await article.page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await article.readCardOf('Alec Baldwin', 'Alec Baldwin');
    await article.leave();
    await e2e.sites.setStyle('boxed');
    await expectLook(8, true, 7);
    await e2e.sites.setRules({ pattern: 'apnews.com', scope: 'domain', choice: 'off' });
    await expectLook(0, false, 0);
    await article.cardGone();
    expect(await article.page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    await e2e.sites.setRules();
    await e2e.sites.setStyle('tint');
    await expectLook(NAMES.length, true, 0);
    expect(noise).toEqual([]);
  });

  test.runIf(browser === 'chromium')(
    'nothing is painted on paper, nor a ground in forced colours (only Chromium can be told to)',
    async () => {
      const { article } = await e2e.pages.open(STORY);
      await article.shows(NAMES);
      for (const style of ['tint', 'boxed'] as const) {
        await e2e.sites.setStyle(style);
        await article.page.waitForFunction((wanted) => (document.querySelector('mark') === null) !== wanted, {}, style === 'boxed');
        await article.page.emulateMediaType('print');
        expect(await seenNames(article)).toEqual([]);
        await article.page.emulateMediaType('screen');
        expect((await seenNames(article)).length).toBeGreaterThanOrEqual(NAMES.length);
        const devtools = await article.page.createCDPSession();
        await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
        const forced = await looks(article.page);
        expect([forced.some(hasGround), forced.every(({ line }) => line === 'underline')]).toEqual([false, true]);
        await devtools.send('Emulation.setEmulatedMedia', { features: [] });
      }
    },
  );
});
