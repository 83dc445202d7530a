import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Session } from '../e2e/harness/session.ts';
import { measureCard } from './card.ts';
import { measurePopup, popupMedians } from './popup.ts';
import { KB, median } from './rows.ts';
import type { Row } from './rows.ts';

/** From the pointer at rest to the card painted, in the built extension. */
export async function cardRows(): Promise<Row[]> {
  const session = await Session.start('chromium');
  try {
    const { first, warm } = await measureCard(session, 6);
    const note = 'beyond the chosen delay';
    return [
      { name: 'card painted, first on a page', value: first, unit: 'ms', figure: { limit: 50 }, note },
      { name: 'card painted, those after it', value: median(warm), unit: 'ms', figure: { limit: 16 }, note },
    ];
  } finally {
    await session.stop();
  }
}

/** From the press of the toolbar button to the case in the popup, nothing of the extension running, beside the least a popup can be. */
export async function popupRows(): Promise<Row[]> {
  const session = await Session.start('chromium');
  try {
    const [press, page, work] = popupMedians(await measurePopup(session));
    if (press === undefined || page === undefined || work === undefined) throw new Error('The popup was not measured');
    const informs = (name: string, value: number): Row => ({ name, value, unit: 'ms', figure: null, note: '' });
    return [
      {
        name: 'popup painted after the press',
        value: press.ours,
        unit: 'ms',
        figure: { limit: 100 },
        note: 'all of it, the browser’s own part too: a new process, its window, the page, the paint',
      },
      { ...informs('… a popup of one line of text, without script', press.floor), note: 'the browser’s own part: no popup is faster' },
      informs('… what Caselight adds', press.ours - press.floor),
      informs('… of it, from the page’s beginning to the paint', page.ours),
      informs('… and of the popup of one line', page.floor),
      informs('… what Caselight adds there', page.ours - page.floor),
      { ...informs('popup, processor time until painted', work.ours), note: `the popup of one line: ${work.floor.toFixed(0)} ms` },
    ];
  } finally {
    await session.stop();
  }
}

const SCRIPTS = [
  { name: 'reader script on every page, gzip', file: 'content-scripts/reader.js' },
  { name: 'script brought in on a case page, gzip', file: 'reading.js' },
] as const;

/** The scripts as they are shipped. */
export function sizeRows(): Row[] {
  const output = new URL('../../.output/chrome-mv3/', import.meta.url).pathname;
  return SCRIPTS.map(({ name, file }) => {
    if (!existsSync(output + file)) throw new Error(`${file} is not built: npm run build`);
    const script = readFileSync(output + file);
    const figure = file.startsWith('content') ? { limit: 30 } : null;
    return {
      name,
      value: gzipSync(script, { level: 9 }).length / KB,
      unit: 'kB',
      figure,
      note: `${(script.length / KB).toFixed(0)} kB plain`,
    };
  });
}
