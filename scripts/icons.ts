/**
 * Draws public/icon from the SVG files in scripts/icons: one PNG per toolbar state and size. The states differ by shape, so that
 * they are told apart without colour. `on` doubles as the extension's own icon. Run after changing an SVG: `node scripts/icons.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumPath } from './browsers.mjs';

const STATES = ['on', 'off', 'paused', 'needs-access', 'cannot-run'];
const SIZES = [16, 32, 48, 128];
const TARGET = new URL('../public/icon/', import.meta.url);

const executablePath = chromiumPath();
if (!executablePath) throw new Error('Chromium is needed to draw the icons: install it or set CASELIGHT_CHROMIUM.');
mkdirSync(TARGET, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    for (const state of STATES) {
      const svg = readFileSync(new URL(`./icons/${state}.svg`, import.meta.url), 'utf8');
      await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(new URL(`${state}-${size}.png`, TARGET), png);
      if (state === 'on') writeFileSync(new URL(`${size}.png`, TARGET), png);
    }
    await page.close();
  }
} finally {
  await browser.close();
}
