import { expect, test } from 'vitest';
import { change, names, page, read, testCss, testPainter } from './host.ts';
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

test('the next name is one that a reader can see: text for voices alone, clipped or far outside the page, is passed', async () => {
  page(
    `<p>Ada Quill</p>
    <p>Menu <span style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0)">Bo Quill</span></p>
    <div style="position: absolute; clip-path: inset(50%)"><p>Bo Quill</p></div>
    <p style="position: absolute; left: -9999px">Bo Quill</p>
    <p>Cy Marsh</p>`,
  );
  const { reading } = await read(testPainter('range'));
  const [first] = reading.mentions();
  expect(reading.mentions()).toHaveLength(5);
  const next = reading.next(first ?? null, 1);
  expect(names(next === null ? [] : [next])).toEqual(['Cy Marsh']);
  expect(reading.next(next, -1)).toBe(first);
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
