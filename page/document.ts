/**
 * The document read through what was captured from its prototype. An image or a form named `title`, `documentElement` or
 * `createRange` shadows the document's own, in a content script's world too; what was captured cannot be shadowed.
 */

function getterOf<T>(name: keyof Document): (document: Document) => T {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  if (get === undefined) return (document) => Reflect.get(document, name) as T;
  return (document) => get.call(document) as T;
}

/** The root element; null in a document that has none. */
export const rootElementOf = getterOf<Element | null>('documentElement');
export const titleOf = getterOf<string>('title');
export const urlOf = getterOf<string>('URL');
export const windowOf = getterOf<(Window & typeof globalThis) | null>('defaultView');
export const visibilityOf = getterOf<DocumentVisibilityState>('visibilityState');
export const focusedElementOf = getterOf<Element | null>('activeElement');
export const fullScreenOf = getterOf<Element | null>('fullscreenElement');
export const bodyOf = getterOf<HTMLElement | null>('body');
export const isPrerendering = getterOf<boolean | undefined>('prerendering' as keyof Document);

const contentTypeOf = getterOf<string>('contentType');

/** Documents of text for readers. The others (data, code, pictures, feeds) browsers dress up as pages of their own, in HTML too. */
const PROSE: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** The root element of a document that is to be read; null where there is nothing to read. */
export function proseRootOf(document: Document): HTMLElement | null {
  const root = rootElementOf(document);
  return root instanceof HTMLElement && PROSE.has(contentTypeOf(document)) ? root : null;
}

const {
  createTreeWalker,
  createRange,
  createElement,
  elementFromPoint,
  elementsFromPoint,
  getElementsByTagName,
  getSelection,
  querySelectorAll,
} = Document.prototype;
const { addEventListener } = EventTarget.prototype;

/** A walk over the elements below a node of the page. */
export const elementWalker = (root: Node): TreeWalker => createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT);
/** A walk over all that counts as text below a node of the page: what its `textContent` joins. */
export const textWalker = (root: Node): TreeWalker =>
  createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
/** A live range; drop it soon, every live range slows the page's own changes. */
export const newRange = (document: Document): Range => createRange.call(document);
/** A new element of ours. */
export const newElement = <K extends keyof HTMLElementTagNameMap>(document: Document, tag: K): HTMLElementTagNameMap[K] =>
  createElement.call(document, tag) as HTMLElementTagNameMap[K];
export const elementAt = (document: Document, x: number, y: number): Element | null => elementFromPoint.call(document, x, y);
/** All elements at a point of the viewport (CSS px), the topmost first. */
export const elementsAt = (document: Document, x: number, y: number): Element[] => elementsFromPoint.call(document, x, y);
export const selectionIn = (document: Document): Selection | null => getSelection.call(document);
export const findIn = (document: Document, selector: string): NodeListOf<Element> => querySelectorAll.call(document, selector);
/** All elements of a tag, in page order, live. */
export const elementsOf = <K extends keyof HTMLElementTagNameMap>(document: Document, tag: K): HTMLCollectionOf<HTMLElementTagNameMap[K]> =>
  getElementsByTagName.call(document, tag) as HTMLCollectionOf<HTMLElementTagNameMap[K]>;
/** Listens, without ever holding the page up, until the signal. */
export function listen(target: EventTarget | null, type: string, listener: (event: Event) => void, signal: AbortSignal): void {
  if (target !== null) addEventListener.call(target, type, listener, { passive: true, signal });
}

/** Listens before the page does, without ever holding it up, until the signal. */
export function overhear(document: Document, type: string, listener: (event: Event) => void, signal: AbortSignal): void {
  addEventListener.call(document, type, listener, { capture: true, passive: true, signal });
}
