import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SiteDecision, SiteRule } from '../../core/sites/types.ts';
import { caseFixture, largeCase } from '../fixtures/views/case.ts';
import { asked, Held, NOW, on, siteOf } from './held-popup.tsx';
import { emulate, settled, show } from './render.ts';

beforeEach(async () => {
  asked.length = 0;
  document.documentElement.dataset['shown'] = 'tab';
  await page.viewport(400, 600);
});

afterEach(() => emulate({}));

describe('without a page', () => {
  test('the case, its latest ruling and when it was checked stand there', async () => {
    const root = show(<Held site={null} report={null} />);
    expect(root.querySelector('h2')?.textContent).toBe('The Lantern Quay footbridge');
    expect(root.querySelector('.ruling')?.textContent).toContain('may go on');
    expect(root.textContent).toContain('As of Apr 2031');
    expect(root.querySelector('[role=switch]')).toBeNull();
  });

  test('people come first when there is no one on the page to show', async () => {
    show(<Held site={null} report={null} />);
    await expect.element(page.getByRole('tab', { name: /People/ })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('the parts of the case', () => {
  test('proceedings stand with court and dated status, criminal and civil apart, and open', async () => {
    const root = show(<Held state={{ tab: 'proceedings' }} />);
    const row = root.querySelector('#row-vale-v-orrin')?.closest('.row')?.textContent ?? '';
    const view = caseFixture.proceedings.find(({ id }) => id === 'vale-v-orrin');
    if (view === undefined) throw new Error('the invented case has no such proceeding');
    for (const words of [view.court, view.status, view.statusLabel, `As of ${view.statusAsOf.text}`]) expect(row).toContain(words);
    expect([...root.querySelectorAll('.people-heading')].map((heading) => heading.textContent)).toEqual([
      'Criminal',
      'Civil',
      'Administrative',
    ]);
    await page.getByRole('button', { name: view.caption }).click();
    await expect.element(page.getByRole('heading', { level: 2, name: view.caption })).toBeVisible();
  });

  test('the timeline is a chart with one tab stop, and every step again as a list', async () => {
    const root = show(<Held state={{ tab: 'timeline' }} />);
    expect(root.querySelectorAll('.timeline-mark[tabindex="0"]')).toHaveLength(1);
    expect(root.querySelectorAll('.timeline-item')).toHaveLength(caseFixture.timeline.length);
  });

  test('news of the data is a dot, whose words lead to what changed', async () => {
    const root = show(<Held news />);
    await page.getByRole('button', { name: /^Settings/ }).click();
    expect(asked).toEqual(['openOptions data']);
    expect(root.querySelector('.dot')?.getAttribute('aria-label')).toBeTruthy();
    expect(show(<Held />).querySelector('.dot')).toBeNull();
  });
});

describe('on a page', () => {
  test('everyone found stands with a count and a way to the next mention', async () => {
    show(<Held />);
    await expect.element(page.getByRole('tab', { name: /On this page/ })).toHaveAttribute('aria-selected', 'true');
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Site foreman' }).getByText('12 mentions')).toBeInTheDocument();
    await page.getByRole('button', { name: 'Go to the next mention of Hugo Penn' }).click();
    expect(asked).toEqual(['jump hugo-penn 1']);
  });

  test('a page that is not about the case says so and offers to look anyway', async () => {
    show(<Held report={{ verdict: 'none', people: [], capped: false }} state={{ tab: 'page' }} />);
    expect(document.querySelector('.site')?.textContent).toContain('does not seem to be about the case.');
    await page.getByRole('button', { name: 'Look anyway' }).click();
    expect(asked).toEqual(['lookAnyway']);
  });

  test('a page without a name of the case counts none, and the people of the case come first', async () => {
    const root = show(<Held report={{ verdict: 'none', people: [], capped: false }} />);
    await expect.element(page.getByRole('tab', { name: /People/ })).toHaveAttribute('aria-selected', 'true');
    expect(root.querySelector('#tab-page')?.textContent).toBe('On this page');
  });

  test('a person opens with role, status, both lanes, charge and its end; back returns focus to the row', async () => {
    const root = show(<Held />);
    await page.getByRole('button', { name: /^Hugo .*Penn$/ }).click();
    await expect.element(page.getByRole('heading', { level: 2, name: /Hugo/ })).toBeVisible();
    const text = root.querySelector('main')?.textContent ?? '';
    const order = [
      'Site foreman',
      'sentence served',
      'Criminal',
      'Civil',
      'Since then',
      'second inspection',
      'Unsafe practice',
      'No contest',
      'Checked 2 Apr',
    ];
    expect(order.map((words) => text.indexOf(words))).toEqual(order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b));
    expect(order.every((words) => text.includes(words))).toBe(true);
    expect(document.activeElement?.textContent).toContain('Back');
    await page.getByRole('button', { name: 'Back' }).click();
    await settled();
    expect(document.activeElement?.id).toBe('row-hugo-penn');
  });

  test('a person harmed has no ruling said about them', async () => {
    const root = show(<Held state={{ detail: { kind: 'person', id: 'ada-vale' } }} />);
    await settled();
    expect(root.querySelector('main')?.textContent).toContain('Latest in the case');
    expect(root.querySelector('main')?.textContent).not.toContain('Latest ruling');
  });

  test('tabs follow the arrow keys and keep one tab stop', async () => {
    const root = show(<Held />);
    root.querySelector<HTMLElement>('#tab-page')?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await settled();
    expect(document.activeElement?.id).toBe('tab-proceedings');
    expect([...root.querySelectorAll('[role=tab]')].filter((tab) => tab.getAttribute('tabindex') === '0')).toHaveLength(1);
    await expect.element(page.getByRole('button', { name: /Vale v. Orrin Works/ })).toBeVisible();
  });
});

describe('the switch and the state in words', () => {
  const cases: readonly [string, SiteDecision, RegExp, string | null][] = [
    ['on', on, /bundled news sites/, 'setSite off domain'],
    [
      'off',
      { ...on, state: 'off', reason: 'host-rule', rule: { pattern: 'news.example', scope: 'host', choice: 'off' } },
      /switched it off for news\.example/,
      'setSite on host',
    ],
    ['not listed', { ...on, state: 'off', reason: 'not-listed' }, /only if you switch it on/, 'setSite on domain'],
    ['paused', { ...on, state: 'paused', reason: 'paused' }, /Paused/, 'resume'],
    ['needs access', { ...on, state: 'needs-access', reason: 'needs-access' }, /does not let Caselight read news\.example/, 'allow'],
    ['browser page', { ...on, state: 'cannot-run', reason: 'browser-page', host: '', domain: null }, /browsers keep their own pages/, null],
    ['PDF', { ...on, state: 'cannot-run', reason: 'pdf' }, /PDF/, null],
  ];
  test.each(cases)('%s', async (_name, decision, words, asks) => {
    const root = show(<Held site={siteOf(decision)} report={null} />);
    expect(root.querySelector('.site-words')?.textContent).toMatch(words);
    const control = root.querySelector<HTMLButtonElement>('[role=switch]');
    expect(control?.getAttribute('aria-checked')).toBe(String(decision.state === 'on'));
    expect(control?.disabled).toBe(asks === null);
    control?.click();
    expect(asked).toEqual(asks === null ? [] : [asks]);
  });

  test('a pause says until when and what is left, and ends by a click', async () => {
    const root = show(<Held site={siteOf({ ...on, state: 'paused', reason: 'paused' }, NOW + 12 * 60_000)} report={null} />);
    expect(root.querySelector('.site')?.textContent).toMatch(/12 minutes left/);
    await page.getByRole('button', { name: 'Resume now' }).click();
    expect(asked).toEqual(['resume']);
  });

  test('a site with letters of its own is called by them, in every sentence', () => {
    const rule: SiteRule = { pattern: 'xn--bcher-kva.example', scope: 'domain', choice: 'on' };
    const decision: SiteDecision = { state: 'on', reason: 'domain-rule', rule, host: `www.${rule.pattern}`, domain: rule.pattern };
    const names = { hostText: 'www.bücher.example', domainText: 'bücher.example', ruleText: 'bücher.example' };
    const root = show(<Held site={{ ...siteOf(decision), ...names }} />);
    expect(root.textContent).toContain('On: you chose it for all of bücher.example.');
    expect(root.textContent).toContain('Only www.bücher.example');
    expect(root.textContent).toContain('All of bücher.example');
    expect(root.innerHTML).not.toContain('xn--');
  });

  test('the rule reaches the host alone or the whole domain', async () => {
    const root = show(
      <Held
        site={siteOf({ ...on, state: 'off', reason: 'domain-rule', rule: { pattern: 'news.example', scope: 'domain', choice: 'off' } })}
        report={null}
      />,
    );
    root.querySelector<HTMLElement>('.site-menu > summary')?.click();
    await page.getByRole('radio', { name: 'Only news.example' }).click();
    await page.getByRole('radio', { name: 'Follow the default' }).click();
    await page.getByRole('button', { name: '1 hour' }).click();
    expect(asked).toEqual(['setSite off host', 'setSite default domain', 'pause 60']);
  });
});

describe('a long list', () => {
  const rows = (root: HTMLElement): number => root.querySelectorAll('.row').length;

  test('is drawn in part, grows as its end is scrolled to, and begins short again for another search', async () => {
    const root = show(<Held view={largeCase(500)} state={{ tab: 'people' }} />);
    await settled();
    expect(rows(root)).toBeLessThan(150);
    const main = root.querySelector('main');
    await expect.poll(() => (main?.scrollTo(0, main.scrollHeight), rows(root)), { timeout: 20_000 }).toBe(500);
    await page.getByRole('searchbox', { name: 'Search people' }).fill('a');
    await settled();
    // Where the list is scrolled to its end, its first steps follow at once.
    expect(rows(root)).toBeLessThan(300);
  });

  test('is all there on paper', async () => {
    const root = show(<Held view={largeCase(500)} state={{ tab: 'people' }} />);
    await settled();
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(rows(root)).toBe(500);
  });

  test('holds the person that the reader comes back from, however far down', async () => {
    const view = largeCase(500);
    const last = view.people.at(-1);
    const root = show(<Held view={view} state={{ tab: 'people', detail: { kind: 'person', id: last?.id ?? '' } }} />);
    await settled();
    await page.getByRole('button', { name: 'Back' }).click();
    await settled();
    expect(document.activeElement?.id).toBe(`row-${last?.id}`);
    expect(root.contains(document.activeElement)).toBe(true);
  });
});

describe('search', () => {
  test('finds without accents, marks the hit, and says how many were found', async () => {
    const root = show(<Held state={{ tab: 'people' }} />);
    await page.getByRole('searchbox', { name: 'Search people' }).fill('tomas');
    await settled();
    expect([...root.querySelectorAll('.row-name')].map((name) => name.textContent)).toEqual(['Tomás Vale']);
    expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Tomás');
    expect(root.querySelector('.people [role=status]')?.textContent).toBe('1 person');
    await page.getByRole('searchbox', { name: 'Search people' }).fill('nobody at all');
    await expect.element(page.getByText('No one in this case matches', { exact: false })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search people' }).fill('');
    await settled();
    expect(root.querySelectorAll('mark')).toHaveLength(0);
    expect(root.querySelectorAll('.row-name')).toHaveLength(caseFixture.people.length);
  });

  test('marks what was found, in what was searched alone: not in headings and buttons around it', async () => {
    const root = show(<Held state={{ tab: 'people' }} />);
    await page.getByRole('searchbox', { name: 'Search people' }).fill('penn e');
    await settled();
    expect(root.querySelector('.people-heading')?.textContent).toBe('Crew');
    expect([...root.querySelectorAll('.row mark')].map((mark) => mark.textContent)).toContain('e');
    expect(root.querySelectorAll('mark')).toHaveLength(root.querySelectorAll('.row mark').length);
  });

  test('in a list of five hundred a search leaves those who match, each marked', async () => {
    const root = show(<Held view={largeCase(500)} state={{ tab: 'people' }} />);
    await settled();
    expect(root.querySelector('.people [role=status]')?.textContent).toBe('500 people');
    await page.getByRole('searchbox', { name: 'Search people' }).fill('lena orrin 49');
    await settled();
    const names = [...root.querySelectorAll('.row-name')];
    expect(names.length).toBeGreaterThan(1);
    expect(names.every((name) => /^Lena Orrin .*49/.test(name.textContent) && name.querySelectorAll('mark').length >= 2)).toBe(true);
  });
});
