import { listen, overhear, windowOf } from './document.ts';

/** Properties that decide what a highlight stands on. */
const GROUND: ReadonlySet<string> = new Set(['background-color', 'color']);

/**
 * Tells when the page may stand on another ground, although nothing of its DOM changes: the reader's scheme turns from light to dark, or a page that
 * fades from one to the other has come to the end of it.
 * @param concerns whether an element holds anything that is shown
 */
export function watchTheme(document: Document, concerns: (element: Element) => boolean, onChange: () => void, signal: AbortSignal): void {
  listen(windowOf(document)?.matchMedia('(prefers-color-scheme: dark)') ?? null, 'change', onChange, signal);
  overhear(
    document,
    'transitionend',
    (event) => {
      const { isTrusted, propertyName, pseudoElement, target } = event as TransitionEvent;
      if (isTrusted && GROUND.has(propertyName) && pseudoElement === '' && target instanceof Element && concerns(target)) onChange();
    },
    signal,
  );
}
