import { describe, expect, it } from 'vitest';
import { dateInWords, dateView } from '../../../core/casebook/date-words.ts';

describe('a date in words', () => {
  it.each([
    ['2024-07-12', 'July 12, 2024', '12 de julio de 2024'],
    ['2024-01-01', 'January 1, 2024', '1 de enero de 2024'],
    ['2022-11', 'November 2022', 'noviembre de 2022'],
    ['2023', '2023', '2023'],
    ['2025-05/2025-12', 'between May and December 2025', 'entre mayo y diciembre de 2025'],
    ['2025-10-20/2025-10-21', 'October 20 or 21, 2025', '20 o 21 de octubre de 2025'],
    ['2025-10-03/2025-10-09', 'between October 3 and 9, 2025', 'entre el 3 y el 9 de octubre de 2025'],
    ['2025-10-31/2025-11-01', 'between October 31 and November 1, 2025', 'entre el 31 de octubre y el 1 de noviembre de 2025'],
    ['2024-12-31/2025-01-02', 'between December 31, 2024 and January 2, 2025', 'entre el 31 de diciembre de 2024 y el 2 de enero de 2025'],
    ['2025-09/2025-10-20', 'between September and October 20, 2025', 'entre septiembre y el 20 de octubre de 2025'],
    ['2025-10/2026', 'between October 2025 and 2026', 'entre octubre de 2025 y 2026'],
    ['../2024-07-13', 'by July 13, 2024', 'a más tardar el 13 de julio de 2024'],
    ['2024-07/..', 'since July 2024', 'desde julio de 2024'],
  ])('%s is “%s” and «%s»', (edtf, en, es) => {
    expect(dateInWords(edtf, 'en')).toBe(en);
    expect(dateInWords(edtf, 'es')).toBe(es);
  });

  it('does not depend on where the reader is: the day stays the day', () => {
    const zone = process.env['TZ'];
    try {
      for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = TZ;
        expect(dateInWords('2024-07-12', 'en')).toBe('July 12, 2024');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('is short where there is little room: a day, or two of one month, with the month abbreviated, all else in the same words', () => {
    expect(dateView('2024-07-12', 'en')).toEqual({ edtf: '2024-07-12', text: 'July 12, 2024', short: 'Jul 12, 2024' });
    expect(dateView('2024-07-12', 'es').short).toBe('12 jul 2024');
    expect(dateView('2025-10-20/2025-10-21', 'en').short).toBe('Oct 20 or 21, 2025');
    expect(dateView('2025-10-20/2025-10-21', 'es').short).toBe('20 o 21 oct 2025');
    expect(dateView('2025-10-03/2025-10-09', 'en').short).toBe('between Oct 3 and 9, 2025');
    for (const edtf of ['2024-07', '2024', '2025-10-30/2025-11-02', '../2024-07-13']) {
      const { text, short } = dateView(edtf, 'en');
      expect(short).toBe(text);
    }
  });

  it('throws on what is no date of the record', () => {
    expect(() => dateInWords('July', 'en')).toThrow(RangeError);
  });
});
