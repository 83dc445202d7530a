import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { glances } from 'virtual:caselight/glance';
import { LANGUAGES } from '../../core/language/language.ts';
import type { PageReport } from '../../core/messages.ts';
import { caseFixture } from '../fixtures/views/case.ts';
import { Held } from './held-popup.tsx';
import { settled, show } from './render.ts';

/** The bundled case, whose summary and ruling are as long as they come. */
const viewOf = (language: (typeof LANGUAGES)[number]) => ({ ...caseFixture, ...glances[language][0] });

const NOTHING: PageReport = { verdict: 'none', people: [], capped: false };

beforeEach(async () => {
  document.documentElement.dataset['shown'] = 'tab';
  await page.viewport(400, 510);
});

/** Whether the whole of an element stands inside another. */
function standsIn(element: Element | null | undefined, box: Element | null): boolean {
  const inner = element?.getBoundingClientRect();
  const outer = box?.getBoundingClientRect();
  return inner !== undefined && outer !== undefined && inner.height > 0 && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

test.each(LANGUAGES)('in a window of 510 px the list of people begins in view (%s)', async (language) => {
  const view = viewOf(language);
  const people = view.people.slice(0, 3).map(({ id }) => ({ caseId: view.id, id, count: 2 }));
  const root = show(<Held view={view} language={language} report={{ verdict: 'case', capped: false, people }} />);
  await settled();
  const main = root.querySelector('main');
  expect(main?.scrollTop).toBe(0);
  expect(standsIn(root.querySelector('.ruling-text'), main)).toBe(true);
  expect(standsIn(root.querySelector('.row .row-line'), main)).toBe(true);
});

test.each(LANGUAGES)('so it does on a page about something else (%s)', async (language) => {
  const root = show(<Held view={viewOf(language)} language={language} report={NOTHING} />);
  await settled();
  expect(standsIn(root.querySelector('.row .row-name'), root.querySelector('main'))).toBe(true);
});

test('what gave way comes with the whole summary', async () => {
  const root = show(<Held view={viewOf('en')} />);
  const court = root.querySelector<HTMLElement>('.ruling > .small');
  const sources = root.querySelector<HTMLElement>('.ruling .sources > summary');
  expect([court?.checkVisibility(), sources?.checkVisibility()]).toEqual([false, false]);
  await page.getByRole('button', { name: 'Whole summary' }).click();
  expect([court?.checkVisibility(), sources?.checkVisibility()]).toEqual([true, true]);
});

test.each(LANGUAGES.flatMap((language) => [320, 340, 360, 390, 400].map((width) => [width, language] as const)))(
  'at %d px the four tabs stand in one row (%s)',
  async (width, language) => {
    await page.viewport(width, 640);
    const view = viewOf(language);
    const people = view.people.slice(0, 12).map(({ id }) => ({ caseId: view.id, id, count: 2 }));
    const root = show(<Held view={view} language={language} report={{ verdict: 'case', capped: false, people }} />);
    await settled();
    expect(new Set([...root.querySelectorAll('.tab')].map((tab) => tab.getBoundingClientRect().top)).size).toBe(1);
  },
);
