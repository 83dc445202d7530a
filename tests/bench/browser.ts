import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'vite';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { caseDataPlugin } from '../../scripts/build/case-data-plugin.ts';
import { chromiumPath } from '../../scripts/browsers.mjs';

/** Bundles what runs in the page the way the reader script is bundled. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [caseDataPlugin()],
    build: {
      write: false,
      target: 'es2023',
      minify: process.env.PLAIN === undefined,
      lib: { entry: new URL('in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const part of output.output) if (part.type === 'chunk') return part.code;
  }
  throw new Error('vite built no script');
}

export interface Bench {
  /** a new page with the measured code in it and nothing else */
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium and an empty site to measure on. */
export async function startBench(): Promise<Bench> {
  const code = await bundle();
  const server = createServer((_, response) => {
    // Cross-origin isolation: clocks of 5 µs instead of 100 µs.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><html lang="en"><head><title>Bench</title><link rel="icon" href="data:,"></head><body></body></html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('No Chromium: run npm start once, it brings one.');
  const browser: Browser = await puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 900_000,
    args: ['--no-sandbox', '--js-flags=--expose-gc', '--enable-precise-memory-info', '--disable-background-networking'],
  });
  return {
    async open() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.addScriptTag({ content: code });
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
