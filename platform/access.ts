import { browser } from 'wxt/browser';
import { isWithin } from '../core/sites/address.ts';
import { hostsOfPatterns, patternOf, patternsCover } from '../core/sites/patterns.ts';
import type { RuleTarget } from '../core/sites/rules.ts';

/** Hosts of the bundled news sites, read from the manifest: what the browser was asked for is what the default stands for. */
export function newsHosts(): ReadonlySet<string> {
  return hostsOfPatterns(browser.runtime.getManifest().host_permissions ?? []);
}

/** A look-up of the hosts whose pages the browser lets us read at this moment. */
export async function readGranted(): Promise<(host: string) => boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return (host) => patternsCover(origins, host);
}

/** The bundled news site that covers a host, or null. */
export function newsSiteOf(host: string): RuleTarget | null {
  for (const pattern of newsHosts()) if (isWithin(host, pattern)) return { scope: 'domain', pattern };
  return null;
}

/**
 * Asks the browser for access to hosts or whole domains, in one prompt. Call it first thing in a click or key handler: after any `await` the
 * browser no longer counts it as the reader's own act. A popup may be closed by the prompt, so nothing must depend on code after this.
 * @returns whether the reader granted it
 */
export async function askForAccess(targets: readonly RuleTarget[]): Promise<boolean> {
  const origins = targets.map(patternOf);
  try {
    return await browser.permissions.request({ origins });
  } catch {
    // Refused unasked, as when the browser saw no act of the reader: what counts is whether access was there already.
    return browser.permissions.contains({ origins });
  }
}

/** Calls back whenever access was given or withdrawn, here or in the browser's own settings. */
export function onAccessChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
