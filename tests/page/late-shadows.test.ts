import { expect, test } from 'vitest';
import { GateWatch } from '../../page/gate-watch.ts';
import type { Reading } from '../../page/reading.ts';
import { names, page, read, testPainter } from './host.ts';

const found = (reading: Reading): string[] => names(reading.mentions());

let count = 0;
/** A name that no element has been defined under. */
const freshName = (): string => `x-late-${(count += 1)}`;

/** Defines a custom element that shows its text in a shadow root. */
function define(name: string, html: string): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = html;
      }
    },
  );
}

/** Gives an element a shadow root as its page may do at any time. */
function attach(selector: string, html: string): void {
  const shadow = document.querySelector(selector)?.attachShadow({ mode: 'open' });
  if (shadow === undefined) throw new Error('no host');
  shadow.innerHTML = html;
}

test('names in the shadow root of an element whose script arrives late are marked', async () => {
  const name = freshName();
  page(`<p>Ada Quill</p><${name}></${name}>`);
  const { reading } = await read(testPainter('range'));
  expect(found(reading)).toEqual(['Ada Quill']);
  define(name, '<p>Bo Quill</p>');
  await expect.poll(() => found(reading), { timeout: 20_000 }).toEqual(['Ada Quill', 'Bo Quill']);
});

test('names in a shadow root that a page gives to an element late are marked, and changes in it are followed', async () => {
  page('<p>Ada Quill</p><section><div><div id="host"></div></div></section>');
  const { reading } = await read(testPainter('range'));
  attach('#host', '<p>Bo Quill</p>');
  await expect.poll(() => found(reading), { timeout: 20_000 }).toEqual(['Ada Quill', 'Bo Quill']);
  document.querySelector('#host')?.shadowRoot?.append(Object.assign(document.createElement('p'), { textContent: 'Cy Marsh' }));
  await expect.poll(() => found(reading)).toEqual(['Ada Quill', 'Bo Quill', 'Cy Marsh']);
});

test('a shadow root within one that came late is met too', async () => {
  const [outer, inner] = [freshName(), freshName()];
  page(`<p>Ada Quill</p><${outer}></${outer}>`);
  const { reading } = await read(testPainter('range'));
  define(outer, `<${inner}></${inner}>`);
  define(inner, '<p>Bo Quill</p>');
  await expect.poll(() => found(reading), { timeout: 20_000 }).toEqual(['Ada Quill', 'Bo Quill']);
});

test('a class that says an element is ready is enough to look at its shadow root at once', async () => {
  page('<p>Ada Quill</p><x-ready></x-ready>');
  const { reading } = await read(testPainter('range'));
  attach('x-ready', '<p>Bo Quill</p>');
  document.querySelector('x-ready')?.classList.add('hydrated');
  await Promise.resolve();
  await reading.settled();
  expect(found(reading)).toEqual(['Ada Quill', 'Bo Quill']);
});

test('a shadow root where nothing is read is looked at once and no more', async () => {
  page('<p>Ada Quill</p><div role="textbox"><div id="unread"></div></div><div id="one"></div><div id="two"></div>');
  const painter = testPainter('range');
  const paint = painter.paint.bind(painter);
  let paintings = 0;
  painter.paint = (mentions) => {
    paintings += 1;
    return paint(mentions);
  };
  const { reading } = await read(painter);
  attach('#unread', '<p>Bo Quill</p>');
  attach('#one', '<p>Bo Quill</p>');
  await expect.poll(() => found(reading), { timeout: 20_000 }).toEqual(['Ada Quill', 'Bo Quill']);
  attach('#two', '<p>Cy Marsh</p>');
  await expect.poll(() => found(reading), { timeout: 20_000 }).toEqual(['Ada Quill', 'Bo Quill', 'Cy Marsh']);
  expect(paintings).toBe(3);
});

test('a page whose story comes with the script of an element passes the gate when it is there', async () => {
  const name = freshName();
  page(`<p>Weather</p><${name}></${name}>`);
  let isConcerned = false;
  const gate = new GateWatch(
    document,
    (text) => text.includes('Quill'),
    () => (isConcerned = true),
  );
  await gate.settled();
  expect(isConcerned).toBe(false);
  // After this the gate has had the time to see what is not defined yet.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 }));
  define(name, '<p>Ada Quill</p>');
  await expect.poll(() => isConcerned, { timeout: 20_000 }).toBe(true);
});

test('an element that comes into a page with a shadow root of its own passes the gate', async () => {
  const name = freshName();
  define(name, '<p>Ada Quill</p>');
  page('<p>Weather</p>');
  let isConcerned = false;
  const gate = new GateWatch(
    document,
    (text) => text.includes('Quill'),
    () => (isConcerned = true),
  );
  await gate.settled();
  document.body.append(document.createElement(name));
  await expect.poll(() => isConcerned).toBe(true);
});
