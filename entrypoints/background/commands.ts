import { browser } from 'wxt/browser';
import { sendToTab } from '../../platform/messaging.ts';

/** Passes the reader's key commands on to the page they are reading. Firefox for Android has no keys. */
export function passCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => void pass(command, tab?.id));
}

async function pass(command: string, known: number | undefined): Promise<void> {
  const tabId = known ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tabId === undefined) return;
  if (command === 'next-name') await sendToTab(tabId, 'mention.step', { direction: 1 }, 0);
  else if (command === 'previous-name') await sendToTab(tabId, 'mention.step', { direction: -1 }, 0);
  else if (command === 'show-card') await sendToTab(tabId, 'card.show', null, 0);
}
