import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../core/messages.ts';
import { forgetTab, noteFound, noteStart, readFound } from '../../platform/found.ts';

beforeEach(() => fakeBrowser.reset());

const report = (verdict: PageReport['verdict'], people: Readonly<Record<string, number>>): PageReport => ({
  verdict,
  people: Object.entries(people).map(([id, count]) => ({ caseId: 'lantern', id, count })),
  capped: false,
});

test('frames that report at the same moment are all counted, together', async () => {
  await Promise.all([
    noteFound(1, 0, report('passing', { halls: 1 }), false),
    noteFound(1, 7, report('case', { halls: 2, morrissey: 4 }), false),
    noteFound(1, 8, report('none', {}), false),
    noteFound(2, 0, report('case', { halls: 9 }), false),
  ]);
  expect(await readFound(1)).toEqual(report('case', { morrissey: 4, halls: 3 }));
});

test('what was found outlives the sleep of the background', async () => {
  await noteFound(1, 0, report('case', { halls: 1 }), false);
  vi.resetModules();
  const woken = await import('../../platform/found.ts');
  expect(await woken.readFound(1)).toEqual(report('case', { halls: 1 }));
});

test('a page that begins anew forgets its frames, a frame only itself', async () => {
  await noteFound(1, 0, report('case', { halls: 1 }), false);
  await noteFound(1, 7, report('case', { halls: 1 }), false);
  await noteStart(1, 7, false);
  expect(await readFound(1)).toEqual(report('case', { halls: 1 }));
  await noteStart(1, 0, false);
  expect(await readFound(1)).toBeNull();
});

test('nothing of a private tab is written anywhere', async () => {
  await noteFound(1, 0, report('case', { halls: 1 }), true);
  expect(await readFound(1)).toEqual(report('case', { halls: 1 }));
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  await forgetTab(1);
  expect(await readFound(1)).toBeNull();
});
