import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standPages } from '../../scripts/newsstand/pages.mjs';
import { counts } from './harness/counts.ts';
import { BROWSERS } from './harness/launch.ts';
import { Session } from './harness/session.ts';
import { until } from './harness/wait.ts';

describe.each(BROWSERS)('the news-stand in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(browser);
  });
  afterAll(() => session?.stop());

  it.each(standPages().filter(({ about }) => about !== 'none'))('$file: exactly the people it names are marked', async ({ address }) => {
    const article = await session.open(address);
    await article.showsExpected();
    const { about, mentions } = await article.expected();
    const expected = [...mentions];
    for (const frame of article.page.frames().slice(1)) {
      await article.showsExpected(frame);
      expected.push(...(await article.expected(frame)).mentions);
    }
    const report = await until('the people are counted', async () => {
      const found = await session.report(article);
      return found?.people.reduce((sum, { count }) => sum + count, 0) === expected.length ? found : null;
    });
    expect(report.verdict).toBe(about);
    expect(Object.fromEntries(report.people.map(({ id, count }) => [id, count]))).toEqual(counts(expected));
    await article.page.close();
  });

  it.each(standPages().filter(({ about }) => about === 'none'))('$file: nothing is marked', async ({ address }) => {
    const article = await session.open(address);
    const report = await until('the page is judged', () => session.report(article));
    expect(report).toMatchObject({ verdict: 'none', people: [] });
    expect(await article.painted()).toEqual([]);
    await article.page.close();
  });
});
