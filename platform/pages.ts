import { browser } from 'wxt/browser';

/** The pages of ours that others lead to. */
export type OwnPage = 'casefile' | 'options' | 'welcome';

/**
 * Shows one of our pages in a tab of its own, at an address within it.
 * @param hash the part after `#`, with or without it; empty for the page's beginning
 */
export async function openPage(page: OwnPage, hash = ''): Promise<void> {
  const inside = hash.replace(/^#/, '');
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + (inside === '' ? '' : `#${inside}`) });
}

/** Notes under which the welcome page is known to have been shown. */
const WELCOMED = 'welcomed';

/** Shows the welcome page, the first time only: an update or a second call shows nothing. */
export async function welcomeOnce(): Promise<void> {
  const { [WELCOMED]: done } = await browser.storage.local.get(WELCOMED);
  if (done === true) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await openPage('welcome');
}
