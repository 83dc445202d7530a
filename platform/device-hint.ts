/**
 * Whether the browser runs on Android, by the name it gives itself: a guess that needs no asking, for a page's first paint (device.ts has the
 * truth). In a file of its own, because that paint waits for it and must not wait for the browser's API too.
 */
export function looksLikeAndroid(): boolean {
  return navigator.userAgent.includes('Android');
}
