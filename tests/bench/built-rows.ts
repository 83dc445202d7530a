import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Session } from '../e2e/harness/session.ts';
import { measureCard } from './card.ts';
import { measurePopup } from './popup.ts';
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

/** From the press of the toolbar button to the case in the popup, the background asleep. */
export async function popupRows(): Promise<Row[]> {
  const session = await Session.start('chromium');
  try {
    const { openings, work } = await measurePopup(session);
    const loaded = median(openings.map((opening) => opening.loaded));
    return [
      {
        name: 'popup painted after the press',
        value: median(openings.map(({ pressed }) => pressed)),
        unit: 'ms',
        figure: { limit: 100 },
        note: `${loaded.toFixed(0)} ms of it in the popup's document; the rest is the browser's window`,
      },
      { name: 'popup, processor time until painted', value: median(work), unit: 'ms', figure: null, note: '' },
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
