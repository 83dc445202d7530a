import { parseArgs } from 'node:util';
import { startBench } from './browser.ts';
import type { Bench } from './browser.ts';
import { cardRows, popupRows, sizeRows } from './built-rows.ts';
import { memoryRows } from './memory.ts';
import { formRows, guestRows, readingRows, rivalRows } from './rows.ts';
import type { Row } from './rows.ts';

const USAGE = 'usage: npm run bench [-- --json] [--rounds N] [--largest BYTES] [--only reading,rivals,guest,forms,memory,card,popup,size]';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rounds: { type: 'string' },
    largest: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}
// Laying out 20 MB takes the browser itself minutes: those rows are measured on demand, with --largest 20000000.
const rounds = Number(values.rounds ?? 5);
const largest = Number(values.largest ?? 2_000_000);

const PARTS: Readonly<Record<string, (bench: Bench) => Promise<Row[]>>> = {
  reading: (bench) => readingRows(bench, rounds, largest),
  rivals: (bench) => rivalRows(bench, rounds),
  guest: guestRows,
  forms: formRows,
  memory: memoryRows,
  card: cardRows,
  popup: popupRows,
  size: async () => sizeRows(),
};

const chosen = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = chosen.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}\n${USAGE}`);
  process.exit(2);
}

const bench = await startBench();
const rows: Row[] = [];
try {
  for (const name of chosen) {
    const began = performance.now();
    rows.push(...((await PARTS[name]?.(bench)) ?? []));
    console.error(`${name}: ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  }
} finally {
  await bench.close();
}

const reached = ({ value, figure }: Row): boolean =>
  figure === null || (figure.atLeast === true ? value >= figure.limit : value <= figure.limit);

if (values.json === true) {
  console.log(
    JSON.stringify(
      rows.map((row) => ({ ...row, reached: reached(row) })),
      null,
      1,
    ),
  );
} else {
  for (const row of rows) {
    const { name, value, unit, figure, note } = row;
    const wanted = figure === null ? '' : `${figure.atLeast === true ? '≥' : '≤'} ${figure.limit}`;
    const mark = figure === null ? ' ' : reached(row) ? '✓' : '✗';
    console.log(`${mark} ${name.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(12)} ${wanted.padEnd(7)} ${note}`);
  }
}
if (!rows.every(reached)) process.exitCode = 1;
