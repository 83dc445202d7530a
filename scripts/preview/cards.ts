import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumPath } from '../browsers.mjs';
import { caseDataPlugin } from '../build/case-data-plugin.ts';

type Theme = 'light' | 'dark';

const WIDE = { columns: 5, width: 360 };
const NARROW = { columns: 5, width: 312 };
const GAP = 24;

/**
 * Draws every kind of card, light and dark, wide and as in a view 320 px wide, into one picture.
 * @param folder where `cards.png` is written
 * @throws when no Chromium is installed
 */
export async function previewCards(folder: string): Promise<string> {
  const script = await bundledPage();
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('Chromium is needed for the preview; run npm start once to install it.');
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--force-device-scale-factor=1'] });
  try {
    const shots: string[] = [];
    for (const { columns, width } of [WIDE, NARROW])
      for (const theme of ['light', 'dark'] as const) shots.push(await sheetOf(browser, script, theme, columns, width));
    await mkdir(folder, { recursive: true });
    const file = join(folder, 'cards.png');
    await writeFile(file, await joined(browser, shots));
    return file;
  } finally {
    await browser.close();
  }
}

async function bundledPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [caseDataPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, minify: false, lib: { entry: join(import.meta.dirname, 'cards-page.tsx'), formats: ['iife'], name: 'cards' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((output) => ('output' in output ? output.output : [])).find((part) => part.type === 'chunk');
  if (chunk === undefined) throw new Error('the preview page was not built');
  return chunk.code;
}

async function sheetOf(browser: Browser, script: string, theme: Theme, columns: number, width: number): Promise<string> {
  const page = await browser.newPage();
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width: columns * (width + GAP) + GAP, height: 900 });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><style>
      body { margin: 0; padding: ${GAP}px; display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: ${GAP}px;
        align-items: start; background: ${theme === 'dark' ? '#121211' : '#efece6'}; }
      figure { margin: 0; }
      figcaption { font: 12px system-ui, sans-serif; color: #8a857b; margin-bottom: 6px; }
      .host { display: flex; max-height: 420px; width: ${width}px; }
    </style><body></body>`,
  );
  await page.addScriptTag({ content: script });
  const shot = await page.screenshot({ fullPage: true, encoding: 'base64' });
  await page.close();
  return shot;
}

/** The four sheets in one picture: themes side by side, widths under each other. */
async function joined(browser: Browser, shots: readonly string[]): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width: 2 * (WIDE.columns * (WIDE.width + GAP) + GAP), height: 900 });
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`).join('');
  await page.setContent(
    `<!doctype html><style>body { margin: 0; display: grid; grid-template-columns: 1fr 1fr; align-items: start; background: #777; } img { display: block; max-width: 100%; }</style>${images}`,
  );
  return page.screenshot({ fullPage: true });
}

if (import.meta.main) console.log(await previewCards(join(process.cwd(), '.output', 'preview')));
