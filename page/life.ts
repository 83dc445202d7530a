import { isPrerendering, listen, visibilityOf, windowOf } from './document.ts';

/** Whether anybody can see the page: not while it is prerendered, in a background tab, or kept for back and forward. */
export function isSeen(document: Document): boolean {
  return visibilityOf(document) === 'visible' && isPrerendering(document) !== true;
}

/** Tells when the page comes into view and goes out of it. */
export function watchLife(document: Document, onChange: (seen: boolean) => void, signal: AbortSignal): void {
  let before = isSeen(document);
  const report = (seen: boolean): void => {
    if (seen === before) return;
    before = seen;
    onChange(seen);
  };
  const look = (): void => report(isSeen(document));
  const view = windowOf(document);
  listen(document, 'visibilitychange', look, signal);
  listen(document, 'prerenderingchange', look, signal);
  listen(view, 'pagehide', () => report(false), signal);
  listen(view, 'pageshow', look, signal);
}

/** Tells when the page comes back from where the browser keeps pages for the way back and forward. What was said to it in between is lost. */
export function watchReturn(document: Document, onReturn: () => void, signal: AbortSignal): void {
  const look = (event: Event): void => {
    if (event.isTrusted && (event as PageTransitionEvent).persisted) onReturn();
  };
  listen(windowOf(document), 'pageshow', look, signal);
}
