/**
 * The DOM read through getters captured from the prototypes. A form field named `firstChild` or `nextSibling` shadows the
 * form's own property, in a content script's world too; a captured getter cannot be shadowed.
 */

function getterOf<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) return (node) => Reflect.get(node, name) as T;
  return (node) => get.call(node) as T;
}

export const firstChildOf = getterOf<ChildNode | null>(Node.prototype, 'firstChild');
export const childNodesOf = getterOf<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const nextSiblingOf = getterOf<ChildNode | null>(Node.prototype, 'nextSibling');
export const parentOf = getterOf<ParentNode | null>(Node.prototype, 'parentNode');
export const nodeTypeOf = getterOf<number>(Node.prototype, 'nodeType');
export const textContentOf = getterOf<string | null>(Node.prototype, 'textContent');
export const isConnectedNode = getterOf<boolean>(Node.prototype, 'isConnected');
export const parentElementOf = getterOf<Element | null>(Node.prototype, 'parentElement');
export const firstElementOf = getterOf<Element | null>(Element.prototype, 'firstElementChild');
export const nextElementOf = getterOf<Element | null>(Element.prototype, 'nextElementSibling');
export const elementCountOf = getterOf<number>(Element.prototype, 'childElementCount');
export const previousElementOf = getterOf<Element | null>(Element.prototype, 'previousElementSibling');
export const localNameOf = getterOf<string>(Element.prototype, 'localName');
export const assignedSlotOf = getterOf<HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const openShadowOf = getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');

const { compareDocumentPosition, contains, getRootNode } = Node.prototype;
const {
  matches,
  closest,
  hasAttributes,
  getAttribute,
  getBoundingClientRect,
  getElementsByTagName,
  checkVisibility,
  querySelectorAll,
  scrollIntoView,
  scrollTo,
} = Element.prototype;

/** Whether `node` is `ancestor` or inside it (shadow boundaries are not crossed). */
export const isWithin = (node: Node, ancestor: Node): boolean => contains.call(ancestor, node);
export const rootOf = (node: Node): Node => getRootNode.call(node);
/** Whether one node comes before another in the page, or the other is within it. */
export const isBefore = (one: Node, other: Node): boolean =>
  (compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
/** The innermost element from this one up that matches. */
export const closestOf = (element: Element, selector: string): Element | null => closest.call(element, selector);
export const elementMatches = (element: Element, selector: string): boolean => matches.call(element, selector);
export const elementHasAttributes = (element: Element): boolean => hasAttributes.call(element);
export const findAll = (element: Element, selector: string): NodeListOf<Element> => querySelectorAll.call(element, selector);
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);

/** The box of an element, CSS px of the viewport. Asks for layout. */
export const boundsOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const bringIntoView = (element: Element, options: ScrollIntoViewOptions): void => scrollIntoView.call(element, options);
export const scrollElement = (element: Element, options: ScrollToOptions): void => Reflect.apply(scrollTo, element, [options]);

/** All elements below an element, live. */
export const elementsBelow = (element: Element): HTMLCollectionOf<Element> => getElementsByTagName.call(element, '*');
/** Whether more than so many elements are below an element. Looks no further than it must: asking for the `length` has the browser list them all. */
export const hasMoreBelow = (element: Element, count: number): boolean => elementsBelow(element).item(count) !== null;

const assignedNodesOf = HTMLSlotElement.prototype.assignedNodes;

/** Whether text in the element is rendered and not `visibility: hidden`. Asks for up-to-date styles. */
export const isShown = (element: Element): boolean => isLaidOut(element, true);

/** Whether text in the element is rendered at all, seen or not. Asks for up-to-date styles. */
export const isRendered = (element: Element): boolean => isLaidOut(element, false);

/** How many elements without a box of their own stand in one another at most. */
const MOST_BOXLESS = 8;

function isLaidOut(element: Element, visibilityProperty: boolean): boolean {
  // Its own text is put into a slot that nobody can ask.
  if (element instanceof HTMLDetailsElement && !element.open) return false;
  if (checkVisibility.call(element, { visibilityProperty })) return true;
  return (
    !checkVisibility.call(element) && isBoxless(element) && (!visibilityProperty || getComputedStyle(element).visibility === 'visible')
  );
}

/**
 * Whether an element has no box of its own (`display: contents`), and counts as not rendered for that alone. Asks for no style deep below what is
 * not displayed: the browser would work its way down to it, and end the page where that is deep enough.
 */
function isBoxless(element: Element): boolean {
  const passed: Element[] = [];
  for (let current: Element | null = element; passed.length < MOST_BOXLESS;) {
    if (current === null) return false;
    passed.unshift(current);
    current = elementAbove(current);
    if (current !== null && checkVisibility.call(current))
      return passed.every((each) => getComputedStyle(each).display === 'contents' && !isFilled(each));
  }
  return false;
}

/** Whether an element is a slot whose own content stands back for what is put into it. */
function isFilled(element: Element): boolean {
  return element instanceof HTMLSlotElement && assignedNodesOf.call(element).length > 0;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** The element above a node, or the host when the node stands directly in a shadow root. */
export function elementAbove(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (nodeTypeOf(parent) === ELEMENT) return parent as Element;
  return parent instanceof ShadowRoot ? parent.host : null;
}
