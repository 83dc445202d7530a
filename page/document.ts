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

const compatModeOf = getterOf<string>('compatMode');
/** Whether a page without a document type is laid out as pages were in the nineties. */
export const isInQuirks = (document: Document): boolean => compatModeOf(document) === 'BackCompat';

const contentTypeOf = getterOf<string>('contentType');

/** Documents of text for readers. The others (data, code, pictures, feeds) browsers dress up as pages of their own, in HTML too. */
const PROSE: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
/** Documents that are pages only where their root says so. */
const XML: ReadonlySet<string> = new Set(['text/xml', 'application/xml']);
/** What Chromium puts into the page that it makes of data in XML. */
const XML_VIEWER = 'webkit-xml-viewer-source-xml';

/** `on` where all of a document is an editor's. */
const designModeOf = getterOf<string>('designMode');

/** The root element of a document that is to be read; null where there is nothing to read. */
export function proseRootOf(document: Document): HTMLElement | null {
  const root = rootElementOf(document);
  if (!(root instanceof HTMLElement) || designModeOf(document) === 'on') return null;
  return PROSE.has(contentTypeOf(document)) || (isBareXml(document) && getElementById.call(document, XML_VIEWER) === null) ? root : null;
}

/** Whether a document was served as XML of no particular kind: there the DOM makes no HTML elements unless it is told to. */
export function isBareXml(document: Document): boolean {
  return XML.has(contentTypeOf(document));
}

const HTML = 'http://www.w3.org/1999/xhtml';

const {
  createTreeWalker,
  createRange,
  createElementNS,
  elementFromPoint,
  elementsFromPoint,
  getElementById,
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
/** A new element of ours, of HTML in whatever kind of document. */
export const newElement = <K extends keyof HTMLElementTagNameMap>(document: Document, tag: K): HTMLElementTagNameMap[K] =>
  createElementNS.call(document, HTML, tag) as HTMLElementTagNameMap[K];
export const elementAt = (document: Document, x: number, y: number): Element | null => elementFromPoint.call(document, x, y);
/** All elements at a point of the viewport (CSS px), the topmost first. */
export const elementsAt = (document: Document, x: number, y: number): Element[] => elementsFromPoint.call(document, x, y);
export const selectionIn = (document: Document): Selection | null => getSelection.call(document);
export const findIn = (document: Document, selector: string): NodeListOf<Element> => querySelectorAll.call(document, selector);
/** All elements of a tag, in page order, live. */
export const elementsOf = <K extends keyof HTMLElementTagNameMap>(document: Document, tag: K): HTMLCollectionOf<HTMLElementTagNameMap[K]> =>
  getElementsByTagName.call(document, tag) as HTMLCollectionOf<HTMLElementTagNameMap[K]>;

/** What is listened to, for `listenAgain`. */
interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: (event: Event) => void;
  readonly options: AddEventListenerOptions & { readonly signal: AbortSignal };
}

/** Those that have ended are let go of when there are so many: to be told of every end would cost more than listening itself. */
const MANY = 64;

let listening: Listening[] = [];

const goesOn = ({ options: { signal } }: Listening): boolean => !signal.aborted;

function begin(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  signal: AbortSignal,
  how: AddEventListenerOptions,
): void {
  if (signal.aborted) return;
  const each: Listening = { target, type, listener, options: { ...how, signal } };
  addEventListener.call(target, type, listener, each.options);
  if (listening.length >= MANY) listening = listening.filter(goesOn);
  listening.push(each);
}

/** Listens, without ever holding the page up, until the signal. */
export function listen(target: EventTarget | null, type: string, listener: (event: Event) => void, signal: AbortSignal): void {
  if (target !== null) begin(target, type, listener, signal, { passive: true });
}

/** Listens before the page does, without ever holding it up, until the signal. */
export function overhear(document: Document, type: string, listener: (event: Event) => void, signal: AbortSignal): void {
  begin(document, type, listener, signal, { capture: true, passive: true });
}

/** Listens to a window before the page does, and may keep an event from it, until the signal. */
export function intercept(view: Window | null, type: string, listener: (event: Event) => void, signal: AbortSignal): void {
  if (view !== null) begin(view, type, listener, signal, { capture: true });
}

/**
 * Listens anew to all that is listened to: a page that writes itself anew (`document.open`) has taken every listener off its document and its
 * window, those of extensions too. What is still heard is not heard twice.
 */
export function listenAgain(): void {
  listening = listening.filter(goesOn);
  for (const { target, type, listener, options } of listening) addEventListener.call(target, type, listener, options);
}
