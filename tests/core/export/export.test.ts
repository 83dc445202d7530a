import { describe, expect, test } from 'vitest';
import { caseView } from '../../../core/casebook/case-view.ts';
import { eventsConcerning } from '../../../core/casebook/concerned.ts';
import { personView } from '../../../core/casebook/person-view.ts';
import { sourcesOf } from '../../../core/casebook/source-view.ts';
import { citedFor } from '../../../core/export/cited.ts';
import { cslOf } from '../../../core/export/csl.ts';
import { caseMarkdown, personMarkdown } from '../../../core/export/markdown.ts';
import { loadCases } from '../../../scripts/data/load.ts';
import { caseFixture, events, personFixture, sources } from '../../fixtures/views/case.ts';

describe('citations', () => {
  test('each source once, with its date in parts and its address only where it is known', () => {
    const items = cslOf([...sources, ...sources]);
    expect(items).toHaveLength(sources.length);
    expect(items[0]).toMatchObject({
      id: 's1',
      type: 'article-newspaper',
      issued: { 'date-parts': [[2030, 5, 2]] },
      URL: 'https://gazette.example/bridge',
    });
    expect(items[1]).toMatchObject({ type: 'legal_case', authority: sources[1]?.outlet });
    expect(items[1]).not.toHaveProperty('container-title');
    expect(items[2]).not.toHaveProperty('URL');
  });

  test('an interval has two dates, a month two parts', () => {
    const [first] = sources;
    if (first === undefined) throw new Error('no source');
    const at = (edtf: string) => cslOf([{ ...first, date: { edtf, text: edtf, short: edtf } }])[0]?.issued?.['date-parts'];
    expect(at('2030-05/2030-07')).toEqual([
      [2030, 5],
      [2030, 7],
    ]);
    expect(at('2030-11')).toEqual([[2030, 11]]);
  });
});

describe('every citation of the bundled record', () => {
  /** The names that the schema of CSL-JSON (citation-style-language/schema, csl-data.json) knows, as far as ours may use them; it allows no others. */
  const NAMES = ['id', 'type', 'title', 'container-title', 'issued', 'URL', 'authority', 'publisher', 'language', 'note'];
  const [casebook] = loadCases().casebooks;
  if (casebook === undefined) throw new Error('no case is bundled');
  const items = cslOf(sourcesOf(casebook, 'en'));

  test('has a name of its own, and no field that CSL-JSON does not know', () => {
    expect(items.length).toBeGreaterThan(100);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.flatMap((item) => Object.keys(item)).filter((key) => !NAMES.includes(key))).toEqual([]);
  });

  test('has one date or two, each of a year and at most month and day', () => {
    const dates = items.flatMap(({ issued }) => (issued === undefined ? [] : [issued['date-parts']]));
    expect(dates.length).toBeGreaterThan(100);
    for (const parts of dates) {
      expect([1, 2]).toContain(parts.length);
      for (const [year = 0, month = 1, day = 1, ...rest] of parts) {
        expect(rest).toEqual([]);
        expect([year > 1900, month >= 1 && month <= 12, day >= 1 && day <= 31]).toEqual([true, true, true]);
      }
    }
  });
});

describe('Markdown', () => {
  test('a person: charge with its end, own position attributed, every step dated and cited', () => {
    const person = personFixture('hugo-penn');
    if (person === null) throw new Error('no person');
    const text = personMarkdown(person, events.slice(1, 2), '2031-04-02', 'en');
    expect(text).toContain('# Hugo “Hughie” Penn');
    expect(text).toMatch(/Unsafe practice \(filed .*\): No contest \(Nov 2030\)/);
    expect(text).toContain('(his lawyer, Jul 2030)');
    expect(text).toContain('rests on one source');
    expect(text).toContain('[Harbour Gazette](<https://gazette.example/bridge>)');
    expect(text).toContain('data version 2031-04-02');
  });

  test('a person: their position, every disputed fact and every step name their sources, and the list at the end has all of them', () => {
    const [casebook] = loadCases().casebooks;
    const view = casebook && personView(casebook, 'david-halls', 'en', '2026-05-01');
    if (casebook === undefined || view === undefined || view === null) throw new Error('no person');
    const steps = eventsConcerning(casebook, view.id, 'en');
    const text = personMarkdown(view, steps, '1', 'en');
    expect(text).toMatch(/## Own position\n\n- .+\n {2}- Sources: /);
    expect(text.split('- What is settled: ').slice(1)).toSatisfy(
      (ends: string[]) => ends.length > 1 && ends.every((end) => /^.+\n {2}- Sources: /.test(end)),
    );
    const list = text
      .slice(text.lastIndexOf('## Sources'))
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(list).toHaveLength(cslOf(citedFor(view, steps)).length);
    expect(list.length).toBeGreaterThan(view.sources.length);
  });

  test('no line runs into the one before it, and the work is in italics', () => {
    const [casebook] = loadCases().casebooks;
    if (casebook === undefined) throw new Error('no case is bundled');
    for (const language of ['en', 'es'] as const) {
      const text = caseMarkdown(caseView(casebook, language, '2026-05-01'), sourcesOf(casebook, language), language);
      const lines = text.split('\n');
      expect(lines.filter((line) => line !== '' && !/^(#|-| {2}- )/.test(line)).length).toBeLessThanOrEqual(2);
      expect(text).toMatch(/^# .*\*Rust\*/);
    }
  });

  test('no ruling is said to be about a person harmed', () => {
    const person = personFixture('ada-vale');
    if (person === null) throw new Error('no person');
    const text = personMarkdown(person, [], '1', 'en');
    expect(text).toContain('## Latest in the case');
    expect(text).not.toContain('Latest ruling');
  });

  test('the case: people, proceedings, all steps, an allegation named as one, all positions', () => {
    const text = caseMarkdown(caseFixture, sources, 'en');
    for (const words of ['Ada Vale', 'State v. Penn', 'an allegation', 'two letters were sent', 'none was received'])
      expect(text).toContain(words);
    expect(caseMarkdown(caseFixture, sources, 'es')).toContain('## Cronología');
  });

  test('markup in a text stays text', () => {
    const text = caseMarkdown({ ...caseFixture, summary: 'A *bold* [claim](x) and <b>' }, [], 'en');
    expect(text).toContain('A \\*bold\\* \\[claim\\](x) and \\<b\\>');
  });
});
