import { expect, test } from 'vitest';
import { parseWideColour } from '../../page/colour.ts';
import { page, read, testCss, testPainter } from './host.ts';

/** What the browser itself puts on the screen for a colour. */
function pixelOf(css: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

test.each([
  'oklch(98.5% 0.002 247.839)',
  'oklch(21% 0.034 264.665)',
  'oklch(0.65 0.15 30)',
  'oklab(0.6 -0.1 0.1)',
  'lab(29.2345% 39.3825 20.0664)',
  'lab(5% 2 -3)',
  'lch(52.2345% 42.2 59.5)',
  'color(srgb 0.25 0.5 0.75)',
  'color(srgb-linear 0.25 0.5 0.75)',
  'color(display-p3 0.5 0.5 0.2)',
  'color(xyz-d65 0.3 0.3 0.3)',
  'color(xyz-d50 0.3 0.3 0.3)',
  'color-mix(in oklab, white 90%, black)',
  'color-mix(in lch, teal, pink)',
])('%s is read as the browser shows it', (css) => {
  const paragraph = page('<p>Ada Quill</p>').firstElementChild as HTMLElement;
  paragraph.style.color = css;
  const found = parseWideColour(getComputedStyle(paragraph).color);
  const [r = 0, g = 0, b = 0] = pixelOf(css);
  expect(found?.a).toBe(1);
  for (const [value, wanted] of [
    [found?.r, r],
    [found?.g, g],
    [found?.b, b],
  ] as const) {
    expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThanOrEqual(2);
  }
});

test('opacity is read, a missing component is nothing, and what is no colour of a known space is none', () => {
  expect(parseWideColour('oklab(0.9 none 0 / 0.25)')).toMatchObject({ a: 0.25 });
  expect(parseWideColour('color(srgb 1 0 0 / none)')).toEqual({ r: 255, g: 0, b: 0, a: 0 });
  expect(parseWideColour('color(rec2020 1 1 1)')).toBeNull();
  expect(parseWideColour('oklab(1 2)')).toBeNull();
});

const LIGHT = 'rgb(253, 236, 183)';
const DARK = 'rgb(77, 61, 16)';
const NONE = 'rgba(0, 0, 0, 0)';

test.each([
  ['light paper in OKLCH', 'background: oklch(98.5% 0.002 247.839); color: oklch(21% 0.034 264.665)', LIGHT],
  ['dark paper in OKLCH', 'background: oklch(21% 0.034 264.665); color: oklch(96.7% 0.003 264.542)', DARK],
  ['letters that a gradient is seen through', 'background: linear-gradient(red, blue); background-clip: text; color: transparent', NONE],
  ['letters filled with nothing', 'background: white; color: black; -webkit-text-fill-color: transparent', NONE],
  ['letters filled with another colour than theirs', 'background: black; color: black; -webkit-text-fill-color: white', LIGHT],
  ['letters that are only outlined', 'color: black; -webkit-text-fill-color: transparent; -webkit-text-stroke: 1px black', LIGHT],
  ['white letters over a picture that is no ground of theirs', 'background: white; color: white', NONE],
])('%s: the tint leaves the name readable', async (_, style, ground) => {
  page(`<div style="${style}">Ada Quill</div>`);
  await read(testPainter('range', testCss()));
  await expect
    .poll(() =>
      [...CSS.highlights]
        .filter(([, highlight]) => highlight.size > 0)
        .map(([name]) => getComputedStyle(document.querySelector('div') as Element, `::highlight(${name})`).backgroundColor),
    )
    .toEqual([ground]);
});

test.each(['color', '-webkit-text-fill-color'])(
  'letters that are filled with nothing (%s) stay so under a highlight, with a line that is seen',
  async (property) => {
    page(`<h1 style="${property}: transparent">Ada Quill</h1><p>Bo Quill</p>`);
    await read(testPainter('range', testCss()));
    const looksOf = (selector: string): string[] =>
      [...CSS.highlights]
        .filter(([, highlight]) => [...highlight].some(({ startContainer }) => startContainer.parentElement?.matches(selector)))
        .map(([name]) => getComputedStyle(document.querySelector(selector) as Element, `::highlight(${name})`))
        .map(({ color, textDecorationColor }) => `${color} ${textDecorationColor}`);
    await expect.poll(() => looksOf('h1')).toEqual(['rgba(0, 0, 0, 0) rgb(185, 133, 0)']);
    expect(looksOf('p').join()).not.toContain('rgba(0, 0, 0, 0)');
  },
);

test('text in a slot stands on the ground that the shadow tree around it has', async () => {
  page('').setHTMLUnsafe(
    '<x-dark><template shadowrootmode="open"><div style="background: #111; color: #eee"><slot></slot></div></template><p>Ada Quill</p></x-dark>',
  );
  await read(testPainter('range', testCss()));
  await expect
    .poll(() =>
      [...CSS.highlights]
        .filter(([, highlight]) => highlight.size > 0)
        .map(([name]) => getComputedStyle(document.querySelector('x-dark p') as Element, `::highlight(${name})`).backgroundColor),
    )
    .toEqual([DARK]);
});
