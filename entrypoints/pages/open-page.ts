import { browser } from 'wxt/browser';

/** Opens the case file in a tab. @param hash an address such as `#person/david-halls`, or empty for its start */
export async function openCaseFile(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/casefile.html')}${hash}` });
}

/** Opens the settings in a tab, at a section when one is named. */
export async function openOptions(section: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${section === '' ? '' : `#${section}`}` });
}

/** The element of the page that a surface is rendered into. */
export function rootElement(): HTMLElement {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  return root;
}
