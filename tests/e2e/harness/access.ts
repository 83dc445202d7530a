import { bidiOf, inBrowserWindow } from './bidi.ts';
import type { Session } from './session.ts';

/**
 * What a reader can change in the browser's own settings: which sites the extension may read. The prompt that an extension shows cannot be
 * pressed by a test; these are the same states, reached from the other side.
 */

/** Takes the extension's access to a host away. Chromium knows only all or chosen sites, so there all others go too. */
export async function withhold(session: Session, host: string): Promise<void> {
  const bidi = bidiOf(session.browser);
  if (bidi === null) await inChromiumSettings(session, 'withhold', host);
  else await inBrowserWindow(bidi, changeInFirefox, JSON.stringify({ remove: `*://*.${host}/*` }));
}

/** Gives the extension access to a host. In Chromium it must be one the manifest asks for. */
export async function allow(session: Session, host: string): Promise<void> {
  const bidi = bidiOf(session.browser);
  if (bidi === null) await inChromiumSettings(session, 'allow', host);
  else await inBrowserWindow(bidi, changeInFirefox, JSON.stringify({ add: `*://*.${host}/*` }));
}

/** Switches the extension off or on in the browser's own settings. */
export async function setEnabled(session: Session, enabled: boolean): Promise<void> {
  const bidi = bidiOf(session.browser);
  if (bidi === null) await inChromiumSettings(session, enabled ? 'enable' : 'disable', '');
  else await inBrowserWindow(bidi, switchInFirefox, enabled ? 'on' : 'off');
}

/** Takes the extension out of the browser for good. */
export async function uninstall(session: Session): Promise<void> {
  const bidi = bidiOf(session.browser);
  if (bidi === null) await session.browser.uninstallExtension(new URL(session.address('')).hostname);
  else await inBrowserWindow(bidi, switchInFirefox, 'never');
}

async function switchInFirefox(input: string): Promise<boolean> {
  interface AddOn {
    readonly id: string;
    enable(): Promise<void>;
    disable(): Promise<void>;
    uninstall(): Promise<void>;
  }
  interface Internals {
    readonly ChromeUtils: {
      importESModule(path: string): { readonly AddonManager: { getAddonsByTypes(types: readonly string[]): Promise<readonly AddOn[]> } };
    };
  }
  const { AddonManager } = (globalThis as unknown as Internals).ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const own = (await AddonManager.getAddonsByTypes(['extension'])).find(({ id }) => id.startsWith('caselight'));
  if (own === undefined) throw new Error('Caselight is not installed');
  await (input === 'on' ? own.enable() : input === 'off' ? own.disable() : own.uninstall());
  return true;
}

/**
 * Presses the toolbar button for the tab in front in Firefox, which gives the extension access to that page until it is left. Its popup opens
 * and closes out of reach; `Session.popup` then shows the same page in a tab.
 */
export async function pressToolbarButton(session: Session): Promise<void> {
  const bidi = bidiOf(session.browser);
  if (bidi === null) throw new Error('In Chromium opening the popup presses the button');
  await inBrowserWindow(bidi, async () => {
    interface Action {
      triggerAction(window: unknown): Promise<void>;
    }
    interface Internals {
      readonly WebExtensionPolicy: { getActiveExtensions(): readonly { readonly id: string; readonly extension: FirefoxExtension }[] };
    }
    interface FirefoxExtension {
      readonly apiManager: { readonly global: { browserActionFor(extension: unknown): Action } };
    }
    const { WebExtensionPolicy } = globalThis as unknown as Internals;
    const policy = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('caselight'));
    if (policy === undefined) throw new Error('Caselight is not running');
    // An open popup is closed by the press that should open the next.
    for (const panel of document.querySelectorAll('panel')) (panel as unknown as { hidePopup(): void }).hidePopup();
    await policy.extension.apiManager.global.browserActionFor(policy.extension).triggerAction(window);
    return true;
  });
}

/** Firefox's own store of permissions, as its add-ons page uses it. */
async function changeInFirefox(input: string): Promise<boolean> {
  interface Permissions {
    add(id: string, what: object, extension: unknown): Promise<void>;
    remove(id: string, what: object, extension: unknown): Promise<void>;
  }
  interface Internals {
    readonly ChromeUtils: { importESModule(path: string): { readonly ExtensionPermissions: Permissions } };
    readonly WebExtensionPolicy: { getActiveExtensions(): readonly { readonly id: string; readonly extension: unknown }[] };
  }
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Internals;
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const policy = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith('caselight'));
  if (policy === undefined) throw new Error('Caselight is not running');
  const change = JSON.parse(input) as { readonly add?: string; readonly remove?: string };
  if (change.add !== undefined) await ExtensionPermissions.add(policy.id, { permissions: [], origins: [change.add] }, policy.extension);
  if (change.remove !== undefined) {
    await ExtensionPermissions.remove(policy.id, { permissions: [], origins: [change.remove] }, policy.extension);
  }
  return true;
}

/** Chromium's page of extensions, with what its switches call. */
async function inChromiumSettings(session: Session, action: 'withhold' | 'allow' | 'enable' | 'disable', host: string): Promise<void> {
  const page = await session.browser.newPage({ background: true });
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (action, host, id) => {
      interface Chrome {
        readonly developerPrivate: DeveloperPrivate;
        readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
      }
      interface DeveloperPrivate {
        updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
        addHostPermission(id: string, pattern: string): Promise<void>;
      }
      const { developerPrivate, management } = (globalThis as unknown as { readonly chrome: Chrome }).chrome;
      if (action === 'withhold') await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
      else if (action !== 'allow') await management.setEnabled(id, action === 'enable');
      else await developerPrivate.addHostPermission(id, `https://${host}/*`);
    },
    action,
    host,
    new URL(session.address('')).hostname,
  );
  await page.close();
}
