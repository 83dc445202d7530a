import { expect, onTestFinished, test } from 'vitest';
import type { PageMention } from '../../page/painter.ts';
import { StylePainter } from '../../page/style-painter.ts';
import { change, names, page, read, testCss, testPainter } from './host.ts';

/** A page's own nodes, as it has held on to them since before there were marks. */
interface Held {
  readonly p: HTMLElement;
  readonly text: Text;
  readonly aside: HTMLElement;
}

const PAGE = '<p>Ada Quill said</p><aside></aside><p>Then Cy Marsh</p>';
const ALONE = '<p>Ada Quill</p><aside></aside>';
const MIDDLE = '<p>Hello Ada Quill said</p><aside></aside>';

function hold(html: string, before = ''): Held {
  const body = page(html);
  const p = body.querySelector('p');
  const aside = body.querySelector('aside');
  const text = p?.firstChild;
  if (p === null || aside === null || !(text instanceof Text)) throw new Error('no text');
  if (before !== '') p.prepend(before);
  return { p, text, aside };
}

/** What a page does while some of its text is wrapped; each time it must come out as it would have without us. */
const CASES: readonly (readonly [what: string, html: string, act: (held: Held) => void, before: string])[] = [
  ['joins its text nodes', PAGE, () => document.body.normalize(), ''],
  ['joins its text nodes, one of nothing but a name among them', ALONE, () => document.body.normalize(), ''],
  ['joins its text nodes and adds to them at the same moment', PAGE, ({ p }) => (document.body.normalize(), p.append('more')), ''],
  ['joins a text with the one before it', PAGE, ({ p }) => p.normalize(), 'Dr '],
  ['joins a text that begins before the name with the one before it', MIDDLE, ({ p }) => p.normalize(), 'Oh. '],
  ['takes out a text that begins with a name', PAGE, ({ text }) => text.remove(), ''],
  ['takes out a text that is nothing but a name', ALONE, ({ text }) => text.remove(), ''],
  ['takes out a text with a name in the middle', MIDDLE, ({ text }) => text.remove(), ''],
  ['takes out one text of two', MIDDLE, ({ text }) => text.remove(), 'Hello '],
  ['moves a text elsewhere', PAGE, ({ text, aside }) => aside.append(text), ''],
  ['moves a text with a name in the middle elsewhere', MIDDLE, ({ text, aside }) => aside.append(text), ''],
  ['puts an element before a text', PAGE, ({ text }) => text.before(document.createElement('hr')), ''],
  ['puts an element after a text', PAGE, ({ text }) => text.after(document.createElement('hr')), ''],
  ['empties a text', PAGE, ({ text }) => (text.data = ''), ''],
  ['empties a text that is nothing but a name', ALONE, ({ text }) => (text.data = ''), ''],
  ['writes to a text what is still left in its node', MIDDLE, ({ text }) => (text.data = 'Hello '), ''],
  ['writes another name', ALONE, ({ text }) => (text.data = 'Bo Quill'), ''],
  ['splits a text before the name', MIDDLE, ({ text }) => text.splitText(3), ''],
  ['clears an element', PAGE, ({ p }) => p.replaceChildren(), ''],
  ['keeps nothing but a text', PAGE, ({ p, text }) => p.replaceChildren(text), ''],
  ['copies an element', PAGE, ({ p, aside }) => aside.append(p.cloneNode(true)), ''],
  ['writes back its own HTML', PAGE, ({ p }) => (p.innerHTML = String(p.innerHTML)), ''],
  ['copies everything', PAGE, () => (document.body.innerHTML += document.body.innerHTML), ''],
];

test.each([...CASES])('a page that %s comes out as it would without marks', async (_, html, act, before) => {
  act(hold(html, before));
  const { innerHTML: wanted, textContent: said } = document.body;
  const found = await namesOf();
  const held = hold(html, before);
  const { reading } = await read(testPainter('mark'));
  expect(document.querySelector('mark')).not.toBeNull();
  await change(reading, () => act(held));
  expect(document.body.textContent).toBe(said);
  expect(names(reading.mentions())).toEqual(found);
  reading.stop();
  expect(document.body.innerHTML).toBe(wanted);
});

test('a text taken out is whole when the page brings it back later', async () => {
  const { p, text } = hold(PAGE);
  const { reading } = await read(testPainter('mark'));
  await change(reading, () => text.remove());
  expect(text.data).toBe('Ada Quill said');
  await change(reading, () => p.append(text));
  expect(names(reading.mentions())).toEqual(['Ada Quill', 'Cy Marsh']);
  reading.stop();
  expect(document.body.innerHTML).toBe(PAGE);
});

test('the page keeps the very text nodes it has made, whatever it does to those around them', async () => {
  const { p, text } = hold(PAGE);
  const { reading } = await read(testPainter('mark'));
  await change(reading, () => p.normalize());
  reading.stop();
  expect(p.firstChild).toBe(text);
});

