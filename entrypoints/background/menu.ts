import { browser } from 'wxt/browser';
import { sendToTab } from '../../platform/messaging.ts';
import { openPage } from '../../platform/pages.ts';
import { readSiteState } from '../../platform/site-state.ts';
import { caseFileHash } from './casebook.ts';
import { STRINGS } from './strings.ts';

const WHO_IS = 'who-is';

/** Longer selections are passages, not names. */
const LONGEST_NAME = 100;

let writing: Promise<void> = Promise.resolve();

/** Writes the context menu in the reader's language; one writing at a time, or the item would be there twice. Firefox for Android has none. */
export function writeMenu(): Promise<void> {
  writing = writing.then(async () => {
    if (browser.contextMenus === undefined) return;
    const { config } = await readSiteState();
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: WHO_IS, title: STRINGS[config.language].whoIs, contexts: ['selection'] });
  });
  return writing;
}

/** Answers "Who is …?": with the card on the page, or in the case file where no script runs or the page's script knows no answer. */
export function answerMenu(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    const text = (info.selectionText ?? '').trim().slice(0, LONGEST_NAME);
    if (info.menuItemId === WHO_IS && text !== '') void answer(text, tab?.id, info.frameId);
  });
}

async function answer(text: string, tabId: number | undefined, frameId: number | undefined): Promise<void> {
  const shown = tabId === undefined ? undefined : await sendToTab(tabId, 'who.is', { text }, frameId);
  if (shown?.shown !== true) await openPage('casefile', caseFileHash(text));
}
