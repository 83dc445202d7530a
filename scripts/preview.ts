/**
 * Photographs every surface of the built extension, in both themes, into .output/preview: `npm run build`, then `npm run preview`.
 * `npm run preview -- popup options` takes only the surfaces whose name begins so.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumPath } from './browsers.mjs';
import { SHOTS } from './preview/shots.ts';
import type { Shot } from './preview/shots.ts';

/** Fixed by the key in the manifest, so that no start of the browser has to be asked for it. */
const EXTENSION = 'chrome-extension://bdponlniljbaannnpknjfiophkkepdke';
const BUILD = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url));
const TARGET = fileURLToPath(new URL('../.output/preview/', import.meta.url));
const THEMES = ['light', 'dark'] as const;

async function open(browser: Browser, shot: Shot, theme: 'light' | 'dark'): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${shot.name}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${shot.name}: ${message.text()}`);
  });
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(`${EXTENSION}/${shot.path}`);
  await page.waitForSelector('#root > *');
  await shot.before?.(page);
  return page;
}

const executablePath = chromiumPath();
if (!executablePath) throw new Error('Chromium is needed for the screenshots: install it or set CASELIGHT_CHROMIUM.');
if (!existsSync(`${BUILD}manifest.json`)) throw new Error('There is no build to photograph: run `npm run build` first.');
mkdirSync(TARGET, { recursive: true });
const wanted = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath,
  enableExtensions: [BUILD],
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--lang=en'],
});
try {
  for (const shot of SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))) {
    for (const theme of THEMES) {
      const page = await open(browser, shot, theme);
      await page.screenshot({ path: `${TARGET}${shot.name}-${theme}.png`, fullPage: shot.whole === true });
      await page.close();
    }
    console.log(`${shot.name}`);
  }
} finally {
  await browser.close();
}
console.log(`Screenshots are in ${TARGET}`);
