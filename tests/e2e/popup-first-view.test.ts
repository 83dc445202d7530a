import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { loadCases } from '../../scripts/data/load.ts';
import { fixtureOf } from './harness/fixture.ts';
import { until } from './harness/wait.ts';

const [casebook] = loadCases().casebooks;

/** What the popup was at the moment its page had been read, before any of its code but the first small script had come. */
interface FirstView {
  readonly text: string;
  readonly language: string;
  readonly hasSwitch: boolean;
}

/** Notes what the popup is at first, marks an element of it, and presses a button. Runs in the popup, before its own scripts. */
function lookEarly(): void {
  addEventListener('DOMContentLoaded', () => {
    const root = document.getElementById('root');
    const view: FirstView = {
      text: root?.innerText ?? '',
      language: document.documentElement.lang,
      hasSwitch: root?.querySelector('[role=switch]') !== null,
    };
    Object.assign(globalThis, { firstView: view });
    root?.querySelector('.summary-title')?.setAttribute('data-first', '');
    root?.querySelector<HTMLElement>('#tab-proceedings')?.click();
  });
}

// Firefox lets WebDriver into an extension's page only when the page's own scripts have run; what is shipped to it is the same (popup-weight.test.ts).
describe('what the popup is before its code has come, in chromium', () => {
  const e2e = fixtureOf('chromium', 'popup-first-view');
  let popup: Page | null = null;
  afterEach(() => popup?.close());

  async function open(language: string): Promise<Page> {
    const page = await e2e.session.browser.newPage();
    // An address of the extension that runs no script, which might keep another language.
    await page.goto(e2e.session.address('icon/16.png'));
    await page.evaluate((language) => localStorage.setItem('language', language), language);
    await page.evaluateOnNewDocument(lookEarly);
    await page.goto(e2e.session.address('popup.html'));
    await until('the popup has come to life', () =>
      page.evaluate(() => document.querySelectorAll('#tab-proceedings[aria-selected="true"]').length === 1),
    );
    return page;
  }
  const firstView = (page: Page): Promise<FirstView> =>
    page.evaluate(() => (globalThis as unknown as { readonly firstView: FirstView }).firstView);

  it('the case, its latest ruling and nothing that might be untrue of the site', async () => {
    popup = await open('en');
    const { text, language, hasSwitch } = await firstView(popup);
    expect(language).toBe('en');
    expect(text).toContain(casebook?.summary.en);
    expect(text).toContain('Latest ruling');
    expect(text).toContain('As of');
    expect(hasSwitch).toBe(false);
  });

  it('in the language last shown', async () => {
    popup = await open('es');
    const { text, language } = await firstView(popup);
    expect(language).toBe('es');
    expect(text).toContain(casebook?.summary.es);
    expect(text).toContain('Expediente');
    expect(text).not.toContain('Case file');
  });

  it('is taken over as it stands, and what was pressed meanwhile is done', async () => {
    popup = await open('en');
    expect(await popup.evaluate(() => document.querySelectorAll('.summary-title[data-first]').length)).toBe(1);
    expect(await popup.$eval('#tab-people', ({ textContent }) => textContent)).toBe(`People ${casebook?.people.length}`);
    await until(
      'the proceedings stand there',
      () => popup?.evaluate(() => document.querySelectorAll('.tab-panel .row-name').length > 5) ?? Promise.resolve(false),
    );
  });
});
