/** A page that changes itself: what a property test picks its changes from. */

/** One thing a page does to itself. `at` and `to` choose among the nodes and texts there are at that moment. */
export interface Step<Name extends string = StepName> {
  readonly what: Name;
  readonly at: number;
  readonly to: number;
}

export const PIECES = [
  '<p>Ada Quill said</p>',
  '<p>Bo <b>Quill</b> <i>and <u>Cy</u></i> Marsh</p>',
  '<div>Cy Marsh<p>in between</p>Bo Quill</div>',
  '<span>Ada </span>',
  '<ul><li>Ada Quill</li><li>none</li><li>Bo Quill</li></ul>',
  '<section><h2>Bo Quill</h2><div><p>Nobody</p></div></section>',
  '<a href="#"><em>Cy</em> Marsh</a>',
] as const;
const TEXTS = ['Ada Quill', 'Quill', ' and ', 'Cy Marsh, Bo Quill', '', 'Nobody said', 'Bo'] as const;
const ATTRIBUTES = ['hidden', 'contenteditable', 'aria-hidden', 'role', 'slot'] as const;
const LOOKS = ['gone', 'row', 'line'] as const;
/** The page's own rules for `LOOKS`; part of the page, adopted by the test. */
export const LOOK_RULES = '.gone { display: none } .row { display: flex } .line { display: inline }';

