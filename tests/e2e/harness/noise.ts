import type { Page } from 'puppeteer-core';

/**
 * Listens for what a page would complain of.
 * @returns a list that grows with every uncaught error, and every error or warning on the console
 */
export function listenForNoise(page: Page): readonly string[] {
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') noise.push(message.text());
  });
  return noise;
}
