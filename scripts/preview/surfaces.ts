/**
 * Photographs the extension's own surfaces, in both themes, into .output/preview; `npm run preview` runs it after the pages and cards.
 * `node scripts/preview/surfaces.ts popup options` takes only the surfaces whose name begins so. Needs a build.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../tests/e2e/harness/extension-page.ts';
import type { LaunchOptions } from '../../tests/e2e/harness/launch.ts';
import { Session } from '../../tests/e2e/harness/session.ts';
import { until } from '../../tests/e2e/harness/wait.ts';
import { standPage } from '../newsstand/pages.mjs';
import { SHOTS } from './shots.ts';
import type { Shot } from './shots.ts';
import { forget } from './states.ts';

const TARGET = fileURLToPath(new URL('../../.output/preview/', import.meta.url));
const THEMES = ['light', 'dark'] as const;

type Theme = (typeof THEMES)[number];

/** Faults of a page are said, so that a surface that breaks is not taken for a picture. */
function listen(page: Page, name: string): void {
  page.on('pageerror', (error) => console.error(`${name}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${name}: ${message.text()}`);
  });
}

async function shoot(page: Page, shot: Shot, theme: Theme): Promise<void> {
  listen(page, shot.name);
  // A real popup has the size the browser gives it.
  if (shot.over === undefined) await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await until(`${shot.name} shows something, and knows its page`, () =>
    page.evaluate(() => document.querySelector('#root > *') !== null && document.querySelector('.site--waiting') === null),
  );
  await shot.before?.(page);
  if (shot.over !== undefined)
    await until('the popup keeps to its window', () => page.evaluate(() => document.body.offsetHeight <= innerHeight));
  await page.screenshot({ path: `${TARGET}${shot.name}-${theme}.png` });
  await forget(page);
}

async function photograph(session: Session, shot: Shot, theme: Theme): Promise<void> {
  if (shot.over === undefined) {
    const page = await openExtensionPage(session.browser, session.address(shot.path), false);
    await shoot(page, shot, theme);
    await page.close();
    return;
  }
  const article = await session.open(shot.over === '' ? session.stand.home : standPage(shot.over).address);
  if (shot.over !== '') await article.showsExpected();
  const popup = await session.popup(article);
  await shoot(popup.page, shot, theme);
  await popup.close();
  await article.page.close();
}

mkdirSync(TARGET, { recursive: true });
const wanted = process.argv.slice(2);
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));

/** Takes pictures in a browser of their own, all with the reader's own size of text. */
async function photographAll(some: readonly Shot[], options: LaunchOptions): Promise<void> {
  if (some.length === 0) return;
  const session = await Session.start('chromium', options);
  try {
    for (const shot of some) {
      for (const theme of THEMES) await photograph(session, shot, theme);
      console.log(shot.name);
    }
  } finally {
    await session.stop();
  }
}

await photographAll(
  shots.filter(({ isLarge }) => !isLarge),
  {},
);
await photographAll(
  shots.filter(({ isLarge }) => isLarge),
  { textSize: 32 },
);
