import { describe, expect, test } from 'vitest';
import { cslOf } from '../../../core/export/csl.ts';
import { caseMarkdown, personMarkdown } from '../../../core/export/markdown.ts';
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
