interface Prerendering {
  readonly prerendering?: boolean;
}

/** Whether anybody can see the page: not while it is prerendered, in a background tab, or kept for back and forward. */
export function isSeen(document: Document): boolean {
  return document.visibilityState === 'visible' && (document as Prerendering).prerendering !== true;
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
  document.addEventListener('visibilitychange', look, { signal });
  document.addEventListener('prerenderingchange', look, { signal });
  document.defaultView?.addEventListener('pagehide', () => report(false), { signal });
  document.defaultView?.addEventListener('pageshow', look, { signal });
}
