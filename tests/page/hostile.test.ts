import { describe, expect, onTestFinished, test } from 'vitest';
import { createCardHost } from '../../page/card-host.ts';
import { nameOf } from '../../page/painter.ts';
import { watchPointer } from '../../page/pointer.ts';
import type { Reading } from '../../page/reading.ts';
import { change, names, page, read, testPainter } from './host.ts';
import { toyRecogniser } from './toy-recogniser.ts';

const found = (reading: Reading): string[] => names(reading.mentions());

test.each(['range', 'mark'] as const)('form fields named like DOM properties change nothing (%s painter)', async (kind) => {
  const fields = [
    'childNodes',
    'firstChild',
    'nextSibling',
    'parentNode',
    'parentElement',
    'assignedSlot',
    'closest',
    'nodeName',
    'contains',
    'isConnected',
    'textContent',
  ]
    .map((name) => `<input name="${name}" style="all:unset">`)
    .join('');
  page(`<form>${fields}<p>Ada <b>Quill</b></p>Bo Quill</form><p>Cy Marsh</p>`);
  const { reading } = await read(testPainter(kind));
  expect(names(reading.mentions())).toEqual(['Ada Quill', 'Bo Quill', 'Cy Marsh']);
});

test('form fields named like what is asked of a box keep no name from being gone to, nor from the pointer', async () => {
  const fields = ['getBoundingClientRect', 'scrollIntoView', 'compareDocumentPosition', 'scrollTo', 'scrollTop', 'closest', 'matches']
    .map((name) => `<input name="${name}" style="display:none">`)
    .join('');
  page(`<form style="overflow:hidden;margin-top:3000px">${fields}Ada Quill</form>`);
  const { reading } = await read(testPainter('range'));
  const mention = reading.next(null, 1);
  expect(mention).not.toBeNull();
  if (mention === null) return;
  reading.scrollTo(mention);
  const [rect] = reading.rectsOf(mention);
  expect(rect?.top).toBeGreaterThan(0);
  expect(reading.mentionAt((rect?.left ?? 0) + 2, (rect?.top ?? 0) + 2)).toBe(mention);
  scrollTo(0, 0);
});

test('images and forms named like properties of the document change nothing', async () => {
  const shadowed = [
    'title',
    'URL',
    'documentElement',
    'defaultView',
    'visibilityState',
    'createTreeWalker',
    'createRange',
    'getElementsByTagName',
    'prerendering',
  ];
  const body = page(`${shadowed.map((name) => `<img name="${name}" alt="">`).join('')}<p>Ada <b>Quill</b></p><div><p>none</p></div>`);
  expect(document.createRange).toBeInstanceOf(HTMLImageElement);
  const { reading } = await read(testPainter('range'));
  expect(found(reading)).toEqual(['Ada Quill']);
  await change(reading, () => body.append('Bo Quill'));
  expect(found(reading)).toEqual(['Ada Quill', 'Bo Quill']);
});

test('a page that empties the registry gets its highlights back, and is left alone in the end', async () => {
  const body = page('<p>Ada Quill</p>');
  const { reading } = await read(testPainter('range'), { gatherFor: 0 });
  CSS.highlights.clear();
  await change(reading, () => body.append('!'));
  expect(CSS.highlights.size).toBeGreaterThan(0);
  for (let round = 0; round < 40; round += 1) {
    CSS.highlights.clear();
    await change(reading, () => body.append('!'));
  }
  expect(CSS.highlights.size).toBe(0);
});

test('names of the registry tell nothing', async () => {
  page('<p>Ada Quill</p>');
  await read(testPainter('range'));
  for (const name of CSS.highlights.keys()) expect(name).toMatch(/^h[0-9a-f]{32}$/);
});

test('100,000 nested elements are read without overflowing the stack', { timeout: 60_000 }, async () => {
  const body = page('<p>Ada Quill</p>');
  body.style.display = 'none';
  // A thousand at a time: one by one, every step would cost the browser the whole depth.
  const thousand = document.createElement('div');
  for (let depth = 1, inner: Element = thousand; depth < 1_000; depth += 1) {
    inner = inner.appendChild(document.createElement(depth % 2 === 0 ? 'div' : 'span'));
  }
  const innermost = (element: Element): Element => [...element.getElementsByTagName('*')].at(-1) ?? element;
  let inner: Element = body;
  for (let count = 0; count < 100; count += 1) {
    const copy = thousand.cloneNode(true) as Element;
    inner.append(copy);
    inner = innermost(copy);
  }
  inner.append('Bo Quill');
  const toy = toyRecogniser();
  const { reading } = await read(testPainter('range'), { recogniser: toy });
  expect(toy.scanned).toContain('Bo Quill');
  reading.stop();
  // Emptied before it is shown again: it would have to be laid out, and that is not what is tested.
  body.replaceChildren();
  body.style.display = '';
});

test('a text node of 50 MB is read in slices', { timeout: 60_000 }, async () => {
  const body = page('');
  body.style.display = 'none';
  body.append('Ada Quill. ', 'lorem ipsum dolor. '.repeat(2_700_000));
  const slices: number[] = [];
  const { reading } = await read(testPainter('range'), { onWork: (ms) => slices.push(ms) });
  expect(slices.length).toBeGreaterThan(10);
  reading.stop();
  body.style.display = '';
});

