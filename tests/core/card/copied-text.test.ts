import { describe, expect, test } from 'vitest';
import { citationText } from '../../../core/card/citation.ts';
import { reportText } from '../../../core/card/report.ts';
import { PEOPLE } from '../../components/card/people.ts';

describe('a citation', () => {
  test('names person, ruling, proceeding, court, judge, date, every source, and when the record was checked', () => {
    expect(citationText(PEOPLE.plaintiff, 'en').split('\n')).toEqual([
      'Mara Okafor, Deckhand on the ferry Larkmoor',
      'Order: The judge denied the company’s motion to dismiss. The suit may go on. (Okafor v. Larkmoor Ferries, Superior Court, Larkmoor County, Ines Valdery, 4 March 2024)',
      'Sources: Harbour Courier, “Judge lets ferry suit go on”, 5 March 2024, https://news.example/a; County court docket, 5 March 2024.',
      'The Larkmoor ferry. Checked: 30 June 2024. Caselight.',
    ]);
  });

  test('says when a ruling is tentative or rests on one source, and that a source has no date', () => {
    const text = citationText(PEOPLE.tentative, 'en');
    expect(text).toContain('Tentative ruling.');
    expect(text).toContain('Rests on one source.');
    expect(text).toContain('undated');
  });

  test('of someone without a ruling gives what is known and no empty line', () => {
    expect(citationText(PEOPLE.bare, 'es')).toBe('Jo Ek\nThe Larkmoor ferry. Comprobado: 30 June 2024. Caselight.');
  });

  test("of a victim does not present the case's outcome as a ruling about the victim", () => {
    expect(citationText(PEOPLE.victim, 'en')).toContain('In the case: Verdict: The jury found Brandt not guilty');
  });
});

describe('a report', () => {
  const content = {
    personId: 'mara-okafor',
    personName: 'Mara Okafor',
    field: 'latest',
    eventId: 'denied',
    dataVersion: '2024.06.30',
    pageAddress: null,
  } as const;

  test('carries person, field, event and data version, and no address', () => {
    expect(reportText(content).split('\n')).toEqual([
      'Caselight: error report',
      'Person: Mara Okafor (mara-okafor)',
      'Field: latest (denied)',
      'Data version: 2024.06.30',
      'What is wrong, and where it can be checked:',
      '',
    ]);
  });

  test('with the address, leaves out what can say who is reading', () => {
    const text = reportText({ ...content, pageAddress: 'https://news.example/story?subscriber=7#token=1' });
    expect(text).toContain('\nPage: https://news.example/story\n');
    expect(text).not.toContain('subscriber');
    expect(text).not.toContain('token');
  });
});
