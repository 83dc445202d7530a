import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openAll } from './open-all.ts';
import { PEOPLE } from './people.ts';
import { show, type Shown } from './render.tsx';

let card: Shown;
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A page';
});
afterEach(() => card.unmount());

async function violations(): Promise<readonly string[]> {
  const animations = card.element()?.getAnimations() ?? [];
  for (const animation of animations) animation.finish();
  const result = await axe.run(card.host, { rules: { region: { enabled: false } } });
  expect(result.passes.length).toBeGreaterThan(10);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`).join(' | ')}`);
}

const STATES: Readonly<Record<string, Parameters<typeof show>[0]>> = {
  'two lanes': { person: PEOPLE.twoLanes },
  victim: { person: PEOPLE.victim },
  judge: { person: PEOPLE.judge },
  organisation: { person: PEOPLE.organisation },
  'tentative and stale': { person: PEOPLE.tentative },
  'nothing known': { person: PEOPLE.bare },
  'very long': { person: PEOPLE.long },
  pinned: { pinned: true },
  'a related person': { canGoBack: true },
  'not this person': { refused: true },
  compact: { compact: true },
  Spanish: { language: 'es' },
};

describe('axe finds nothing', () => {
  for (const [name, change] of Object.entries(STATES)) {
    test(name, async () => {
      card = show(change);
      expect(await violations()).toEqual([]);
    });

    test(`${name}, everything opened`, async () => {
      card = show(change);
      await openAll(card.root);
      card.root.querySelector<HTMLButtonElement>('[aria-expanded]')?.click();
      expect(await violations()).toEqual([]);
    });
  }

  test('the report', async () => {
    card = show();
    card.find('button', 'More').click();
    card.find('button', 'Report an error').click();
    expect(await violations()).toEqual([]);
  });
});

test('every target is 24 px at least, or a link in a line of text', async () => {
  card = show({ person: PEOPLE.twoLanes, pinned: true, canGoBack: true });
  await openAll(card.root);
  card.root.querySelector<HTMLButtonElement>('[aria-expanded]')?.click();
  for (const target of card.root.querySelectorAll<HTMLElement>('button, summary, a, input, select, textarea')) {
    if (!target.checkVisibility()) continue;
    const { width, height } = target.getBoundingClientRect();
    expect(height, target.textContent ?? '').toBeGreaterThanOrEqual(24);
    expect(width, target.textContent ?? '').toBeGreaterThanOrEqual(24);
  }
});

describe('the actions stand in one row, and the day of the last check is shown once', () => {
  afterEach(() => page.viewport(1000, 800));

  test.each([
    [1000, 'en'],
    [1000, 'es'],
    [320, 'en'],
    [320, 'es'],
  ] as const)('in a view of %i px, in language %s', async (width, language) => {
    await page.viewport(width, 600);
    card = show({ language });
    card.host.style.width = `${Math.min(360, width - 8)}px`;
    const tops = [...card.root.querySelectorAll('.actions-row > .link')].map((link) => link.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
    const row = card.root.querySelector('.actions-row')?.getBoundingClientRect();
    expect(row?.height).toBeLessThan(32);
    expect([...card.root.querySelectorAll('.checked')].filter((part) => part.checkVisibility())).toHaveLength(1);
  });
});
