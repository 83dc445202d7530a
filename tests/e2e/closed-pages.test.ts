import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pressToolbarButton } from './harness/access.ts';
import { bidiOf, contextOf } from './harness/bidi.ts';
import { openExtensionPage } from './harness/extension-page.ts';
import { BROWSERS } from './harness/launch.ts';
import { Popup } from './harness/popup.ts';
import { allowPrivateWindows, openPrivate } from './harness/private.ts';
import { Session } from './harness/session.ts';
import { until } from './harness/wait.ts';

const STORY =
  '<!doctype html><html lang="en"><title>“Rust” case: Halls sentenced</title><body>' +
  '<p>David Halls, first assistant director of the film “Rust,” pleaded no contest in the death of cinematographer Halyna Hutchins.</p>';
const NAMES = ['David Halls', 'Halyna Hutchins'];

/** A PDF of one empty page. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\n';

const NEWS = 'https://deadline.com/closed/story';
const PRIVATE = 'https://variety.com/closed/private';
const ORDER = 'https://deadline.com/closed/order.pdf';
const UNNAMED = 'https://deadline.com/closed/order';
const STORE = {
  chromium: 'https://chromewebstore.google.com/detail/caselight',
  firefox: 'https://addons.mozilla.org/firefox/addon/caselight/',
} as const;

describe.each(BROWSERS)('where Caselight may not run, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-closed-'));
  let session: Session;
  let page: Page | null = null;
  let popup: Popup | null = null;

  beforeAll(async () => {
    session = await Session.start(name);
    writeFileSync(join(folder, 'story.html'), STORY);
    for (const address of [NEWS, PRIVATE, STORE[name]]) session.stand.add(address, STORY);
    for (const address of [ORDER, UNNAMED]) session.stand.add(address, PDF, 'application/pdf');
  });
  afterEach(async () => {
    await popup?.close();
    await page?.close();
    page = popup = null;
  });
  afterAll(async () => {
    await session?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Goes to an address that need not be one of the web, and presses the toolbar button there. */
  async function popupAt(address: string): Promise<Popup> {
    page = await session.browser.newPage();
    const bidi = bidiOf(session.browser);
    if (bidi === null) await page.goto(address);
    // Firefox changes the tab's process for such an address, and puppeteer waits in vain for the old one to be done.
    else await bidi.send('browsingContext.navigate', { context: contextOf(page), url: address, wait: 'complete' });
    await page.bringToFront();
    if (name === 'firefox') await pressToolbarButton(session);
    popup = await Popup.open(session, page);
    return popup;
  }

  const closed: readonly (readonly [what: string, address: string, words: string])[] = [
    ['a file', pathToFileURL(join(folder, 'story.html')).href, 'this is a file on your device'],
    ['a PDF', ORDER, 'browsers show PDF files in a viewer'],
    // Firefox does not say what its viewer holds.
    ['a PDF by no name', UNNAMED, name === 'chromium' ? 'browsers show PDF files in a viewer' : 'keep their own pages to themselves'],
    ['a store of add-ons', STORE[name], 'browsers protect the pages of their add-on store'],
  ];
  const readerView = ['the reader view', `about:reader?url=${encodeURIComponent(NEWS)}`, 'cannot run in the reader view'] as const;

  test.each(name === 'firefox' ? [...closed, readerView] : closed)(
    '%s: nothing runs there, the popup says why, and shows the case all the same',
    async (_what, address, words) => {
      const opened = await popupAt(address);
      expect(await opened.says(words)).toContain('Alec Baldwin');
    },
  );

  test('a private window, before the reader lets Caselight into them: nothing runs there, and it is not even known of', async () => {
    const news = await session.open(NEWS);
    await news.shows(NAMES);
    const article = await openPrivate(session, PRIVATE);
    const told = await session.inExtension(async (api) => (await api.tabs.query({})).map(({ url }) => url ?? ''));
    expect(told).toContain(NEWS);
    expect(told).not.toContain(PRIVATE);
    await article.shows([]);
    await article.page.close();
    await news.page.close();
  });

  test('a private window that Caselight is let into: it works there, and nothing of it is kept', async () => {
    await allowPrivateWindows(session);
    const article = await openPrivate(session, PRIVATE);
    await article.shows(NAMES);
    const id = await session.inExtension(
      async (api, url: string) => (await api.tabs.query({})).find((tab) => tab.url === url)?.id,
      PRIVATE,
    );
    const about = await openExtensionPage(session.browser, session.address(`popup.html?tab=${id}`), true);
    page = about;
    const says = (words: string) =>
      until(`the popup says ${words}`, () => about.evaluate((words) => document.body.innerText.includes(words), words));
    await says('On this page 2');
    const found = await session.inExtension(async (api) => JSON.stringify(await api.storage.session.get(null)));
    expect(found).not.toMatch(/halyna|variety/);

    await about.$eval('[role=switch]', (element) => (element as HTMLElement).click());
    await says('Off: you switched it off');
    await article.shows([]);
    const [local, registered] = await session.inExtension(async (api) => {
      const scripting = api.scripting as unknown as {
        getRegisteredContentScripts(): Promise<readonly { readonly persistAcrossSessions: boolean }[]>;
      };
      return [await api.storage.local.get(null), await scripting.getRegisteredContentScripts()] as const;
    });
    // The choice holds until the browser closes, in its memory alone; so do the registrations that follow from it.
    expect(JSON.stringify(local)).not.toContain('variety');
    expect(registered.map(({ persistAcrossSessions }) => persistAcrossSessions)).not.toContain(true);
    await article.page.close();
  });
});
