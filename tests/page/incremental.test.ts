import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Painter } from '../../page/painter.ts';
import { StylePainter } from '../../page/style-painter.ts';
import { names, page, read, testCss, testPainter } from './host.ts';

/** One thing a page does to itself. `at` and `to` choose among the elements there are at that moment. */
interface Step {
  readonly what: keyof typeof STEPS;
  readonly at: number;
  readonly to: number;
}

const PIECES = [
  '<p>Ada Quill said</p>',
  '<p>Bo <b>Quill</b> <i>and <u>Cy</u></i> Marsh</p>',
  '<div>Cy Marsh<p>in between</p>Bo Quill</div>',
  '<span>Ada </span>',
  '<ul><li>Ada Quill</li><li>none</li><li>Bo Quill</li></ul>',
  '<section><h2>Bo Quill</h2><div><p>Nobody</p></div></section>',
  '<a href="#"><em>Cy</em> Marsh</a>',
] as const;
const TEXTS = ['Ada Quill', 'Quill', ' and ', 'Cy Marsh, Bo Quill', '', 'Nobody said', 'Bo'] as const;
const ATTRIBUTES = ['hidden', 'contenteditable', 'aria-hidden', 'role'] as const;

const pick = <T>(list: readonly T[], at: number): T => {
  const item = list[at % list.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};
const elements = (): HTMLElement[] => [...document.body.querySelectorAll<HTMLElement>('*:not(mark)'), document.body];
const texts = (): Text[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode() !== null) found.push(walker.currentNode as Text);
  return found;
};
const fragment = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);
const detached: Element[] = [];

const STEPS = {
  append: (at: number, to: number) => pick(elements(), at).append(fragment(pick(PIECES, to))),
  prepend: (at: number, to: number) => pick(elements(), at).prepend(fragment(pick(PIECES, to))),
  write: (at: number, to: number) => {
    const all = texts();
    if (all.length > 0) pick(all, at).data = pick(TEXTS, to);
  },
  appendText: (at: number, to: number) => pick(elements(), at).append(pick(TEXTS, to)),
  remove: (at: number) => {
    const element = pick(elements(), at);
    if (element === document.body) return;
    detached.push(element);
    element.remove();
  },
  bringBack: (at: number, to: number) => {
    const element = detached.splice(at % (detached.length || 1), 1)[0];
    if (element === undefined) return;
    element.append(pick(TEXTS, to));
    pick(elements(), to).prepend(element);
  },
  move: (at: number, to: number) => {
    const element = pick(elements(), at);
    const target = pick(elements(), to);
    if (element !== document.body && !element.contains(target)) target.prepend(element);
  },
  replace: (at: number, to: number) => pick(elements(), at).replaceChildren(fragment(pick(PIECES, to))),
  html: (at: number, to: number) => {
    pick(elements(), at).innerHTML = pick(PIECES, to) + pick(PIECES, at);
  },
  normalize: (at: number) => pick(elements(), at).normalize(),
  split: (at: number, to: number) => {
    const all = texts();
    if (all.length === 0) return;
    const text = pick(all, at);
    text.splitText(to % (text.length + 1));
  },
  wrap: (at: number) => {
    const element = pick(elements(), at);
    if (element === document.body) return;
    const wrapper = document.createElement('section');
    element.replaceWith(wrapper);
    wrapper.append(element);
  },
  unwrap: (at: number) => {
    const element = pick(elements(), at);
    if (element !== document.body) element.replaceWith(...element.childNodes);
  },
  attribute: (at: number, to: number) => {
    const element = pick(elements(), at);
    const name = pick(ATTRIBUTES, to);
    if (element === document.body) return;
    if (element.hasAttribute(name)) element.removeAttribute(name);
    else element.setAttribute(name, name === 'role' ? 'textbox' : 'true');
  },
  style: (at: number, to: number) => {
    const element = pick(elements(), at);
    if (element !== document.body) element.style.display = pick(['', 'none'], to);
  },
  shadow: (at: number, to: number) => {
    const element = pick(elements(), at);
    if (element === document.body || element.shadowRoot !== null || !/^(?:section|div|p|span|h2)$/.test(element.localName)) return;
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = pick(PIECES, to);
    element.append(host);
  },
  inShadow: (at: number, to: number) => {
    const hosts = elements().filter(({ shadowRoot }) => shadowRoot !== null);
    if (hosts.length > 0) pick(hosts, at).shadowRoot?.replaceChildren(fragment(pick(PIECES, to)));
  },
};

const step = fc.record<Step>({
  what: fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[])),
  at: fc.nat(30),
  to: fc.nat(30),
});

const painters: Readonly<Record<string, () => Painter>> = {
  range: () => testPainter('range'),
  mark: () => testPainter('mark'),
  boxed: () => new StylePainter(testCss(), 'boxed'),
};

test.each(Object.keys(painters))(
  'after any sequence of changes the mentions are those of a fresh read (%s)',
  { timeout: 120_000 },
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (batches) => {
        page(PIECES.join(''));
        detached.length = 0;
        const followed = await read((painters[kind] as () => Painter)(), { gatherFor: 0 });
        for (const batch of batches) {
          for (const { what, at, to } of batch) STEPS[what](at, to);
          await Promise.resolve();
          await followed.reading.settled();
        }
        const after = names(followed.reading.mentions());
        const keys = followed.reading.mentions().map(({ key }) => key);
        followed.reading.stop();
        const plain = document.body.innerHTML;
        const fresh = await read(testPainter('range'));
        const wanted = names(fresh.reading.mentions());
        fresh.reading.stop();
        expect(document.querySelector('mark')).toBeNull();
        expect(document.body.innerHTML).toBe(plain);
        expect(after).toEqual(wanted);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 80, interruptAfterTimeLimit: 8_000, markInterruptAsFailure: false },
    );
  },
);
