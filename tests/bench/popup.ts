/**
 * From the press of the toolbar button to the case painted in the popup, nothing of the extension running: the built extension in Chromium, over a
 * page of the news-stand, by turns with a popup that is nothing but a line of text. `node tests/bench/popup.ts` prints the figures; needs a build.
 */
import { pathToFileURL } from 'node:url';
import { standPage } from '../../scripts/newsstand/pages.mjs';
import type { Article } from '../e2e/harness/article.ts';
import { Session } from '../e2e/harness/session.ts';
import { until } from '../e2e/harness/wait.ts';
import { installFloor, pin } from './popup-floor.ts';
import type { Pressed } from './popup-floor.ts';
import { median } from './rows.ts';

/** One opening of a popup, in milliseconds. */
export interface PopupOpening {
  /** from the press to the first paint; the browser making the popup's window and process is in it */
  readonly pressed: number;
  /** of that, from the moment the popup's document begins to load */
  readonly loaded: number;
}

/** What a popup costs the reader. */
export interface PopupFigures {
  readonly openings: readonly PopupOpening[];
  /** its document in a tab: what its main thread was at work until the first paint, ms of processor time; a busy machine hardly changes it */
  readonly work: readonly number[];
}

/** Caselight's popup, and the least a popup can be. */
export interface PopupsMeasured {
  readonly ours: PopupFigures;
  readonly floor: PopupFigures;
}

/** Closes every page of the extensions and puts their backgrounds to sleep, as the browser does after half a minute: no process of theirs is left. */
async function sleep(session: Session): Promise<void> {
  for (const page of await session.browser.pages()) if (page.url().startsWith('chrome-extension:')) await page.close();
  await until('the backgrounds sleep', async () => {
    const workers = session.browser.targets().filter((candidate) => candidate.type() === 'service_worker');
    // Something under way may wake one once more.
    for (const worker of workers) await (await worker.worker())?.close();
    return workers.length === 0;
  });
}

async function openOnce(session: Session, article: Article, { id }: Pressed): Promise<PopupOpening> {
  await sleep(session);
  await article.page.bringToFront();
  const extension = (await session.browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`Chromium has no extension ${id}`);
  const pressedAt = performance.timeOrigin + performance.now();
  await extension.triggerAction(article.page);
  const target = await until('the popup is open', async () =>
    session.browser.targets().find((candidate) => candidate.url() === `chrome-extension://${id}/popup.html`),
  );
  const popup = await target.asPage();
  const [origin = Number.NaN, loaded = Number.NaN] = await until('the popup is painted', () =>
    popup.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint === undefined ? null : [performance.timeOrigin, paint.startTime];
    }),
  );
  await popup.close();
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

async function traceOnce(session: Session, { id }: Pressed): Promise<number> {
  const page = await session.browser.newPage();
  // A process that has just begun is traced only from somewhere in its first tasks on: it is begun before.
  await page.goto(`chrome-extension://${id}/icon/16.png`);
  await page.tracing.start({
    categories: ['toplevel', 'loading', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(`chrome-extension://${id}/popup.html`);
  await until('the case is painted', () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0));
  const trace = await page.tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { readonly traceEvents: readonly TraceEvent[] };
  return workOf(traceEvents);
}

/** Opens both popups by turns over one article, and their documents in a tab as often. */
export async function measurePopup(session: Session, rounds = 9): Promise<PopupsMeasured> {
  const article = await session.open(standPage('wire.html').address);
  await article.showsExpected();
  const ours: Pressed = { id: new URL(session.address('')).host };
  const floor = await installFloor(session.browser);
  await pin(session.browser, [ours, floor]);
  const figures = [ours, floor].map((popup) => ({ popup, openings: [] as PopupOpening[], work: [] as number[] }));
  // The first opening of each reads its files from the disk and is not counted.
  for (let round = -1; round < rounds; round += 1) {
    for (const { popup, openings, work } of figures) {
      const opening = await openOnce(session, article, popup);
      const worked = await traceOnce(session, popup);
      if (round < 0) continue;
      openings.push(opening);
      work.push(worked);
    }
  }
  await article.page.close();
  const [first, second] = figures;
  if (first === undefined || second === undefined) throw new Error('Nothing was measured');
  return { ours: first, floor: second };
}

const RESULTS = [
  ['press to painted', ({ openings }: PopupFigures) => openings.map(({ pressed }) => pressed)],
  ['document to painted', ({ openings }: PopupFigures) => openings.map(({ loaded }) => loaded)],
  ['main thread at work until then', ({ work }: PopupFigures) => work],
] as const;

/** The medians of a measurement, ours and the floor's, by what was measured. */
export function popupMedians({
  ours,
  floor,
}: PopupsMeasured): readonly { readonly what: string; readonly ours: number; readonly floor: number }[] {
  return RESULTS.map(([what, pick]) => ({ what, ours: median(pick(ours)), floor: median(pick(floor)) }));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const session = await Session.start('chromium');
  try {
    const measured = await measurePopup(session, Number(process.argv[2] ?? 9));
    for (const { what, ours, floor } of popupMedians(measured)) {
      console.log(`${what}: ${ours.toFixed(0)} ms, floor ${floor.toFixed(0)} ms, difference ${(ours - floor).toFixed(0)} ms`);
    }
    for (const [name, { openings }] of Object.entries(measured) as [string, PopupFigures][]) {
      console.log(`${name}, press to painted: ${openings.map(({ pressed }) => pressed.toFixed(0)).join(', ')}`);
    }
  } finally {
    await session.stop();
  }
}
