import { browser } from 'wxt/browser';

/**
 * Why no script may run in a page whose address lets one think it might: a document that the browser shows in a viewer of its own without
 * its address saying so, or an error page under the address of what could not be loaded. Null where scripts may run.
 */
export async function closedPage(tabId: number): Promise<'pdf' | 'browser-page' | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return answer?.result === 'application/pdf' ? 'pdf' : null;
  } catch {
    // Firefox lets no script into its viewer, nor either browser into its error pages, and neither says which of them it is.
    return 'browser-page';
  }
}