test('what a page puts into a mark stays in its place', async () => {
  const { p } = hold('<p>Hello Ada Quill said</p><aside></aside>');
  const { reading } = await read(testPainter('mark'));
  await change(reading, () => p.querySelector('mark')?.append(document.createElement('hr')));
  reading.stop();
  expect(p.innerHTML).toBe('Hello Ada Quill<hr> said');
});

test('what a page does right before the marks go is not undone', async () => {
  const { p, text } = hold(ALONE);
  const { reading } = await read(testPainter('mark'));
  text.data = '';
  reading.stop();
  expect(p.innerHTML).toBe('');
});

test('a page in the background that rewrites marked text has its own text', async () => {
  const { p, text } = hold(ALONE);
  const { reading } = await read(testPainter('mark'));
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  text.data = '';
  await Promise.resolve();
  expect(p.textContent).toBe('');
  Reflect.deleteProperty(document, 'visibilityState');
  document.dispatchEvent(new Event('visibilitychange'));
  await reading.settled();
  expect(p.innerHTML).toBe('');
});

test.each(['range', 'mark'] as const)('a box that becomes a row parts the names in its line, and joins them again (%s)', async (kind) => {
  const p = page('<p>Bo <b>Quill</b></p><p>Ada Quill</p>').querySelector('p');
  const { reading } = await read(testPainter(kind));
  expect(names(reading.mentions())).toEqual(['Bo Quill', 'Ada Quill']);
  await change(reading, () => p?.setAttribute('style', 'display: flex'));
  expect(names(reading.mentions())).toEqual(['Ada Quill']);
  await change(reading, () => p?.removeAttribute('style'));
  expect(names(reading.mentions())).toEqual(['Bo Quill', 'Ada Quill']);
});

async function namesOf(): Promise<string[]> {
  const { reading } = await read(testPainter('range'));
  const found = names(reading.mentions());
  reading.stop();
  return found;
}

test('names in a text that keeps lighting up word by word are boxed a few times, then painted: they do not flicker', async () => {
  page('<p><span>Ada</span> <span>Quill</span> <span>said</span> so.</p>');
  const { reading } = await read(new StylePainter(testCss(), 'boxed'));
  const marks = (): number => document.querySelectorAll('mark').length;
  expect(marks()).toBeGreaterThan(0);
  for (let word = 0; word < 4; word += 1) {
    await change(reading, () => document.querySelectorAll('p > span')[word % 3]?.classList.toggle('now'));
    expect(names(reading.mentions())).toEqual(['Ada Quill']);
  }
  expect(marks()).toBe(0);
  expect([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)).toBe(1);
});

test('marks stay the same elements while the page changes elsewhere, and what is selected in them stays selected', async () => {
  page('<p>Ada Quill said</p><p>Hello Cy Marsh</p><div></div>');
  const { reading } = await read(testPainter('mark'));
  const before = [...document.querySelectorAll('mark')];
  const keys = reading.mentions().map(({ key }) => key);
  expect(before).toHaveLength(2);
  getSelection()?.selectAllChildren(before[1] as Element);
  await change(reading, () => document.querySelector('div')?.append('Bo Quill'));
  expect(names(reading.mentions())).toEqual(['Ada Quill', 'Cy Marsh', 'Bo Quill']);
  expect([...document.querySelectorAll('mark')].slice(0, 2)).toEqual(before);
  expect(reading.mentions().map(({ key }) => key)).toEqual([...keys, expect.any(String)]);
  expect(String(getSelection())).toBe('Cy Marsh');
});

test('a marked name keeps its key when the text around it is read again', async () => {
  page('<p>Hello <b>Ada Quill</b> said</p><div></div>');
  const { reading } = await read(testPainter('mark'));
  await change(reading, () => document.querySelector('div')?.append('Bo Quill'));
  const [{ key, block }] = reading.mentions() as [PageMention];
  await change(reading, () => document.querySelector('b')?.setAttribute('class', 'seen'));
  const [again] = reading.mentions() as [PageMention];
  expect(again.block).not.toBe(block);
  expect(again.key).toBe(key);
  expect(document.querySelector('mark')).not.toBeNull();
});

test('a document that is all an editor’s is not read, and one that becomes so has its marks taken out', async () => {
  onTestFinished(() => {
    document.designMode = 'off';
  });
  page('<p>Hello Ada Quill</p><p></p>');
  const before = document.body.innerHTML;
  document.designMode = 'on';
  const { reading: edited } = await read(testPainter('mark'));
  expect(edited.mentions()).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
  document.designMode = 'off';
  const { reading } = await read(testPainter('mark'));
  expect(document.querySelector('mark')).not.toBeNull();
  document.designMode = 'on';
  await change(reading, () => document.querySelector('p:empty')?.append('More'));
  expect(reading.mentions()).toEqual([]);
  expect(document.body.innerHTML).toBe('<p>Hello Ada Quill</p><p>More</p>');
});