test('a million mentions are capped, and the report says so', { timeout: 120_000 }, async () => {
  page(`<p style="content-visibility:auto;contain-intrinsic-size:9px">${'Ada Quill, '.repeat(1_000)}</p>`.repeat(1_000));
  const { reading } = await read(testPainter('range'));
  expect(reading.mentions()).toHaveLength(5_000);
  expect(reading.report().capped).toBe(true);
});

test('endless mutation is followed for a while and then left alone', { timeout: 60_000 }, async () => {
  const body = page(`<p id="clock">0</p>${'<p>Ada Quill and Bo Quill</p>'.repeat(300)}`);
  let spent = 0;
  const { reading } = await read(testPainter('range'), { gatherFor: 0, onWork: (ms) => (spent += ms) });
  const before = spent;
  const until = performance.now() + 4_000;
  let round = 0;
  while (performance.now() < until) {
    for (const paragraph of body.querySelectorAll('p')) paragraph.textContent = `${round} Ada Quill`;
    round += 1;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  // The allowance of 200 ms, and what a busy machine adds to the slice in which it was used up.
  expect(spent - before).toBeLessThan(600);
  expect(reading.mentions().every((mention) => nameOf(mention) === 'Ada Quill' || nameOf(mention) === 'Bo Quill')).toBe(true);
});

describe('the card', () => {
  const css = '.card { width: 100px; height: 50px; background: white }';

  function shownCard(onClosedByPage?: () => void) {
    const card = createCardHost(document, { css, ...(onClosedByPage === undefined ? {} : { onClosedByPage }) });
    card.root.innerHTML = '<div class="card">Card</div>';
    onTestFinished(() => card.remove());
    card.show();
    card.place({ x: 20, y: 30, width: 100, maxHeight: 200 });
    return card;
  }
  const hostElement = (): HTMLElement | null => document.querySelector('[popover]');

  test('is not in the page before the first card and after the last', () => {
    page('<p>Text</p>');
    const html = document.documentElement.outerHTML;
    const card = createCardHost(document, { css });
    expect(document.documentElement.outerHTML).toBe(html);
    card.show();
    expect(document.elementFromPoint(5, 5)).not.toBeNull();
    card.remove();
    expect(document.documentElement.outerHTML).toBe(html);
  });

  test('stands where it is put, above the page, whatever the page says about every element', async () => {
    page(
      '<style>:not(html, body) { display: none !important; opacity: 0 !important; transform: scale(0) !important; position: static !important }</style>',
    );
    const card = shownCard();
    const { left, top, width } = card.root.getBoundingClientRect();
    expect([left, top, width]).toEqual([20, 30, 100]);
    expect(document.elementFromPoint(60, 50)).toBe(hostElement());
    card.remove();
  });

  test.each<[string, (host: HTMLElement) => void]>([
    ['removed', (host) => host.remove()],
    ['its popover closed', (host) => host.hidePopover()],
    ['moved', (host) => document.body.append(host)],
    ['its popover taken away', (host) => host.removeAttribute('popover')],
    ['made inert', (host) => host.setAttribute('inert', '')],
    ['hidden', (host) => host.setAttribute('hidden', '')],
    ['styled away', (host) => host.setAttribute('style', 'display: none !important')],
  ])('comes back when it is %s', async (_, attack) => {
    page('<p>Text</p>');
    const card = shownCard();
    const host = hostElement();
    if (host === null) throw new Error('no host');
    attack(host);
    await expect.poll(() => document.elementFromPoint(60, 50)).toBe(host);
    card.remove();
    expect(document.documentElement.contains(host)).toBe(false);
  });

  test('gives up on a page that keeps removing it, and says so', async () => {
    page('<p>Text</p>');
    let closed = 0;
    const guard = new MutationObserver(() => hostElement()?.remove());
    guard.observe(document.documentElement, { childList: true });
    const card = shownCard(() => (closed += 1));
    await expect.poll(() => closed).toBe(1);
    expect(hostElement()).toBeNull();
    guard.disconnect();
    card.remove();
  });

  test('stands above an open modal dialog, and can be used there', () => {
    page('<dialog><p>Dialog</p></dialog>');
    document.querySelector('dialog')?.showModal();
    const card = shownCard();
    expect(hostElement()?.closest('dialog')).not.toBeNull();
    expect(document.elementFromPoint(60, 50)).toBe(hostElement());
    card.remove();
  });

  test('its root is closed to the page, and its clicks are its own', () => {
    page('<p>Text</p>');
    const card = shownCard();
    expect(hostElement()?.shadowRoot).toBeNull();
    let heard = 0;
    const listener = (): void => void (heard += 1);
    document.addEventListener('click', listener);
    card.root.querySelector<HTMLElement>('.card')?.click();
    document.removeEventListener('click', listener);
    expect(heard).toBe(0);
    card.remove();
  });
});

test('events made by a script count for nothing', async () => {
  page('<p>Ada Quill</p>');
  const leaving = new AbortController();
  const seen: string[] = [];
  watchPointer({
    document,
    mentionAt: () => ({ key: 'm1', person: 'ada' }),
    isCard: () => false,
    isNameInView: () => true,
    onAction: ({ type }) => seen.push(type),
    signal: leaving.signal,
  });
  const init = { bubbles: true, clientX: 5, clientY: 5 };
  for (const type of ['pointermove', 'pointerdown', 'pointerup']) document.body.dispatchEvent(new PointerEvent(type, init));
  document.body.dispatchEvent(new MouseEvent('click', { ...init, detail: 1 }));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  leaving.abort();
  expect(seen).toEqual([]);
});
