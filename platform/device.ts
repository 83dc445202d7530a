import { browser } from 'wxt/browser';

/**
 * Whether the browser runs on Android. There a popup fills the screen and covers the page it is about; Firefox has no keys, context menu,
 * address bar keyword or windows for extensions, and shares their settings with no other browser (browser-compat-data of 2026).
 */
export async function isAndroid(): Promise<boolean> {
  return (await browser.runtime.getPlatformInfo()).os === 'android';
}

/** The same by the name the browser gives itself: a guess that needs no asking, for a page's first paint. */
export function looksLikeAndroid(): boolean {
  return navigator.userAgent.includes('Android');
}
