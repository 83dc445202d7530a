import type { Page } from 'puppeteer-core';
import { until } from './wait.ts';

/** Everything of a page in which a reader or a script could find a change. */
export async function portrait(page: Page): Promise<Record<string, unknown>> {
  const state = await page.evaluate(() => {
    const textNodes: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) textNodes.push(walker.currentNode.nodeValue ?? '');
    return {
      html: document.documentElement.outerHTML,
      text: document.body.innerText,
      textNodes,
      boxes: [...document.querySelectorAll('*')].map((element) => JSON.stringify(element.getBoundingClientRect())),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      globals: Object.keys(window).sort(),
    };
  });
  const selected = page.evaluate(
    () =>
      new Promise<Record<string, string>>((resolve) => {
        addEventListener('copy', () => resolve({ selected: String(getSelection()) }), { once: true });
      }),
  );
  for (const key of ['a', 'c'] as const) {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
  const copied = await selected;
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    const field = document.createElement('div');
    field.id = 'paste';
    field.contentEditable = 'true';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = await until('what was copied is pasted', () => page.$eval('#paste', (field) => field.innerHTML));
  await page.$eval('#paste', (field) => field.remove());
  return { ...state, ...copied, pasted };
}
