import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CaseFileRecord } from '../../components/casefile/types.ts';
import { recordFixture } from '../fixtures/views/case-file.ts';
import { caseFixture, largeCase, otherCase } from '../fixtures/views/case.ts';
import { forget, Held, told } from './held-casefile.tsx';
import { emulate, faults, settled, show } from './render.ts';

beforeEach(async () => {
  forget();
  await page.viewport(1000, 800);
});

afterEach(() => emulate({}));

describe('addresses', () => {
  test('a person has a page with everything open, and every step that concerns them', async () => {
    const root = show(<Held at="#person/hugo-penn" />);
    await settled();
    expect(root.querySelector('h2')?.textContent).toContain('Hugo');
    expect([...root.querySelectorAll<HTMLDetailsElement>('details.fold')].every(({ open }) => open)).toBe(true);
    await page.getByRole('button', { name: 'Charge filed' }).click();
    await expect.element(page.getByRole('heading', { level: 2, name: 'Charge filed' })).toBeVisible();
  });

  test('an event says whom it concerns and leads to them', async () => {
    const root = show(<Held at="#event/e5" />);
    expect(root.querySelector('main')?.textContent).toContain('Rests on one source');
    await expect.element(page.getByRole('link', { name: 'Hugo Penn' })).toHaveAttribute('href', '#person/hugo-penn');
  });

  test('a source shows what rests on it', async () => {
    show(<Held at="#source/s1" />);
    await expect.element(page.getByRole('link', { name: 'Was there a warning?' })).toHaveAttribute('href', '#conflict/cf-warning');
  });

  test('a disagreement shows every position and what is settled', () => {
    const root = show(<Held at="#conflict/cf-warning" />);
    for (const words of ['two letters were sent', 'none was received', 'No court has decided it']) {
      expect(root.querySelector('main')?.textContent).toContain(words);
    }
  });

  test.each(['#person/nobody', '#event/none', '#source/none', '#conflict/none', '#proceeding/none'])(
    '%s names nothing, and says so',
    (at) => {
      expect(show(<Held at={at} />).querySelector('main')?.textContent).toContain('names nothing in the record');
    },
  );
});

describe('search and filters', () => {
  test('finds people, proceedings, steps and sources at once, with the hits marked', async () => {
    const root = show(<Held at="#overview" />);
    await page.getByRole('searchbox', { name: 'Search the case' }).fill('penn');
    await settled();
    expect([...root.querySelectorAll('main h3')].map((heading) => heading.textContent)).toEqual(['People 1', 'Proceedings 1']);
    expect(root.querySelectorAll('main mark').length).toBeGreaterThan(1);
    await page.getByRole('searchbox', { name: 'Search the case' }).fill('zzz');
    await expect.element(page.getByRole('heading', { name: /Nothing in this case matches/ })).toBeVisible();
  });

  test('the timeline narrows to a kind of proceeding and a kind of step', async () => {
    const root = show(<Held at="#timeline" />);
    await userEvent.selectOptions(page.getByLabelText('Kind of proceeding'), 'criminal');
    await settled();
    expect(root.querySelectorAll('.timeline-item')).toHaveLength(2);
    await userEvent.selectOptions(page.getByLabelText('Kind of step'), 'outcome');
    await settled();
    expect([...root.querySelectorAll('.timeline-item')].map((item) => item.querySelector('button')?.textContent)).toEqual(['Sentence']);
  });

  test('what a list is narrowed to stands in its address, and an address narrows the list', async () => {
    const root = show(<Held at="#people?q=penn&side=nobody" />);
    await settled();
    expect([...root.querySelectorAll('.row-name')].map((name) => name.textContent)).toEqual(['Hugo “Hughie” Penn']);
    await page.getByRole('searchbox', { name: 'Search people' }).fill('o & v');
    expect(told.gone.at(-1)).toBe('#people?q=o+%26+v');
    const timeline = show(<Held at="#timeline?lane=criminal&step=anything" />);
    await settled();
    expect(timeline.querySelectorAll('.timeline-item')).toHaveLength(2);
    await userEvent.selectOptions(page.getByLabelText('Kind of step'), 'outcome');
    expect(told.gone.at(-1)).toBe('#timeline?lane=criminal&step=outcome');
  });

  test('five hundred people all come as the page is scrolled', async () => {
    const root = show(<Held at="#people" record={{ ...recordFixture, view: largeCase(500) }} />);
    await settled();
    expect(root.querySelectorAll('.row').length).toBeLessThan(150);
    await expect
      .poll(() => (scrollTo(0, document.documentElement.scrollHeight), root.querySelectorAll('.row').length), { timeout: 20_000 })
      .toBe(500);
    for (const line of root.querySelectorAll('.row-latest')) expect(line.scrollHeight).toBeLessThanOrEqual(line.clientHeight + 1);
  });
});

