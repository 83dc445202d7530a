import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../../core/casebook/source-view.ts';
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
    expect(items[1]?.type).toBe('legal_case');
    expect(items[2]).not.toHaveProperty('URL');
  });

  test('an interval has two dates, a month two parts', () => {
    const [first] = sources;
    if (first === undefined) throw new Error('no source');
    const at = (edtf: string) => cslOf([{ ...first, date: { edtf, text: edtf } }])[0]?.issued?.['date-parts'];
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
    expect(text).toMatch(/Unsafe practice .*: No contest, Nov 2030/);
    expect(text).toContain('(his lawyer, Jul 2030)');
    expect(text).toContain('rests on one source');
    expect(text).toContain('[Harbour Gazette](<https://gazette.example/bridge>)');
    expect(text).toContain('data version 2031-04-02');
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
