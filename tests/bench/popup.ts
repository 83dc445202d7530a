/**
 * From the press of the toolbar button to the case painted in the popup, the background asleep: the built extension in Chromium, over a page
 * of the news-stand. `node tests/bench/popup.ts` prints the figures; needs a build.
 */
import { pathToFileURL } from 'node:url';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import type { Article } from '../e2e/harness/article.ts';
import { Session } from '../e2e/harness/session.ts';
import { until } from '../e2e/harness/wait.ts';
import { median } from './rows.ts';

/** One opening of the popup, in milliseconds. */
export interface PopupOpening {
  /** from the press to the first paint of the case; the browser making the popup's window and process is in it */
  readonly pressed: number;
  /** of that, from the moment the popup's document begins to load */
  readonly loaded: number;
}

/** What the popup costs the reader. */
export interface PopupFigures {
  readonly openings: readonly PopupOpening[];
  /** the popup's document in a tab: what its main thread was at work until the case was painted, ms of processor time; a busy machine does not change it */
  readonly work: readonly number[];
}

/** Puts the background to sleep, as the browser does after half a minute. */
async function sleep(session: Session): Promise<void> {
  await until('the background sleeps', async () => {
    const target = session.browser.targets().find((candidate) => candidate.type() === 'service_worker');
    // Something under way may wake it once more.
    await (await target?.worker())?.close();
    return target === undefined;
  });
}

async function openOnce(session: Session, article: Article): Promise<PopupOpening> {
  await article.page.bringToFront();
  await sleep(session);
  const [extension] = (await session.browser.extensions()).values();
  if (extension === undefined) throw new Error('Chromium has no extension');
  const before = new Set(session.browser.targets());
  const pressedAt = performance.timeOrigin + performance.now();
  await extension.triggerAction(article.page);
  const target = await until('the popup is open', async () =>
    session.browser.targets().find((candidate) => !before.has(candidate) && candidate.url().endsWith('popup.html')),
  );
  const popup = await target.asPage();
  const painted = await until('the case is painted', () =>
    popup.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint !== undefined && document.querySelector('.summary') !== null ? [performance.timeOrigin, paint.startTime] : null;
    }),
  );
  await popup.close();
  const [origin = Number.NaN, loaded = Number.NaN] = painted;
  return { pressed: origin + loaded - pressedAt, loaded };
}

/** The part of a trace that is looked at; times in microseconds, `tdur` in processor time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** The main thread's work from the beginning of the last document in a trace to its first contentful paint. */
function workOf(events: readonly TraceEvent[]): number {
  const paint = events.findLast(({ name }) => name === 'firstContentfulPaint');
  const start = events.findLast(({ name, pid }) => name === 'navigationStart' && pid === paint?.pid);
  if (paint === undefined || start === undefined) throw new Error('The trace shows no paint');
  const tasks = events.filter(
    ({ name, pid, tid, ts }) => name === 'RunTask' && pid === paint.pid && tid === paint.tid && ts > start.ts && ts < paint.ts,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

async function traceOnce(session: Session): Promise<number> {
  const page = await session.browser.newPage();
  await page.tracing.start({
    categories: ['toplevel', 'loading', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(session.address('popup.html'));
  await until('the case is painted', () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0));
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { readonly traceEvents: readonly TraceEvent[] };
  return workOf(traceEvents);
}

/** Opens the popup again and again over one article, and its document in a tab as often. */
export async function measurePopup(session: Session, rounds = 9): Promise<PopupFigures> {
  const article = await session.open(standPage('wire.html').address);
  await article.showsExpected();
  const openings: PopupOpening[] = [];
  const work: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    openings.push(await openOnce(session, article));
    work.push(await traceOnce(session));
  }
  await article.page.close();
  return { openings, work };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const session = await Session.start('chromium');
  try {
    const { openings, work } = await measurePopup(session);
    const line = (name: string, figures: readonly number[]): string =>
      `${name}: median ${median(figures).toFixed(0)} ms (${figures.map((figure) => figure.toFixed(0)).join(', ')})`;
    console.log(
      line(
        'press to the case painted',
        openings.map(({ pressed }) => pressed),
      ),
    );
    console.log(
      line(
        'document to the case painted',
        openings.map(({ loaded }) => loaded),
      ),
    );
    console.log(line('main thread at work until then', work));
  } finally {
    await session.stop();
  }
}
