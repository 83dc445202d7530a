import { intercept, listen, windowOf } from '../../page/document.ts';
import { watchPointer, type PointerOptions } from '../../page/pointer.ts';

interface WatchOptions extends PointerOptions {
  isOpen(): boolean;
  /** what is seen of the page has another size or place: an open card is to be placed again */
  onView(): void;
}

/** Follows what a reader does that concerns the card: pointing, Escape, another size of the window, pinching. */
export function watchReader(options: WatchOptions): void {
  const { document, signal, onView } = options;
  watchPointer(options);
  const view = windowOf(document);
  listen(view, 'resize', onView, signal);
  for (const type of ['resize', 'scroll']) listen(view?.visualViewport ?? null, type, onView, signal);
  intercept(view, 'keydown', (event) => keepEscape(event as KeyboardEvent, options), signal);
}

/** Escape is the card's while one is open: a dialog of the page beneath it stays. */
function keepEscape(event: KeyboardEvent, { isOpen, onAction }: WatchOptions): void {
  if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !isOpen()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  onAction({ type: 'escape-pressed' });
}
