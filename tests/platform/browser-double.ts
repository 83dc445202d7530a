import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patternsCover } from '../../core/sites/patterns.ts';
import type { Reply, Sender } from '../../platform/messaging.ts';

type MessageListener = (message: unknown, sender: Sender, respond: (reply: Reply) => void) => true | undefined;

/** A registration as the browser keeps it. */
interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
  readonly persistAcrossSessions?: boolean;
  readonly matchOriginAsFallback?: boolean;
}

/** A small event, with the way to fire it. */
function event<Args extends readonly unknown[]>() {
  const listeners = new Set<(...args: Args) => void>();
  return {
    addListener: (listener: (...args: Args) => void) => listeners.add(listener),
    removeListener: (listener: (...args: Args) => void) => listeners.delete(listener),
    hasListener: (listener: (...args: Args) => void) => listeners.has(listener),
    fire: (...args: Args) => listeners.forEach((listener) => listener(...args)),
  };
}

/**
 * What fakeBrowser lacks of a browser: permissions, scripting, pages with a reader script in them, and the manifest. It keeps the rules that
 * matter here: a script goes only where access is granted, messages reach only tabs with a script, addresses are told only with access.
 */
export function installBrowserDouble(newsHosts: readonly string[] = ['deadline.com', 'elpais.com']) {
  fakeBrowser.reset();
  const origins = new Set(newsHosts.map((host) => `*://*.${host}/*`));
  const registered = new Map<string, Registered>();
  const pages = new Map<
    number,
    { readonly url: string; active: boolean; reader: boolean; readonly heard: string[]; type: string | null }
  >();
  /** what happened to pages, in order: `inject 3`, `leave 4` */
  const log: string[] = [];
  const css: unknown[] = [];
  /** tabs that are on their way to another page */
  const departing = new Map<number, string>();
  const onAdded = event<[]>();
  const onRemoved = event<[]>();
  let askedFor: unknown = null;
  let willGrant = true;
  let old = false;

  const granted = (url: string): boolean => /^https?:/.test(url) && patternsCover([...origins], new URL(url).hostname);
  const must = (id: number) => {
    const page = pages.get(id);
    if (page === undefined) throw new Error(`No tab with id: ${id}.`);
    return page;
  };
  const asTab = (id: number) => {
    const { url, active } = must(id);
    return { id, active, status: 'complete', discarded: false, incognito: false, ...(granted(url) ? { url } : {}) };
  };

  const listeners = new Set<MessageListener>();
  let speaker: Sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ host_permissions: newsHosts.map((host) => `*://*.${host}/*`) }),
    onMessage: {
      addListener: (listener: MessageListener) => listeners.add(listener),
      removeListener: (listener: MessageListener) => listeners.delete(listener),
    },
    sendMessage: (message: unknown) =>
      new Promise((resolve, reject) => {
        const answering = [...listeners].map((listener) => listener(message, speaker, resolve)).some(Boolean);
        if (!answering) reject(new Error('Could not establish connection. Receiving end does not exist.'));
      }),
  });
  Object.assign(fakeBrowser.action, { setIcon: async () => undefined });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'es-MX' });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ permissions: [], origins: [...origins] }),
    request: (wanted: { readonly origins: readonly string[] }) => {
      askedFor = wanted;
      if (willGrant) wanted.origins.forEach((origin) => origins.add(origin));
      return Promise.resolve(willGrant);
    },
    onAdded,
    onRemoved,
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: async (scripts: readonly Registered[]) => {
      for (const script of scripts) {
        if (old && script.matchOriginAsFallback !== undefined) throw new Error("Unexpected property: 'matchOriginAsFallback'.");
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: readonly Registered[]) => {
      for (const script of scripts) {
        if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    unregisterContentScripts: async ({ ids }: { readonly ids: readonly string[] }) => ids.forEach((id) => registered.delete(id)),
    executeScript: async ({ target, func }: { readonly target: { readonly tabId: number }; readonly func?: () => unknown }) => {
      const page = must(target.tabId);
      if (!granted(page.url) || page.type === null) throw new Error('Cannot access contents of the page.');
      // The one function that is run in pages asks what kind of document they hold.
      if (func !== undefined) return [{ result: page.type }];
      page.reader = true;
      log.push(`inject ${target.tabId}`);
      return [];
    },
    insertCSS: async (injection: unknown) => css.push({ insert: injection }),
    removeCSS: async (injection: unknown) => css.push({ remove: injection }),
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ active }: { readonly active?: boolean } = {}) =>
      [...pages.keys()].map(asTab).filter((tab) => active === undefined || tab.active === active),
    get: async (id: number) => asTab(id),
    sendMessage: async (id: number, message: { readonly caselight: string }) => {
      const next = departing.get(id);
      departing.delete(id);
      if (next !== undefined) open(id, next, must(id).active);
      const page = must(id);
      if (!page.reader) throw new Error('Could not establish connection. Receiving end does not exist.');
      page.heard.push(message.caselight);
      if (message.caselight === 'leave') {
        page.reader = false;
        log.push(`leave ${id}`);
      }
      return { value: message.caselight === 'report.get' ? { verdict: 'none', people: [], capped: false } : null };
    },
  });

  const open = (id: number, url: string, active = false): void => {
    const runs = [...registered.values()].some(
      ({ matches, excludeMatches = [] }) =>
        granted(url) && patternsCover(matches, new URL(url).hostname) && !patternsCover(excludeMatches, new URL(url).hostname),
    );
    pages.set(id, { url, active, reader: runs, heard: [], type: 'text/html' });
  };

  return {
    registered,
    log,
    css,
    onAdded,
    onRemoved,
    origins,
    askedFor: () => askedFor,
    refuse: () => (willGrant = false),
    /** Is Chromium 116 from now on, as far as registrations go. */
    beOld: () => (old = true),
    /** Who sends the messages from now on; the popup at first. */
    speakAs: (sender: Sender) => (speaker = sender),
    /** Opens a page as a browser does: with the reader script where a registration and the access say so. */
    open,
    /** Has a tab arrive at another page right before it is told anything again. */
    arriveAt: (id: number, url: string) => departing.set(id, url),
    /** Makes a page hold a document of another type; null is one the browser lets nobody into. */
    holds(id: number, type: string | null): void {
      must(id).type = type;
      if (type === null) must(id).reader = false;
    },
    reader: (id: number): boolean => must(id).reader,
    heard: (id: number): readonly string[] => must(id).heard,
  };
}
