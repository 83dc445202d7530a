import type { Page } from 'puppeteer-core';
import type { Bench } from './browser.ts';
import type * as InPage from './in-page.ts';
import type { Sample } from './follow.ts';
import type { PageShape } from './pages.ts';

/** One line of the table. `figure` is what must be reached; null where the row only informs. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly figure: { readonly limit: number; readonly atLeast?: boolean } | null;
  readonly note: string;
}

declare const bench: typeof InPage;

export const KB = 1_000;
const OFF_TOPIC = { every: 0 } as const;

async function sample(page: Page, subject: string, shape: PageShape): Promise<Sample> {
  return page.evaluate((name, form) => bench.measure(name, form), subject, shape);
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Medians of several subjects on the same page, by turns, so that a slow moment of the machine hits all of them. */
async function interleaved(page: Page, subjects: readonly string[], shape: PageShape, rounds: number): Promise<Map<string, Sample>> {
  const samples = new Map<string, Sample[]>(subjects.map((subject) => [subject, []]));
  // What takes seconds is measured once, by code that is warm from smaller pages.
  if (rounds > 1) for (const subject of subjects) await sample(page, subject, shape);
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) samples.get(subject)?.push(await sample(page, subject, shape));
  }
  return new Map(
    [...samples].map(([subject, taken]) => [
      subject,
      {
        total: median(taken.map(({ total }) => total)),
        longest: median(taken.map(({ longest }) => longest)),
        mentions: median(taken.map(({ mentions }) => mentions)),
      },
    ]),
  );
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const zero: Sample = { total: Number.NaN, longest: Number.NaN, mentions: Number.NaN };

/** Reading against one walk over the same page. */
export async function readingRows(browser: Bench, rounds: number, largest: number): Promise<Row[]> {
  const rows: Row[] = [];
  const page = await browser.open();
  await page.evaluate(() => bench.warm());
  const totals = new Map<number, number>();
  for (const size of [20 * KB, 200 * KB, 2_000 * KB, 20_000 * KB].filter((each) => each <= largest)) {
    const label = size >= 1_000_000 ? `${size / 1_000_000} MB` : `${size / KB} kB`;
    const isHuge = size > 5_000_000;
    // A small page takes next to no time: many rounds, or the first ones, when the browser still translates the code, would be all there is.
    const times = isHuge ? 1 : size > 1_000_000 ? Math.min(3, rounds) : size < 100_000 ? rounds * 5 : rounds;
    const off = await interleaved(page, ['walk', 'gate'], { size, ...OFF_TOPIC }, times);
    const offWalk = off.get('walk') ?? zero;
    const offOurs = off.get('gate') ?? zero;
    rows.push({
      name: `off-topic page, ${label}`,
      value: offOurs.total / offWalk.total,
      unit: '× walk',
      figure: { limit: 1 },
      note: `${ms(offOurs.total)}; walk ${ms(offWalk.total)}`,
    });
    for (const every of isHuge ? [200] : [200, 2_000]) {
      const found = await interleaved(page, ['walk', 'caselight'], { size, every }, times);
      const walk = found.get('walk') ?? zero;
      const ours = found.get('caselight') ?? zero;
      if (every === 200) totals.set(size, ours.total);
      rows.push({
        name: `case page, ${label}, a name in ${every} characters`,
        value: ours.total / walk.total,
        unit: '× walk',
        figure: size === 200 * KB ? { limit: 4 } : null,
        note: `${ms(ours.total)}; walk ${ms(walk.total)}; ${ours.mentions} mentions`,
      });
      if (size === 2_000 * KB && every === 200) {
        rows.push({ name: 'longest task, page of 2 MB', value: ours.longest, unit: 'ms', figure: { limit: 16 }, note: 'dense page' });
      }
    }
  }
  const grown = totals.get(20_000 * KB);
  if (grown !== undefined) {
    rows.push({
      name: 'growth from 200 kB to 20 MB, per character',
      value: grown / (totals.get(200 * KB) ?? Number.NaN) / 100,
      unit: '×',
      figure: { limit: 1 },
      note: 'time per character at 20 MB ÷ at 200 kB',
    });
  }
  await page.close();
  return rows;
}

