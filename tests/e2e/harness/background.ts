import { bidiOf, inBrowserWindow } from './bidi.ts';
import type { Article } from './article.ts';
import type { Session } from './session.ts';
import { until } from './wait.ts';
import { backgroundWorker } from './worker.ts';

/** An event of the extension API as Chromium's bindings have it: `dispatch` delivers it to the listeners, as the browser does. */
interface ChromiumEvent {
  dispatch(...rest: readonly unknown[]): void;
}

/** The part of the API that is used inside Chromium's background. */
interface ChromiumApi {
  readonly contextMenus: { readonly onClicked: ChromiumEvent; update(id: string, change: object): Promise<void> };
  readonly omnibox: {
    readonly onInputStarted: ChromiumEvent;
    readonly onInputChanged: ChromiumEvent;
    readonly onInputEntered: ChromiumEvent;
  };
  readonly tabs: { query(filter: object): Promise<readonly { readonly url?: string }[]> };
}

/** A suggestion under the address bar. */
export interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** Runs a function in Chromium's background, woken if it sleeps. The function may use nothing from around it. */
async function inWorker<T>(session: Session, run: (api: ChromiumApi, input: string) => Promise<T>, input: string): Promise<T> {
  const worker = await backgroundWorker(session);
  return (await worker.evaluate(`(${run.toString()})(chrome, ${JSON.stringify(input)})`)) as T;
}

/** Keeps the background busy for a while: whatever is asked of it waits. Resolves when it is free again. */
export async function occupy(session: Session, ms: number): Promise<void> {
  const keepBusy = async (_: unknown, input: string): Promise<void> => {
    const end = Date.now() + Number(input);
    while (Date.now() < end);
  };
  // In Firefox the pages of an extension share one thread with its background.
  if (bidiOf(session.browser) === null) await inWorker(session, keepBusy, String(ms));
  else await session.inExtension(keepBusy, String(ms));
}

/** Selects the first occurrence of some words on a page, as a reader drags over them. */
async function select(article: Article, words: string): Promise<{ x: number; y: number }> {
  await article.page.bringToFront();
  return article.page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
      if (box !== undefined) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`The page does not say ${wanted}`);
  }, words);
}

/**
 * Selects words on a page and picks the context menu's "Who is …?" for them. In Firefox the menu is the real one. Chromium's is drawn by the
 * system, so there the item is looked up and its press delivered to the background.
 */
export async function askWhoIs(session: Session, article: Article, words: string): Promise<void> {
  const { x, y } = await select(article, words);
  const bidi = bidiOf(session.browser);
  if (bidi === null) {
    const press = async (api: ChromiumApi, input: string): Promise<void> => {
      const { url, words: selectionText } = JSON.parse(input) as { readonly url: string; readonly words: string };
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
      // Refused where there is no such item.
      await api.contextMenus.update('who-is', { enabled: true });
      api.contextMenus.onClicked.dispatch({ menuItemId: 'who-is', selectionText, frameId: 0, editable: false, pageUrl: url }, tab);
    };
    await inWorker(session, press, JSON.stringify({ url: article.page.url(), words }));
    return;
  }
  await article.page.mouse.click(x, y, { button: 'right' });
  await until('the context menu offers "Who is …?"', () => inBrowserWindow(bidi, pressWhoIs, words));
}

/** Runs in Firefox's window: presses the item of the open context menu; false while it is not there. */
function pressWhoIs(words: string): boolean {
  interface Menu extends HTMLElement {
    readonly state: string;
    activateItem(item: Element): void;
  }
  const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
  if (menu?.state !== 'open') return false;
  const item = [...menu.querySelectorAll('menuitem')].find((candidate) => candidate.getAttribute('label') === `Who is “${words}”?`);
  if (item === undefined) return false;
  menu.activateItem(item);
  return true;
}

/** What the address bar suggests after the keyword and some words. */
export async function suggestionsFor(session: Session, words: string): Promise<readonly Suggestion[]> {
  const bidi = bidiOf(session.browser);
  if (bidi === null) {
    const type = (api: ChromiumApi, input: string): Promise<readonly Suggestion[]> => {
      api.omnibox.onInputStarted.dispatch();
      return new Promise((resolve) => api.omnibox.onInputChanged.dispatch(input, resolve));
    };
    return inWorker(session, type, words);
  }
  return inBrowserWindow(bidi, searchInFirefox, words);
}

interface UrlBar {
  search(words: string): void;
  readonly lastQueryContextPromise: Promise<{
    /** the heuristic one is what was typed itself */
    readonly results: readonly { readonly heuristic?: boolean; readonly payload: { readonly content?: string; readonly title?: string } }[];
  }>;
  handleCommand(): void;
}

/** Runs in Firefox's window: types into the address bar. */
async function searchInFirefox(words: string): Promise<readonly Suggestion[]> {
  const { gURLBar: bar } = window as unknown as { readonly gURLBar: UrlBar };
  bar.search(`caselight ${words}`);
  const { results } = await bar.lastQueryContextPromise;
  return results
    .filter(({ heuristic, payload }) => heuristic !== true && payload.content !== undefined)
    .map(({ payload }) => ({ content: (payload.content ?? '').replace(/^caselight /, ''), description: payload.title ?? '' }));
}

/** Enters the keyword and some words, or a suggestion's content, in the address bar. */
export async function enter(session: Session, words: string): Promise<void> {
  const bidi = bidiOf(session.browser);
  if (bidi === null) {
    await inWorker(session, async (api, input) => api.omnibox.onInputEntered.dispatch(input, 'currentTab'), words);
    return;
  }
  await suggestionsFor(session, words);
  await inBrowserWindow(bidi, () => {
    (window as unknown as { readonly gURLBar: UrlBar }).gURLBar.handleCommand();
    return true;
  });
}
