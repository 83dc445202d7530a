import { browser, type Browser } from 'wxt/browser';
import { scriptLayers } from '../core/sites/patterns.ts';
import type { SiteState } from './site-state.ts';

/** The reader script's file in the built extension. */
export const READER_FILE = 'content-scripts/reader.js';
/** What is brought in only where a page may concern a case. */
const READING_FILE = 'reading.js';

/** Ids are stable per layer, so that a change updates a registration rather than leaving a gap in which pages load without it. */
const ID_PREFIX = 'reader-';

type Registered = Browser.scripting.RegisteredContentScript;

/** Makes the browser's registrations of the reader script say what the settings say. While paused there is none. */
export async function syncRegistrations(state: SiteState): Promise<void> {
  const layers = state.pause === null ? scriptLayers(state.settings, state.newsHosts) : [];
  const wanted = layers.map((layer, index): Registered => ({
    id: `${ID_PREFIX}${index}`,
    js: [READER_FILE],
    matches: [...layer.matches],
    excludeMatches: [...layer.excludeMatches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    // Kept over a restart, so that pages the browser restores are read; unless that would write private choices to the disk.
    persistAcrossSessions: !state.holdsPrivateChoices,
  }));
  const present = await browser.scripting.getRegisteredContentScripts();
  const gone = present.filter((script) => !wanted.some(({ id }) => id === script.id)).map(({ id }) => id);
  const known = new Map(present.map((script) => [script.id, script]));
  const changed = wanted.filter((script) => known.has(script.id) && !saysTheSame(script, known.get(script.id)));
  const fresh = wanted.filter((script) => !known.has(script.id));
  // Additions first: a site that moves between layers may get the script twice, which it bears, but never misses it.
  if (fresh.length > 0) await asUnderstood(fresh, (scripts) => browser.scripting.registerContentScripts(scripts));
  if (changed.length > 0) await asUnderstood(changed, (scripts) => browser.scripting.updateContentScripts(scripts));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
}

/** Runs the reader script in every frame of a tab that the browser lets it into. False when it lets it into none. */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER_FILE] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Brings the script that reads a page into one frame, where the reader script waits for it.
 * @throws (rejects) when the browser does not let us into the frame (any more)
 */
export async function injectReading(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [READING_FILE] });
}

/** Chromium 116 to 118 refuse the word for frames without an address of their own (about:blank, srcdoc); there these frames go without. */
async function asUnderstood(scripts: Registered[], hand: (scripts: Registered[]) => Promise<void>): Promise<void> {
  try {
    await hand(scripts);
  } catch (error) {
    if (!String(error).includes('matchOriginAsFallback')) throw error;
    await hand(scripts.map(({ matchOriginAsFallback: _unknown, ...script }) => script));
  }
}

function saysTheSame(a: Registered, b: Registered | undefined): boolean {
  const list = (patterns: readonly string[] | undefined): string => [...(patterns ?? [])].sort().join(' ');
  return (
    b !== undefined &&
    list(a.matches) === list(b.matches) &&
    list(a.excludeMatches) === list(b.excludeMatches) &&
    a.persistAcrossSessions === b.persistAcrossSessions
  );
}

/**
 * Whose rules ours are to the browser. In Firefox a reader's own rules also hold inside shadow roots, so that nothing has to be left there;
 * Chromium paints highlights by a page's rules only.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/** Brings style rules into one frame, or takes them away, through the browser: no node is added to the page. They go with the extension. */
export async function changeFrameStyle(
  tabId: number,
  frameId: number,
  { insert, remove }: { readonly insert: string | null; readonly remove: string | null },
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  if (remove !== null) await browser.scripting.removeCSS({ target, css: remove, origin: ORIGIN });
  if (insert !== null) await browser.scripting.insertCSS({ target, css: insert, origin: ORIGIN });
}