const pick = <T>(list: readonly T[], at: number): T => {
  const item = list[at % list.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

/** The page under test, or its twin: a body, and which text nodes in it are the page's own. */
export class Stage {
  private readonly document: Document;
  /** every text node that the page itself has made and still can name */
  private readonly own = new WeakSet<Text>();
  private detached: Element[] = [];

  constructor(document: Document) {
    this.document = document;
  }

  get body(): HTMLElement {
    return this.document.body;
  }

  /** Begins anew. */
  fill(html: string): void {
    this.detached = [];
    this.body.replaceChildren(this.made(html));
  }

  /** Does a step. */
  do({ what, at, to }: Step): void {
    STEPS[what](this, at, to);
  }

  element(at: number): HTMLElement {
    return pick([...this.body.querySelectorAll<HTMLElement>('*:not(mark)'), this.body], at);
  }

  /** Text nodes in the page: its own, or any that a walk comes upon, those of a painter among them. */
  texts(which: 'own' | 'any'): Text[] {
    const walker = this.document.createTreeWalker(this.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode() !== null) found.push(walker.currentNode as Text);
    return which === 'any' ? found : found.filter((text) => this.own.has(text));
  }

  /** New nodes of the page. */
  made(html: string): DocumentFragment {
    const fragment = this.document.createRange().createContextualFragment(html);
    const walker = this.document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) this.own.add(walker.currentNode as Text);
    return fragment;
  }

  text(data: string): Text {
    const text = this.document.createTextNode(data);
    this.own.add(text);
    return text;
  }

  keep(element: Element): void {
    this.detached.push(element);
  }

  kept(at: number): Element | undefined {
    return this.detached.splice(at % (this.detached.length || 1), 1)[0];
  }
}

type Doing = (page: Stage, at: number, to: number) => void;

/** The nth of the page's elements that is not its body. */
function inner(page: Stage, at: number, act: (element: HTMLElement) => void): void {
  const element = page.element(at);
  if (element !== page.body) act(element);
}

function onText(page: Stage, which: 'own' | 'any', at: number, act: (text: Text) => void): void {
  const all = page.texts(which);
  if (all.length > 0) act(pick(all, at));
}

/** Changes after which a page without Caselight can be compared node by node: they name elements and the page's own text nodes. */
export const OWN_STEPS = {
  append: (page, at, to) => page.element(at).append(page.made(pick(PIECES, to))),
  prepend: (page, at, to) => page.element(at).prepend(page.made(pick(PIECES, to))),
  write: (page, at, to) =>
    onText(page, 'own', at, (text) => {
      text.data = pick(TEXTS, to);
    }),
  appendText: (page, at, to) => page.element(at).append(page.text(pick(TEXTS, to))),
  removeText: (page, at) => onText(page, 'own', at, (text) => text.remove()),
  moveText: (page, at, to) => onText(page, 'own', at, (text) => page.element(to).prepend(text)),
  beforeText: (page, at, to) => onText(page, 'own', at, (text) => text.before(page.made(pick(PIECES, to)))),
  afterText: (page, at, to) => onText(page, 'own', at, (text) => text.after(page.text(pick(TEXTS, to)))),
  remove: (page, at) =>
    inner(page, at, (element) => {
      page.keep(element);
      element.remove();
    }),
  bringBack: (page, at, to) => {
    const element = page.kept(at);
    if (element === undefined) return;
    element.append(page.text(pick(TEXTS, to)));
    page.element(to).prepend(element);
  },
  move: (page, at, to) =>
    inner(page, at, (element) => {
      const target = page.element(to);
      if (!element.contains(target)) target.prepend(element);
    }),
  replace: (page, at, to) => page.element(at).replaceChildren(page.made(pick(PIECES, to))),
  html: (page, at, to) => page.element(at).replaceChildren(page.made(pick(PIECES, to) + pick(PIECES, at))),
  everything: (page, at, to) => page.body.replaceChildren(page.made(pick(PIECES, at) + pick(PIECES, to))),
  wrap: (page, at) =>
    inner(page, at, (element) => {
      const wrapper = element.ownerDocument.createElement('section');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }),
  unwrap: (page, at) => inner(page, at, (element) => element.replaceWith(...element.childNodes)),
  attribute: (page, at, to) =>
    inner(page, at, (element) => {
      const name = pick(ATTRIBUTES, to);
      if (element.hasAttribute(name)) element.removeAttribute(name);
      else element.setAttribute(name, name === 'role' ? 'textbox' : 'true');
    }),
  style: (page, at, to) =>
    inner(page, at, (element) => {
      // Through the property the browser writes the attribute when somebody asks: its place among the others would depend on it.
      element.setAttribute('style', pick(['', 'display: none'], to));
    }),
  look: (page, at, to) => inner(page, at, (element) => element.classList.toggle(pick(LOOKS, to))),
} satisfies Record<string, Doing>;

const canHost = (element: Element): boolean => element.shadowRoot === null && /^(?:section|div|p|span|h2)$/.test(element.localName);

/** Everything a page does, also to nodes that it did not make. */
const STEPS = {
  ...OWN_STEPS,
  writeAny: (page, at, to) =>
    onText(page, 'any', at, (text) => {
      text.data = pick(TEXTS, to);
    }),
  removeAny: (page, at) => onText(page, 'any', at, (text) => text.remove()),
  normalize: (page, at) => page.element(at).normalize(),
  split: (page, at, to) => onText(page, 'any', at, (text) => text.splitText(to % (text.length + 1))),
  clone: (page, at, to) => inner(page, at, (element) => page.element(to).append(element.cloneNode(true))),
  rewrite: (page, at) => {
    const element = page.element(at);
    element.innerHTML = String(element.innerHTML);
  },
  body: (page, at, to) => {
    const body = page.body.ownerDocument.createElement('body');
    body.append(page.made(pick(PIECES, at) + pick(PIECES, to)));
    page.body.replaceWith(body);
  },
  shadow: (page, at, to) =>
    inner(page, at, (element) => {
      if (!canHost(element)) return;
      const host = element.ownerDocument.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = pick(PIECES, to);
      element.append(host);
    }),
  slotted: (page, at, to) =>
    inner(page, at, (element) => {
      if (!canHost(element)) return;
      const host = element.ownerDocument.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = `<p><slot></slot></p><slot name="true">${pick(TEXTS, to)}</slot>`;
      host.append(page.made(pick(PIECES, to)));
      element.append(host);
    }),
  inShadow: (page, at, to) => {
    const hosts = [...page.body.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null);
    if (hosts.length > 0) pick(hosts, at).shadowRoot?.replaceChildren(page.made(pick(PIECES, to)));
  },
} satisfies Record<string, Doing>;

export type StepName = keyof typeof STEPS;
export const ALL_STEPS = Object.keys(STEPS) as readonly StepName[];
