import { findIn, fullScreenOf, rootElementOf } from './document.ts';
import { elementAbove, elementMatches, isWithin } from './dom.ts';

/**
 * The element that a card must stand in, to be above everything and to be used there: everything outside of an open modal dialog is inert, of an
 * element in full screen covered, and a press outside of a popover shuts it.
 * @param beside the element that the card speaks of
 */
export function topmostFor(document: Document, beside: Element | null): Element {
  const dialogs = findIn(document, 'dialog:modal');
  const dialog = dialogs[dialogs.length - 1];
  const popover = popoverAround(beside);
  if (popover !== null && (dialog === undefined || isWithin(popover, dialog))) return popover;
  if (dialog !== undefined) return dialog;
  const fullscreenElement = fullScreenOf(document);
  const canHold = fullscreenElement !== null && !/^(?:video|audio|iframe|img|canvas|object|embed)$/.test(fullscreenElement.localName);
  return (canHold ? fullscreenElement : rootElementOf(document)) ?? document.documentElement;
}

/** The innermost open popover around an element that a press outside of it shuts. */
function popoverAround(inner: Element | null): Element | null {
  for (let element = inner; element !== null; element = elementAbove(element)) {
    if (elementMatches(element, '[popover]:not([popover="manual" i]):popover-open')) return element;
  }
  return null;
}
