import type { Page } from 'puppeteer-core';

/** What a page that reads everything it can has found out, but for what every page is told of the pointer. */
export interface Testimony {
  /** events by type and target */
  readonly heard: readonly string[];
  /** changes of the document */
  readonly changes: readonly string[];
  /** calls of built-ins that the page itself has not made; the driver's are among them */
  readonly calls: readonly string[];
  /** what the browser has timed: files, shifts of the layout, marks */
  readonly entries: readonly string[];
  /** the registry of highlights, without its names */
  readonly registry: readonly string[];
  /** the document as it stands: HTML, computed styles, style sheets, globals, stores, what stands at which point */
  readonly state: Readonly<Record<string, unknown>>;
}

interface Spy {
  testify(): Promise<Testimony>;
  forget(): void;
  pass(ms: number): Promise<void>;
}

/** Runs in the page, before anything else. May use nothing from around it. */
function install(): void {
  const heard: string[] = [];
  const changes: string[] = [];
  const calls: string[] = [];
  let entries: string[] = [];
  let isOwnCall = false;

  const describe = (target: unknown): string => (target instanceof Element ? target.outerHTML.slice(0, 120) : String(target));
  // Where the pointer is, and whether its tab is in front, every page knows by itself; that frames are painted and time passes, too.
  const isOrdinary = ({ isTrusted, target, type }: Event): boolean =>
    isTrusted &&
    (/^(?:pointer|mouse|drag|scroll|selectionchange|animation|timeupdate)/.test(type) ||
      (target === window && /^(?:focus|blur)$/.test(type)));
  const types = new Set(['focusin', 'focusout', 'fullscreenchange', 'visibilitychange', 'securitypolicyviolation', 'DOMContentLoaded']);
  for (const source of [window, document, HTMLElement.prototype]) {
    for (let each: object | null = source; each !== null; each = Object.getPrototypeOf(each) as object | null) {
      for (const key of Object.getOwnPropertyNames(each)) if (key.startsWith('on')) types.add(key.slice(2));
    }
  }
  for (const target of [window, document]) {
    for (const type of types) {
      const note = (event: Event): void => {
        if (!isOrdinary(event)) heard.push(`${type} ${describe(event.target)}`);
      };
      target.addEventListener(type, note, true);
    }
  }

  const watch = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      changes.push([type, target.nodeName, attributeName, [...addedNodes].map(describe), [...removedNodes].map(describe)].join(' '));
    }
  });
  // How much of the page comes at a time is the network's affair.
  const kinds = { subtree: true, childList: true, attributes: true, characterData: true };
  document.addEventListener('DOMContentLoaded', () => watch.observe(document, kinds), { once: true });

  new PerformanceObserver((list) => {
    for (const { entryType, name } of list.getEntries()) {
      // How long things take, and when, is never the same twice; the icon is asked for when the browser likes.
      if (!/^(?:long|event|first-input|largest-contentful)/.test(entryType) && !name.endsWith('/favicon.ico'))
        entries.push(`${entryType} ${name}`);
    }
  }).observe({ entryTypes: [...PerformanceObserver.supportedEntryTypes] });

  const wrap = (name: string, owner: object, key: string): void => {
    const before = Object.getOwnPropertyDescriptor(owner, key);
    for (const part of ['value', 'get', 'set'] as const) {
      const original = before?.[part] as unknown;
      if (typeof original !== 'function') continue;
      Object.defineProperty(owner, key, {
        ...before,
        [part](this: unknown, ...rest: unknown[]) {
          if (!isOwnCall) calls.push(`${name}.${key}`);
          return Reflect.apply(original, this, rest) as unknown;
        },
      });
    }
  };
  const watched: readonly (readonly [string, object, readonly string[]])[] = [
    ['Document', Document.prototype, ['createTreeWalker', 'createRange', 'createElement', 'elementFromPoint', 'caretPositionFromPoint']],
    ['Document', Document.prototype, ['querySelectorAll', 'adoptedStyleSheets', 'activeElement', 'title']],
    ['Node', Node.prototype, ['textContent', 'childNodes', 'firstChild', 'nextSibling', 'parentNode', 'nodeValue', 'contains']],
    [
      'Element',
      Element.prototype,
      ['attachShadow', 'shadowRoot', 'checkVisibility', 'getBoundingClientRect', 'matches', 'closest', 'append'],
    ],
    ['HTMLElement', HTMLElement.prototype, ['showPopover', 'hidePopover', 'innerText', 'focus', 'popover']],
    ['CharacterData', CharacterData.prototype, ['data', 'splitText', 'substringData']],
    ['Range', Range.prototype, ['getClientRects', 'setStart', 'comparePoint']],
    ['EventTarget', EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    ['Registry', HighlightRegistry.prototype, ['set', 'delete', 'clear', 'highlightsFromPoint']],
    ['Highlight', Highlight.prototype, ['add', 'delete', 'clear']],
    ['Sheet', CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
    ['window', window, ['fetch', 'requestAnimationFrame', 'getComputedStyle', 'postMessage', 'setTimeout', 'matchMedia']],
    ['Storage', Storage.prototype, ['getItem', 'setItem']],
    ['history', History.prototype, ['pushState', 'replaceState']],
    ['console', console, ['log', 'warn', 'error', 'debug']],
  ];

  const stateOf = async (): Promise<Record<string, unknown>> => {
    const points: string[] = [];
    for (let y = 5; y < innerHeight; y += 60) {
      for (let x = 5; x < innerWidth; x += 60) points.push(document.elementFromPoint(x, y)?.localName ?? '');
    }
    const styles = [...document.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      return `${element.localName} ${[...style].map((name) => style.getPropertyValue(name)).join()}`;
    });
    return {
      html: document.documentElement.outerHTML,
      text: document.body.innerText,
      points,
      styles,
      // A style sheet that says more would be another one.
      sheets: [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => sheet.cssRules.length),
      globals: Reflect.ownKeys(window).map(String).toSorted(),
      ofDocument: Reflect.ownKeys(document).map(String).toSorted(),
      frames: window.length,
      focus: describe(document.activeElement),
      selection: String(getSelection()),
      history: history.length,
      stores: [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, await caches.keys()],
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  };

  const nextFrame = requestAnimationFrame.bind(window);
  const spy: Spy = {
    async testify() {
      isOwnCall = true;
      try {
        const registry = [...CSS.highlights.values()].map(({ size, priority, type }) => [size, priority, type].join(' ')).toSorted();
        return {
          heard: heard.toSorted(),
          changes: [...changes],
          calls: [...calls],
          entries: entries.toSorted(),
          registry,
          state: await stateOf(),
        };
      } finally {
        isOwnCall = false;
      }
    },
    async pass(ms) {
      for (const end = performance.now() + ms; performance.now() < end;) await new Promise((resolve) => nextFrame(resolve));
    },
    forget() {
      for (const list of [heard, changes, calls]) list.length = 0;
      entries = [];
    },
  };
  Object.defineProperty(window, 'spy', { value: spy });
  for (const [name, owner, keys] of watched) for (const key of keys) wrap(name, owner, key);
}

/** A script that a page begins with. */
export const SPY = `<script>(${install.toString()})()</script>`;

/** All that the page has found out up to now. */
export function testimony(page: Page): Promise<Testimony> {
  return page.evaluate('spy.testify()') as Promise<Testimony>;
}

/** Lets time pass in the page, in milliseconds, without a call that the spy would note. */
export async function pass(page: Page, ms: number): Promise<void> {
  await page.evaluate(`spy.pass(${ms})`);
}

/** What it has found out from now on: the state of things apart, it forgets what was before. */
export async function beginAnew(page: Page): Promise<void> {
  await page.evaluate('spy.forget()');
}
