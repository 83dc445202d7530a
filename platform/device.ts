import { browser } from 'wxt/browser';

/**
 * Whether the browser runs on Android. There a popup fills the screen and covers the page it is about; Firefox has no keys, context menu,
 * address bar keyword or windows for extensions, and shares their settings with no other browser (browser-compat-data of 2026).
 */
export async function isAndroid(): Promise<boolean> {
  return (await browser.runtime.getPlatformInfo()).os === 'android';
}
