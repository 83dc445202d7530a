import { browser } from 'wxt/browser';

/**
 * What one of our pages remembers until the browser closes: in the browser's memory, never on disk. What comes back is whatever an
 * earlier version may have written, so the caller checks it.
 */
export async function recall(key: string): Promise<unknown> {
  const name = `memory-${key}`;
  return (await browser.storage.session.get(name))[name];
}

/** Keeps a value, of a kind that JSON can hold, until the browser closes. */
export async function remember(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [`memory-${key}`]: value });
}
