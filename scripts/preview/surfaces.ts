/**
 * Photographs every surface of the built extension, in both themes, into .output/preview: `npm run build`, then `npm run preview`.
 * `node scripts/preview/surfaces.ts popup options` takes only the surfaces whose name begins so. The pages come from the news-stand.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { chromiumPath } from '../browsers.mjs';
import { openNewsStand } from '../newsstand/server.mjs';
import { SHOTS } from './shots.ts';
import type { Shot } from './shots.ts';

/** Fixed by the key in the manifest, so that no start of the browser has to be asked for it. */
const EXTENSION = 'chrome-extension://bdponlniljbaannnpknjfiophkkepdke';
const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
const TARGET = fileURLToPath(new URL('../../.output/preview/', import.meta.url));
const THEMES = ['light', 'dark'] as const;

/** What stands in the address of a popup shown in a tab: the tab it is about. */
async function tabOf(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`${EXTENSION}/popup.html`);
  const id = await page.evaluate(async (url) => {
    const chromium = globalThis as unknown as {
      chrome: { tabs: { query: (what: { url: string }) => Promise<readonly { id: number }[]> } };
    };
    return (await chromium.chrome.tabs.query({ url }))[0]?.id;
  }, address);
  await page.close();
  if (id === undefined) throw new Error(`No tab shows ${address}`);
  return `?tab=${id}`;
}

async function photograph(browser: Browser, shot: Shot, theme: 'light' | 'dark'): Promise<void> {
  const host = shot.over === undefined ? null : await browser.newPage();
  await host?.goto(shot.over ?? '');
  // What a page holds is found while it is looked at, so the popup is opened once its names are marked.
  await host?.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000 });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${shot.name}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${shot.name}: ${message.text()}`);
  });
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const [path = '', hash = ''] = shot.path.split('#');
  const query = shot.over === undefined ? '' : await tabOf(browser, shot.over);
  await page.goto(`${EXTENSION}/${path}${query}${hash === '' ? '' : `#${hash}`}`);
  await page.waitForSelector('#root > *');
  await page.waitForNetworkIdle({ idleTime: 150 });
  await shot.before?.(page);
  await page.screenshot({ path: `${TARGET}${shot.name}-${theme}.png`, fullPage: shot.whole === true });
  await page.close();
  await host?.close();
}

const executablePath = chromiumPath();
if (!executablePath) throw new Error('Chromium is needed for the screenshots: install it or set CASELIGHT_CHROMIUM.');
if (!existsSync(`${BUILD}manifest.json`)) throw new Error('There is no build to photograph: run `npm run build` first.');
mkdirSync(TARGET, { recursive: true });
const wanted = process.argv.slice(2);
const stand = await openNewsStand();
const browser = await puppeteer.launch({
  executablePath,
  pipe: true,
  enableExtensions: [BUILD],
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--lang=en',
    `--proxy-server=127.0.0.1:${stand.port}`,
    `--ignore-certificate-errors-spki-list=${stand.spki}`,
  ],
});
try {
  for (const shot of SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))) {
    for (const theme of THEMES) await photograph(browser, shot, theme);
    console.log(shot.name);
  }
} finally {
  await browser.close();
  await stand.stop();
}
console.log(`Screenshots are in ${TARGET}`);
