import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/language/language.ts';
import { counted, isOne } from '../../../core/language/plural.ts';

const SOURCES = { one: 'source', other: 'sources' };

describe('a count with its noun', () => {
  it('has the noun for one at one, the other for all else, none included', () => {
    expect([0, 1, 2, 21].map((count) => counted('en', count, SOURCES))).toEqual(['0 sources', '1 source', '2 sources', '21 sources']);
  });

  it('groups the digits of large counts as the language does', () => {
    expect(counted('en', 1_234, SOURCES)).toBe('1,234 sources');
    expect(counted('es', 12_345, { one: 'fuente', other: 'fuentes' })).toBe('12.345 fuentes');
  });

  it('agrees in every interface language with the plural rules of the platform, up to a thousand', () => {
    for (const language of LANGUAGES) {
      const rules = new Intl.PluralRules(language);
      for (let count = 0; count <= 1_000; count += 1) expect(isOne(count)).toBe(rules.select(count) === 'one');
    }
  });
});
