import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Held } from './held-casefile.tsx';
import { cutOff, emulate, faults, settled, show, THEMES } from './render.ts';

beforeEach(() => page.viewport(1000, 800));

afterEach(() => emulate({}));

describe('for every reader', () => {
  const places = [
    '#overview',
    '#people',
    '#proceedings',
    '#timeline',
    '#conflicts',
    '#sources',
    '#person/hugo-penn',
    '#person/ada-vale',
    '#proceeding/vale-v-orrin',
    '#event/e5',
    '#source/s1',
    '#conflict/cf-warning',
    '#search/bridge',
  ];
  for (const theme of THEMES) {
    test.each(places)(`axe finds nothing, ${theme}: %s`, async (at) => {
      await emulate({ 'prefers-color-scheme': theme });
      const root = show(<Held at={at} />);
      await settled();
      expect(await faults(root)).toEqual([]);
    });
  }

  test.each(places)('nothing is cut off at 320 px and at twice the text size: %s', async (at) => {
    await page.viewport(320, 600);
    const root = show(<Held at={at} />);
    await settled();
    expect(cutOff(root)).toEqual([]);
  });

  test('Spanish from head to foot', () => {
    const text = show(<Held at="#overview" language="es" />).textContent ?? '';
    for (const words of ['Expediente', 'Cronología', 'Última resolución', 'versión de datos']) expect(text).toContain(words);
  });

  test('forced colours keep the shapes of the timeline apart from the ground', async () => {
    await emulate({ 'forced-colors': 'active' });
    const root = show(<Held at="#timeline" />);
    const shape = root.querySelector('.timeline-mark .shape:not(.shape-hollow)');
    if (shape === null) throw new Error('no shape');
    expect(getComputedStyle(shape).fill).not.toBe(getComputedStyle(document.documentElement).backgroundColor);
  });
});
