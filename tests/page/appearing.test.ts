import { expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { change, names, page, read, testCss, testPainter } from './host.ts';
import type { PageMention } from '../../page/painter.ts';
import type { Reading } from '../../page/reading.ts';

const found = (reading: Reading): string[] => names(reading.mentions());

test.each<readonly [how: string, html: string, show: () => void]>([
  [
    'a popover',
    '<button popovertarget="more">More</button><div id="more" popover><p>Bo Quill</p></div>',
    () => document.querySelector('button')?.click(),
  ],
  [
    'a ticked box',
    '<style>.rest { display: none } :checked ~ .rest { display: block }</style><input type="checkbox"><div class="rest"><p>Bo <b>Quill</b></p></div>',
    () => document.querySelector('input')?.click(),
  ],
  ['unfolding it', '<details><summary>Who?</summary>Bo <b>Quill</b></details>', () => document.querySelector('summary')?.click()],
  [
    'a style sheet that goes',
    '<style>.rest { display: none }</style><p class="rest"><i>Bo Quill</i></p>',
    () => Object.assign(document.querySelector('body style') as HTMLStyleElement, { disabled: true }),
  ],
  [
    'a ticked box that makes it visible',
    '<style>.rest { visibility: hidden } :checked ~ .rest { visibility: visible }</style><input type="checkbox"><p class="rest">Bo Quill</p>',
    () => document.querySelector('input')?.click(),
  ],
  [
    'an animation, as pages that show nothing until they are ready have it',
    '<style>@keyframes ready { to { visibility: visible } } .rest { visibility: hidden; animation: ready 0s 0.3s both }</style><p class="rest">Bo Quill</p>',
    () => undefined,
  ],
  [
    'an attribute that nobody watches',
    '<style>[data-wall="1"] p { display: none }</style><main data-wall="1"><p>Bo Quill</p></main>',
    () => document.querySelector('main')?.setAttribute('data-wall', '0'),
  ],
])('names in text that is shown by %s are marked', async (_, html, show) => {
  page(`<p>Ada Quill</p>${html}`);
  const { reading } = await read(testPainter('range'));
  expect(found(reading)).toEqual(['Ada Quill']);
  show();
  await expect.poll(() => found(reading)).toEqual(['Ada Quill', 'Bo Quill']);
});

test.each([
  ['the pointer', ':hover', async (button: Element) => userEvent.hover(button)],
  ['the focus', ':focus-within', async () => userEvent.tab()],
] as const)('names in a menu that %s makes visible, without any change of the DOM, are marked', async (_, state, go) => {
  page(
    `<style>.menu div { visibility: hidden } .menu${state} div { visibility: visible }</style>
    <p>Ada Quill</p><nav class="menu"><button>People</button><div><p>Bo Quill</p></div></nav>`,
  );
  const { reading } = await read(testPainter('range'));
  expect(found(reading)).toEqual(['Ada Quill']);
  await go(document.querySelector('.menu button') as Element);
  await expect.poll(() => found(reading)).toEqual(['Ada Quill', 'Bo Quill']);
  await userEvent.unhover(document.querySelector('.menu button') as Element);
  (document.activeElement as HTMLElement).blur();
  // What has gone again is no place to be led to.
  const [first] = reading.mentions();
  expect(getComputedStyle(document.querySelector('.menu div') as Element).visibility).toBe('hidden');
  expect(reading.next(first ?? null, 1)).toBe(first);
});

test.each([
  ['begins with what only the pointer shows', '<h2><a href="#a" style="visibility: hidden">#</a> Ada Quill</h2>'],
  ['stands in an element without a box', '<section style="display: contents"><span style="display: contents">Ada Quill</span></section>'],
  ['is what a slot says when nothing fills it', '<x-slot><template shadowrootmode="open"><slot>Ada Quill</slot></template></x-slot>'],
  ['stands in a shadow root itself', '<x-text><template shadowrootmode="open">Ada Quill</template></x-text>'],
])('a name is marked and led to in text that %s', async (_, html) => {
  page('').setHTMLUnsafe(html);
  const { reading } = await read(testPainter('range'));
  expect(found(reading)).toEqual(['Ada Quill']);
  expect(found(reading)).toEqual(names([reading.next(null, 1)].filter((each) => each !== null)));
});

test.each([
  ['an element without a box in one that is not there', '<div style="display: none"><span style="display: contents">Bo Quill</span></div>'],
  ['an element without a box that is not to be seen', '<div style="visibility: hidden; display: contents">Bo Quill</div>'],
  ['a slot that is filled by other text', '<x-full><template shadowrootmode="open"><slot>Bo Quill</slot></template><i>Nobody</i></x-full>'],
])('a name in %s is not marked', async (_, html) => {
  page('').setHTMLUnsafe(`<p>Ada Quill</p>${html}`);
  const { reading } = await read(testPainter('range'));
  expect(found(reading)).toEqual(['Ada Quill']);
});

/** The ground that names stand on. */
const grounds = (): string[] => [
  ...new Set(
    [...CSS.highlights]
      .filter(([, highlight]) => highlight.size > 0)
      .map(([name]) => getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`).backgroundColor),
  ),
];
const LIGHT = ['rgb(253, 236, 183)'];
const DARK = ['rgb(77, 61, 16)'];

test.each([
  ['an attribute of the root element', 'html[data-mode="night"] body', document.documentElement],
  ['an attribute of the body', 'body[data-mode="night"]', document.body],
] as const)('a page that turns dark by %s gets the tint of a dark page, also when it fades', async (_, selector, element) => {
  for (const fade of ['', 'body { transition: background-color 0.4s, color 0.4s }']) {
    page(`<style>body { background: #fff; color: #111 } ${selector} { background: #111; color: #eee } ${fade}</style><p>Ada Quill</p>`);
    const { reading } = await read(testPainter('range', testCss()));
    expect(grounds()).toEqual(LIGHT);
    element.setAttribute('data-mode', 'night');
    await expect.poll(grounds).toEqual(DARK);
    element.removeAttribute('data-mode');
    await expect.poll(grounds).toEqual(LIGHT);
    reading.stop();
  }
});

test('a page that turns dark by a style sheet alone, of which nothing in the page tells, gets the tint of a dark page', async () => {
  page('<style>body { background: #fff; color: #111 }</style><p>Ada Quill</p>');
  await read(testPainter('range', testCss()));
  expect(grounds()).toEqual(LIGHT);
  const night = new CSSStyleSheet();
  night.replaceSync('body { background: #111 !important; color: #eee !important }');
  const before = document.adoptedStyleSheets;
  onTestFinished(() => {
    document.adoptedStyleSheets = before;
  });
  document.adoptedStyleSheets = [...before, night];
  await expect.poll(grounds, { timeout: 10_000 }).toEqual(DARK);
  night.disabled = true;
  await expect.poll(grounds, { timeout: 10_000 }).toEqual(LIGHT);
});

test('a name under a link stretched over its card is found; under anything that covers it, none is', async () => {
  page(
    `<style>.card { position: relative; width: 400px; height: 80px } .all, a.part::after { position: absolute; inset: 0; content: '' }</style>
    <div class="card"><p>Ada <b>Quill</b></p><a class="part" href="#a">More</a></div>
    <div class="card"><p>Bo Quill</p><a class="all" href="#b"></a></div>
    <div class="card"><p>Cy Marsh</p><a class="all" href="#c" style="background: rgb(0 0 0 / 50%)"></a></div>
    <div class="card"><p>Ada Quill</p><div class="all"></div></div>`,
  );
  const { reading } = await read(testPainter('range'));
  expect(found(reading)).toEqual(['Ada Quill', 'Bo Quill', 'Cy Marsh', 'Ada Quill']);
  const underPointer = reading.mentions().map((mention) => {
    const [{ left, top, right, bottom }] = reading.rectsOf(mention) as [DOMRect];
    const isFound = reading.mentionAt((left + right) / 2, (top + bottom) / 2) === mention;
    return isFound && reading.mentionAt(right + 150, (top + bottom) / 2) === null;
  });
  expect(underPointer).toEqual([true, true, false, false]);
});

test('a name that lets the pointer through to what lies beneath it is found; under a layer over the page, it is not', async () => {
  page(
    `<style>.hero { position: relative; width: 400px; height: 120px } .hero a, .layer { position: absolute; inset: 0 } .over { position: absolute; pointer-events: none }</style>
    <div class="hero"><a href="#a"><img alt="" style="width: 100%; height: 100%"></a><p class="over">Ada Quill</p></div>
    <p style="pointer-events: none">Bo Quill</p>`,
  );
  const { reading } = await read(testPainter('range'));
  const underPointer = (): (string | undefined)[] =>
    reading.mentions().map((mention) => {
      const [{ left, top, right, bottom }] = reading.rectsOf(mention) as [DOMRect];
      return reading.mentionAt((left + right) / 2, (top + bottom) / 2)?.person;
    });
  await expect.poll(underPointer).toEqual(['ada', 'bo']);
  const [{ right, top }] = reading.rectsOf(reading.mentions()[0] as PageMention) as [DOMRect];
  expect(reading.mentionAt(right + 20, top + 5)).toBeNull();
  document.body.append(Object.assign(document.createElement('div'), { className: 'layer' }));
  expect(underPointer()).toEqual([undefined, undefined]);
});

test('the next name is one that a reader can see: text for voices alone, clipped or far outside the page, is passed', async () => {
  page(
    `<p>Ada Quill</p>
    <p>Menu <span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">Bo Quill</span></p>
    <div style="position: absolute; clip-path: inset(50%)"><p>Bo Quill</p></div>
    <p style="position: absolute; left: -9999px">Bo Quill</p>
    <div style="height: 20px; overflow: hidden"><p style="margin-top: 200px">Bo Quill</p></div>
    <div style="width: 200px; overflow: clip"><div style="display: flex; transform: translateX(-200px)"><p style="flex: 0 0 200px">Bo Quill</p></div></div>
    <div style="height: 60px; overflow: hidden auto"><p style="margin-top: 200px">Cy Marsh</p></div>`,
  );
  const { reading } = await read(testPainter('range'));
  const [first] = reading.mentions();
  expect(reading.mentions()).toHaveLength(7);
  const next = reading.next(first ?? null, 1);
  expect(names(next === null ? [] : [next])).toEqual(['Cy Marsh']);
  expect(reading.next(next, -1)).toBe(first);
});

test('a name is brought into view without a change of what boxes show that no reader can scroll', async () => {
  page(
    `<div style="height: 3000px"></div><div id="box" style="height: 100px; overflow: hidden">
    <p style="margin: 60px 0 500px">Ada Quill</p></div><div style="height: 3000px"></div>`,
  );
  const { reading } = await read(testPainter('range'));
  const [mention] = reading.mentions();
  if (mention === undefined) throw new Error('nothing was found');
  reading.scrollTo(mention);
  const top = reading.rectsOf(mention)[0]?.top ?? Number.NaN;
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(innerHeight);
  expect(document.querySelector('#box')?.scrollTop).toBe(0);
  scrollTo(0, 0);
});

test('a name that a box has scrolled out of sight is brought back into it', async () => {
  page(
    `<div style="height: 200px"></div><div id="box" style="height: 100px; overflow: auto">
    <p style="margin: 250px 0 500px">Ada Quill</p></div><div style="height: 3000px"></div>`,
  );
  const { reading } = await read(testPainter('range'));
  const [mention] = reading.mentions();
  if (mention === undefined) throw new Error('nothing was found');
  reading.scrollTo(mention);
  const name = reading.rectsOf(mention)[0] as DOMRect;
  const box = (document.querySelector('#box') as Element).getBoundingClientRect();
  expect(name.top).toBeGreaterThanOrEqual(box.top);
  expect(name.bottom).toBeLessThanOrEqual(box.bottom);
  scrollTo(0, 0);
});

test('once the reading has stopped, text that comes to sight is nobody’s business', async () => {
  page('<p>Ada Quill</p><div hidden-by-style style="display: none"><p>Bo Quill</p></div>');
  const { reading, reports } = await read(testPainter('range'));
  reading.stop();
  const before = reports.length;
  await change(reading, () => document.querySelector('[hidden-by-style]')?.removeAttribute('style'));
  expect(reports).toHaveLength(before);
  expect(CSS.highlights.size).toBe(0);
});
