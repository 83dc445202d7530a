import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/language/language.ts';
import { textsOf } from '../../core/casebook/checks/texts.ts';
import { escapeHtml } from '../../scripts/data/report-html.ts';
import { reportPage } from '../../scripts/data/report-page.ts';
import { lantern, lanternCasebook } from './lantern.ts';

describe.each(LANGUAGES)('the report in %s', (language) => {
  const page = reportPage([lanternCasebook()], language, '2031-01-01');

  it('holds every text of the record that a reader could see', () => {
    const missing = textsOf(lantern())
      // What an event means for someone, and their part in it, is shown only for their latest and newer events.
      .filter((text) => text.language === language && !text.path.includes(' persons '))
      .filter(({ text }) => !page.includes(escapeHtml(text)));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('fetches nothing', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe)|url\(/);
  });
});

it('shows a text with markup in it as text', () => {
  const page = reportPage([lanternCasebook((data) => (data.case.summary.en = '<b>A & B</b>'))], 'en', '2029-10-02');
  expect(page).toContain('&lt;b&gt;A &amp; B&lt;/b&gt;');
});
