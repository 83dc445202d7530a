import { expect, test } from 'vitest';
import { casesOnPage } from '../../../core/sites/cases-on-page.ts';
import { wholeReport } from '../../../core/sites/found.ts';

test('the case mentioned most comes first, its people counted together', () => {
  expect(
    casesOnPage([
      { caseId: 'lantern', id: 'oren-quillan', count: 5 },
      { caseId: 'ferry', id: 'rosa-lind', count: 4 },
      { caseId: 'ferry', id: 'jon-orr', count: 2 },
    ]),
  ).toEqual(['ferry', 'lantern']);
  expect(casesOnPage([])).toEqual([]);
});

test('people of two cases who bear one id are counted apart over all frames', () => {
  const frame = (caseId: string, count: number) => ({
    verdict: 'case' as const,
    capped: false,
    people: [{ caseId, id: 'judge-orr', count }],
  });
  expect(wholeReport({ 0: frame('lantern', 1), 1: frame('ferry', 3), 2: frame('lantern', 1) })?.people).toEqual([
    { caseId: 'ferry', id: 'judge-orr', count: 3 },
    { caseId: 'lantern', id: 'judge-orr', count: 2 },
  ]);
});
