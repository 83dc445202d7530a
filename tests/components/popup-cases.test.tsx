import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PageReport } from '../../core/messages.ts';
import { caseFixture, otherCase } from '../fixtures/views/case.ts';
import { asked, Held } from './held-popup.tsx';
import { cutOff, faults, settled, show } from './render.ts';

const both: PageReport = {
  verdict: 'case',
  capped: false,
  people: [
    { caseId: caseFixture.id, id: 'hugo-penn', count: 2 },
    { caseId: otherCase.id, id: 'rosa-lind', count: 3 },
  ],
};

const title = (root: HTMLElement): string | null | undefined => root.querySelector('.summary-title')?.textContent;

beforeEach(async () => {
  asked.length = 0;
  document.documentElement.dataset['shown'] = 'tab';
  await page.viewport(400, 600);
});

describe('with several cases bundled', () => {
  test('the case that the page speaks of most is shown, with its own people; the other is a click away', async () => {
    const root = show(<Held others={[otherCase]} report={both} />);
    expect(title(root)).toBe('The Morning Tide ferry');
    expect([...root.querySelectorAll('.row-name')].map((name) => name.textContent)).toEqual(['Rosa Lind']);
    await expect.element(page.getByRole('tab', { name: 'On this page 1' })).toBeVisible();
    await page.getByRole('button', { name: 'The Lantern Quay footbridge' }).click();
    await settled();
    expect(title(root)).toBe('The Lantern Quay footbridge');
    expect([...root.querySelectorAll('.row-name')].map((name) => name.textContent)).toEqual(['Hugo “Hughie” Penn']);
  });

  test('on a page about none of them the reader chooses, and may choose again', async () => {
    const root = show(<Held others={[otherCase]} report={{ verdict: 'none', people: [], capped: false }} />);
    expect([...root.querySelectorAll('.cases-title')].map((name) => name.textContent)).toEqual([
      'The Lantern Quay footbridge',
      'The Morning Tide ferry',
    ]);
    await page.getByRole('button', { name: 'The Morning Tide ferry' }).click();
    expect(title(root)).toBe('The Morning Tide ferry');
    await expect.element(page.getByRole('tab', { name: /People/ })).toHaveAttribute('aria-selected', 'true');
    expect(root.querySelector('#tab-page')?.textContent).toBe('On this page');
    await page.getByRole('button', { name: 'Case file' }).click();
    expect(asked).toEqual(['openCaseFile #overview/ferry']);
    await page.getByRole('button', { name: 'Other cases' }).click();
    await expect.element(page.getByRole('heading', { name: 'Cases' })).toBeVisible();
  });

  test.each([
    ['en', 'not seem to be about any of the cases.'],
    ['es', 'no parece tratar de ninguno de los casos.'],
  ] as const)('a page about none of them is said to be about none of them (%s)', (language, words) => {
    const root = show(<Held others={[otherCase]} report={{ verdict: 'none', people: [], capped: false }} language={language} />);
    expect(root.querySelector('.site')?.textContent).toContain(words);
  });

  test('no choice is offered while the page has yet to answer', async () => {
    const root = show(<Held others={[otherCase]} site={null} report="waiting" />);
    await settled();
    expect(root.querySelector('main')?.textContent).toBe('');
  });

  test('the choice is clean to axe and fits a narrow window', async () => {
    await page.viewport(320, 600);
    const root = show(<Held others={[otherCase]} site={null} report={null} />);
    expect(root.querySelectorAll('.cases-title')).toHaveLength(2);
    expect(await faults(root)).toEqual([]);
    expect(cutOff(root)).toEqual([]);
  });
});

test('with one case nothing speaks of others', () => {
  const root = show(<Held />);
  expect(title(root)).toBe('The Lantern Quay footbridge');
  expect(root.textContent).not.toMatch(/Other cases|Also on this page/);
});

describe('before page and record have answered', () => {
  test('the case, its latest ruling and the people stand there already', async () => {
    const root = show(<Held early site={null} report="waiting" />);
    expect(title(root)).toBe('The Lantern Quay footbridge');
    expect(root.querySelector('.ruling')?.textContent).toContain('may go on');
    await page.getByRole('tab', { name: /People/ }).click();
    await settled();
    expect(root.querySelectorAll('.row-name')).toHaveLength(caseFixture.people.length);
  });

  test('nothing jumps when the page answers: the place of the site’s state is kept', async () => {
    const top = (root: HTMLElement) => root.querySelector('main')?.getBoundingClientRect().top;
    const before = top(show(<Held early site={null} report="waiting" />));
    await settled();
    expect(before).toBeGreaterThan(50);
    expect(top(show(<Held />))).toBe(before);
  });
});
