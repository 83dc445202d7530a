import { describe, expect, it } from 'vitest';
import { standPages } from '../../scripts/newsstand/pages.mjs';
import { counts } from './harness/counts.ts';
import { fixtureOf } from './harness/fixture.ts';
import { BROWSERS } from './harness/launch.ts';
import { until } from './harness/wait.ts';

describe.each(BROWSERS)('the news-stand in %s', (browser) => {
  const e2e = fixtureOf(browser, 'stand');

  it.each(standPages().filter(({ about }) => about !== 'none'))('$file: exactly the people it names are marked', async ({ address }) => {
    const article = await e2e.session.open(address);
    await article.showsExpected();
    const { about, mentions } = await article.expected();
    const expected = [...mentions];
    for (const frame of article.page.frames().slice(1)) {
      await article.showsExpected(frame);
      expected.push(...(await article.expected(frame)).mentions);
    }
    const report = await until('the people are counted', async () => {
      const found = await e2e.session.report(article);
      return found?.people.reduce((sum, { count }) => sum + count, 0) === expected.length ? found : null;
    });
    expect(report.verdict).toBe(about);
    expect(Object.fromEntries(report.people.map(({ id, count }) => [id, count]))).toEqual(counts(expected));
  });

  it.each(standPages().filter(({ about }) => about === 'none'))('$file: nothing is marked', async ({ address }) => {
    const article = await e2e.session.open(address);
    const report = await until('the page is judged', () => e2e.session.report(article));
    expect(report).toMatchObject({ verdict: 'none', people: [] });
    expect(await article.painted()).toEqual([]);
  });
});
