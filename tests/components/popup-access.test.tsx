import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Held, on, siteOf } from './held-popup.tsx';
import type { HeldOptions } from './held-popup.tsx';
import { cutOff, emulate, faults, settled, show, THEMES } from './render.ts';

beforeEach(async () => {
  document.documentElement.dataset['shown'] = 'tab';
  await page.viewport(400, 600);
});

afterEach(() => emulate({}));

describe('for every reader', () => {
  const states: readonly [string, HeldOptions][] = [
    ['overview', {}],
    ['no page', { site: null, report: null }],
    ['people', { state: { tab: 'people', query: 'vale' } }],
    ['proceedings', { state: { tab: 'proceedings' } }],
    ['timeline', { state: { tab: 'timeline' } }],
    ['person', { state: { detail: { kind: 'person', id: 'hugo-penn' } } }],
    ['proceeding', { state: { detail: { kind: 'proceeding', id: 'vale-v-orrin' } } }],
    ['off, with news', { site: siteOf({ ...on, state: 'off', reason: 'not-listed' }), report: null, news: true }],
    ['Spanish', { language: 'es' }],
  ];
  for (const theme of THEMES) {
    test.each(states)(`axe finds nothing, ${theme}: %s`, async (_name, options) => {
      await emulate({ 'prefers-color-scheme': theme });
      const root = show(<Held {...options} />);
      for (const closed of root.querySelectorAll('details')) closed.open = true;
      await settled();
      expect(await faults(root)).toEqual([]);
    });
  }

  test.each(states)('nothing is cut off at 320 px and at twice the text size: %s', async (_name, options) => {
    await page.viewport(320, 600);
    const root = show(<Held {...options} />);
    await settled();
    expect(cutOff(root)).toEqual([]);
  });

  test('no markup carries a style of its own, which the page policy would drop', async () => {
    const root = show(<Held />);
    expect(root.innerHTML).not.toContain('style=');
  });
});