describe('with several cases bundled', () => {
  const other: CaseFileRecord = { ...recordFixture, view: otherCase, sources: [] };
  const records = [recordFixture, other];

  test('each has its address, and the lists are those of the case that is shown', async () => {
    const root = show(<Held at="#overview/ferry" record={other} records={records} />);
    expect([...root.querySelectorAll('.casefile-cases a')].map((link) => link.getAttribute('href'))).toEqual([
      `#overview/${recordFixture.view.id}`,
      '#overview/ferry',
    ]);
    expect(root.querySelector('.casefile-cases [aria-current]')?.textContent).toBe('The Morning Tide ferry');
    await expect.element(page.getByRole('link', { name: 'People 1' })).toHaveAttribute('href', '#people/ferry');
    expect(await faults(root)).toEqual([]);
  });

  test('a search looks through all of them and says whose each hit is', async () => {
    const root = show(
      <Held at="#search/penn" records={[{ ...other, view: { ...otherCase, people: caseFixture.people } }, recordFixture]} />,
    );
    await settled();
    expect([...root.querySelectorAll('.hits .faint')].map((hit) => hit.textContent)).toEqual([
      'The Morning Tide ferry',
      'The Lantern Quay footbridge',
      'The Lantern Quay footbridge',
    ]);
  });

  test('with one case no address names it and no choice is offered', () => {
    const root = show(<Held at="#overview" />);
    expect(root.querySelector('.casefile-cases')).toBeNull();
    expect([...root.querySelectorAll('.casefile-nav a')].map((link) => link.getAttribute('href'))).toContain('#people');
  });
});

describe('the timeline', () => {
  test('one lane per proceeding; arrow keys walk along and between lanes with one tab stop; Enter opens', async () => {
    const root = show(<Held at="#timeline" />);
    expect([...root.querySelectorAll('.timeline-caption')].map((caption) => caption.textContent)).toEqual([
      'Outside any proceeding',
      'State v. Penn',
      'Vale v. Orrin Works',
      'Safety Board v. Orrin Works',
    ]);
    expect(root.querySelectorAll('.timeline-mark[tabindex="0"]')).toHaveLength(1);
    root.querySelector<SVGElement>('.timeline-mark[tabindex="0"]')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await settled();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Nov 2030, Sentence');
    expect(root.querySelector('.timeline-shown')?.textContent).toContain('six months of probation');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 2, name: 'Sentence' })).toBeVisible();
  });
});

describe('taking it along', () => {
  test('the case and a person are saved, an error is reported as a text to copy', async () => {
    show(<Held at="#overview" />);
    await page.getByRole('button', { name: 'Markdown' }).click();
    show(<Held at="#person/hugo-penn" />);
    await page.getByRole('button', { name: 'Citations (CSL-JSON)' }).click();
    expect(told.exported).toEqual(['markdown case', 'csl hugo-penn']);
    await page.getByRole('button', { name: 'Report an error' }).click();
    await page.getByRole('button', { name: 'Copy report' }).click();
    expect(told.copied[0]).toContain('hugo-penn');
    expect(told.copied[0]).toContain('2031.04.02');
  });

  test('print leaves the controls out', async () => {
    const root = show(<Held at="#person/hugo-penn" />);
    await emulate({}, 'print');
    const shown = (selector: string) => getComputedStyle(root.querySelector(selector) ?? document.body).display;
    expect([shown('nav'), shown('.exports'), shown('.casefile-search')]).toEqual(['none', 'none', 'none']);
    expect(shown('.ruling')).not.toBe('none');
    for (const pill of root.querySelectorAll('.proceeding .pill')) {
      expect(pill.getBoundingClientRect().width).toBeLessThan(root.clientWidth / 3);
    }
    expect(root.querySelector('.proceeding .pill')).not.toBeNull();
  });
});
