import { Article } from './article.ts';
import { bidiOf, inBrowserWindow } from './bidi.ts';
import { buildFolder } from './launch.ts';
import type { ExtensionApi, Session } from './session.ts';
import { until } from './wait.ts';

/** What is used of the extension API and of Chromium's protocol here, beyond their types. */
interface Windows extends ExtensionApi {
  readonly windows: { create(what: { readonly url: string; readonly incognito: true }): Promise<unknown> };
}
interface Protocol {
  send(command: 'Extensions.loadUnpacked', parameters: { readonly path: string; readonly enableInIncognito: true }): Promise<unknown>;
}

/** Lets the extension run in private windows, as the switch in the browser's own settings does. It starts anew by that. */
export async function allowPrivateWindows(session: Session): Promise<void> {
  const bidi = bidiOf(session.browser);
  if (bidi === null) {
    const protocol = (await session.browser.target().createCDPSession()) as unknown as Protocol;
    await protocol.send('Extensions.loadUnpacked', { path: buildFolder('chromium'), enableInIncognito: true });
  } else await inBrowserWindow(bidi, allowInFirefox);
  await session.whenBack();
}

/** Runs in Firefox's window: what its add-ons page does for "Run in Private Windows". */
async function allowInFirefox(): Promise<boolean> {
  interface Policy {
    readonly id: string;
    readonly extension: unknown;
  }
  interface Modules {
    readonly ExtensionPermissions: { add(id: string, what: object, extension: unknown): Promise<void> };
    readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  }
  interface Internals {
    readonly ChromeUtils: { importESModule(path: string): Modules };
    readonly WebExtensionPolicy: { getActiveExtensions(): readonly Policy[] };
  }
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Internals;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const policy = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('caselight'));
  if (policy === undefined) throw new Error('Caselight is not running');
  await ExtensionPermissions.add(policy.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, policy.extension);
  await (await AddonManager.getAddonByID(policy.id)).reload();
  return true;
}

/** Opens an address in a private window of its own. */
export async function openPrivate(session: Session, address: string): Promise<Article> {
  const bidi = bidiOf(session.browser);
  if (bidi !== null) await inBrowserWindow(bidi, openInFirefox, address);
  else {
    const open = (api: Windows, url: string): Promise<unknown> => api.windows.create({ url, incognito: true });
    await session.inExtension(open as unknown as Parameters<Session['inExtension']>[0], address);
  }
  const page = await until(`a private window shows ${address}`, async () => {
    const contexts = await Promise.all(session.browser.browserContexts().map((context) => context.pages()));
    return contexts.flat().find((candidate) => candidate.url() === address);
  });
  await until('the page has loaded', () => page.evaluate(() => document.readyState === 'complete'));
  return new Article(page);
}

/** Runs in Firefox's window: the menu's "New private window", and an address there. */
async function openInFirefox(address: string): Promise<boolean> {
  interface PrivateWindow {
    readonly delayedStartupPromise: Promise<void>;
    readonly gBrowser: { readonly selectedBrowser: { fixupAndLoadURIString(url: string, how: object): void } };
    addEventListener(event: string, listener: () => void, how: object): void;
  }
  interface Internals {
    OpenBrowserWindow(how: { readonly private: true }): PrivateWindow;
    readonly Services: { readonly scriptSecurityManager: { getSystemPrincipal(): unknown } };
  }
  const { OpenBrowserWindow, Services } = globalThis as unknown as Internals;
  const opened = OpenBrowserWindow({ private: true });
  await new Promise<void>((resolve) => opened.addEventListener('load', () => resolve(), { once: true }));
  await opened.delayedStartupPromise;
  opened.gBrowser.selectedBrowser.fixupAndLoadURIString(address, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  return true;
}
