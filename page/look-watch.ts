import { listen, overhear, windowOf } from './document.ts';

/** Properties that decide what a highlight stands on. */
const GROUND: ReadonlySet<string> = new Set(['background-color', 'color']);
/** What a style can make of a page with no change of its DOM; what the reader ticks has its styles, too. */
const TURNS = ['animationend', 'transitionend', 'change'];

/** What is told of a page's looks, where nothing of its DOM has changed. */
export interface LookEvents {
  /** whether an element holds anything that is shown */
  concerns(element: Element): boolean;
  /** what is shown may stand on another ground: from light to dark, or at the end of fading from one to the other; or the page is back from printing */
  onGround(): void;
  /** what was not to be seen may be seen now */
  onVisibility(): void;
  /** the page is about to be printed */
  onPrint(): void;
}

/** Tells when a page may look different, although nothing of its DOM changes. */
export function watchLooks(document: Document, { concerns, onGround, onVisibility, onPrint }: LookEvents, signal: AbortSignal): void {
  const view = windowOf(document);
  // Our rules are for the screen alone; but a browser that prints highlights draws their text piece by piece, whatever they look like.
  listen(view, 'beforeprint', onPrint, signal);
  listen(view, 'afterprint', onGround, signal);
  listen(view?.matchMedia('(prefers-color-scheme: dark)') ?? null, 'change', onGround, signal);
  const look = (event: Event): void => {
    if (!event.isTrusted) return;
    onVisibility();
    const { propertyName, pseudoElement, target } = event as TransitionEvent;
    if (GROUND.has(propertyName) && pseudoElement === '' && target instanceof Element && concerns(target)) onGround();
  };
  for (const type of TURNS) overhear(document, type, look, signal);
}
