import type { CDPSession, Page } from 'puppeteer-core';
import type { Bench } from './browser.ts';
import type * as InPage from './in-page.ts';
import { KB } from './rows.ts';
import type { Row } from './rows.ts';

declare const bench: typeof InPage;

/** What is on the heap of a page, bytes. */
interface Heap {
  readonly all: number;
  /** the objects, texts and functions of scripts alone: without the browser's own, and without the byte code and machine code the engine makes */
  readonly kept: number;
}

const NOT_KEPT: ReadonlySet<string> = new Set(['code', 'native', 'synthetic', 'hidden']);

/** The parts of a heap snapshot that are read here (V8's format): flat records of `node_fields` numbers each. */
interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  readonly nodes: readonly number[];
}

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return JSON.parse(chunks.join('')) as Snapshot;
}

function keptIn({ snapshot: { meta }, nodes }: Snapshot): number {
  const width = meta.node_fields.length;
  const type = meta.node_fields.indexOf('type');
  const size = meta.node_fields.indexOf('self_size');
  if (type < 0 || size < 0) throw new Error('The heap snapshot has another format');
  const names = meta.node_types[0];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += width) if (!NOT_KEPT.has(names[nodes[at + type] ?? -1] ?? '')) sum += nodes[at + size] ?? 0;
  return sum;
}

async function heapOf(page: Page): Promise<Heap> {
  const session = await page.createCDPSession();
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: all } = await session.send('Runtime.getHeapUsage');
  const kept = keptIn(await snapshotOf(session));
  await session.detach();
  return { all, kept };
}

/** What is kept on a page without names: at the gate, where such a page stays, and where it is read all the same. */
async function plainPageRows(browser: Bench): Promise<Row[]> {
  const shape = { size: 200 * KB, every: 0 };
  const page = await browser.open();
  await page.evaluate((form) => bench.setUp(form), shape);
  const before = await heapOf(page);
  await page.evaluate(() => bench.stayAtGate());
  const atGate = await heapOf(page);
  await page.evaluate(() => bench.warm());
  const withNames = await heapOf(page);
  await page.evaluate(() => bench.stay(null));
  const reading = await heapOf(page);
  await page.close();
  const row = (name: string, { all }: Heap, from: Heap, limit: number | null, note: string): Row => ({
    name,
    value: (all - from.all) / KB,
    unit: 'kB',
    figure: limit === null ? null : { limit },
    note,
  });
  return [
    row('extra heap, page without names', atGate, before, 300, 'the gate, which is all that runs there'),
    row('… where the reader has it read all the same', reading, withNames, null, 'after the names are compiled'),
  ];
}

/** What a long session of client-side navigations leaves behind. */
async function navigationRows(browser: Bench): Promise<Row[]> {
  const page = await browser.open();
  // Small pages, so that the pause on pages that never rest does not come in.
  const shape = { size: 2 * KB, every: 400 };
  await page.evaluate(() => bench.fillNumberTable());
  await page.evaluate((form) => bench.stay(form), shape);
  await page.evaluate(async (form) => bench.navigate(50, form), shape);
  const start = await heapOf(page);
  await page.evaluate(async (form) => bench.navigate(200, form), shape);
  const end = await heapOf(page);
  await page.close();
  const row = (name: string, from: number, to: number, limit: number | null): Row => ({
    name,
    value: (to / from - 1) * 100,
    unit: '% more',
    figure: limit === null ? null : { limit },
    note: `${(from / 1e6).toFixed(2)} MB, then ${(to / 1e6).toFixed(2)} MB`,
  });
  return [
    row('heap after 200 client-side navigations', start.kept, end.kept, 5),
    row('… with what the engine makes of our code', start.all, end.all, null),
  ];
}

/** What is kept. */
export async function memoryRows(browser: Bench): Promise<Row[]> {
  return [...(await plainPageRows(browser)), ...(await navigationRows(browser))];
}