/** The same names on the same page by what people would use instead: on a page full of names, and on one with few. */
export async function rivalRows(browser: Bench, rounds: number): Promise<Row[]> {
  const page = await browser.open();
  await page.evaluate(() => bench.warm());
  const dense = { size: 200 * KB, every: 200 };
  const rows = [...(await fastRivals(page, dense, rounds)), ...(await fastRivals(page, { ...dense, every: 2_000 }, rounds))];
  const lists = await interleaved(page, ['caselight', 'mark.js, list', 'advanced-mark.js, list'], dense, 1);
  await page.close();
  const ours = lists.get('caselight') ?? zero;
  const listed = (rival: string, figure: Row['figure']): Row => {
    const { total } = lists.get(rival) ?? zero;
    return { name: `${rival} of names`, value: total / ours.total, unit: '× ours', figure, note: ms(total) };
  };
  return [...rows, listed('mark.js, list', { limit: 100, atLeast: true }), listed('advanced-mark.js, list', null)];
}

async function fastRivals(page: Page, shape: PageShape, rounds: number): Promise<Row[]> {
  const rivals = ['mark.js, markRegExp', 'advanced-mark.js, markRegExp', 'advanced-mark.js, across elements'];
  const found = await interleaved(page, ['caselight', ...rivals], shape, Math.min(3, rounds));
  const ours = found.get('caselight') ?? zero;
  const told = (name: string, total: number, figure: Row['figure']): Row => ({
    name: `${name}, a name in ${shape.every}`,
    value: total / ours.total,
    unit: '× ours',
    figure,
    note: `${ms(total)}; ours ${ms(ours.total)}`,
  });
  const totals = rivals.map((rival) => found.get(rival)?.total ?? Number.NaN);
  return [
    ...rivals.map((rival, index) => told(rival, totals[index] ?? Number.NaN, null)),
    told('the fastest of them', Math.min(...totals), { limit: 2, atLeast: true }),
  ];
}

/** Never in the way: late text, a page that never rests, the pointer. */
export async function guestRows(browser: Bench): Promise<Row[]> {
  const page = await browser.open();
  await page.evaluate(() => bench.warm());
  const late = await page.evaluate(() => bench.lateText());
  const restless = await page.evaluate(() => bench.hostile(12_000));
  const pointing = await page.evaluate(() => bench.pointing());
  await page.close();
  return [
    {
      name: 'longest task, 1,000 paragraphs in 100 batches',
      value: late.longest,
      unit: 'ms',
      figure: { limit: 16 },
      note: `${ms(late.total)} in all; ${late.mentions} mentions`,
    },
    { name: 'longest task, a page that never rests', value: restless.longest, unit: 'ms', figure: { limit: 16 }, note: '' },
    { name: 'our time on it in 12 s', value: restless.total, unit: 'ms', figure: { limit: 300 }, note: 'backs off above 200 ms in 10 s' },
    {
      name: 'finding the name under the pointer',
      value: pointing.total,
      unit: 'ms',
      figure: { limit: 0.1 },
      note: `${pointing.mentions} mentions`,
    },
  ];
}

/** What more names cost. */
export async function formRows(browser: Bench): Promise<Row[]> {
  const page = await browser.open();
  await page.evaluate(() => bench.setUp({ size: 200_000, every: 2_000 }));
  const counts = [150, 1_500, 15_000, 150_000];
  const samples = new Map<number, { compile: number; scan: number }[]>(counts.map((count) => [count, []]));
  for (let round = 0; round < 5; round += 1) {
    for (const count of counts) {
      const sample = await page.evaluate((forms) => bench.scanning(forms), count);
      // The first round warms up.
      if (round > 0) samples.get(count)?.push(sample);
    }
  }
  const taken = new Map(
    [...samples].map(([count, all]) => [
      count,
      { compile: median(all.map(({ compile }) => compile)), scan: median(all.map(({ scan }) => scan)) },
    ]),
  );
  await page.close();
  const few = taken.get(150)?.scan ?? Number.NaN;
  return [
    ...[...taken].map(([count, { scan }]) => ({
      name: `scan 200 kB for ${count.toLocaleString('en')} name forms`,
      value: scan / few,
      unit: '× 150 forms',
      figure: count === 15_000 ? { limit: 2 } : null,
      note: ms(scan),
    })),
    {
      name: 'compile 150,000 name forms',
      value: taken.get(150_000)?.compile ?? Number.NaN,
      unit: 'ms',
      figure: { limit: 100 },
      note: `150 forms: ${ms(taken.get(150)?.compile ?? Number.NaN)}`,
    },
  ];
}
