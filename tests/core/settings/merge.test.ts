import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeShared, sameShared, sharedPart } from '../../../core/settings/merge.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/types.ts';
import type { SiteRule } from '../../../core/sites/types.ts';
import { someShared } from './arbitrary.ts';

const shared = sharedPart(DEFAULT_SETTINGS);
const rule = (pattern: string, choice: 'on' | 'off'): SiteRule => ({ pattern, scope: 'host', choice });

describe('what one side alone changed is taken from it', () => {
  test('a setting', () => {
    expect(mergeShared(shared, { ...shared, cardDelay: 900 }, { ...shared, style: 'underline' })).toMatchObject({
      cardDelay: 900,
      style: 'underline',
    });
  });

  test('a rule made here and another made there', () => {
    const merged = mergeShared(shared, { ...shared, rules: [rule('a.example', 'on')] }, { ...shared, rules: [rule('b.example', 'off')] });
    expect(merged.rules).toEqual([rule('a.example', 'on'), rule('b.example', 'off')]);
  });

  test('a rule taken away here stays away though it still lies there', () => {
    const both = { ...shared, rules: [rule('a.example', 'on'), rule('b.example', 'on')] };
    expect(mergeShared(both, { ...both, rules: [rule('b.example', 'on')] }, both).rules).toEqual([rule('b.example', 'on')]);
    expect(mergeShared(both, both, { ...both, rules: [rule('b.example', 'on')] }).rules).toEqual([rule('b.example', 'on')]);
  });
});

describe('where both changed the same thing, local wins', () => {
  test('a setting and a rule', () => {
    const local = { ...shared, cardDelay: 900, rules: [rule('a.example', 'on')] };
    const remote = { ...shared, cardDelay: 200, rules: [rule('a.example', 'off')] };
    expect(mergeShared(shared, local, remote)).toEqual(local);
  });
});

describe('laws', () => {
  test('nothing changed on one side: the other side, whole', () => {
    fc.assert(
      fc.property(someShared, someShared, (base, other) => {
        expect(sameShared(mergeShared(base, other, base), other)).toBe(true);
        expect(sameShared(mergeShared(base, base, other), other)).toBe(true);
      }),
    );
  });

  test('two devices that join in turn end with the same settings', () => {
    fc.assert(
      fc.property(someShared, someShared, someShared, (base, first, second) => {
        const written = mergeShared(base, first, base);
        const joined = mergeShared(base, second, written);
        const firstAgain = mergeShared(written, written, joined);
        expect(sameShared(firstAgain, joined)).toBe(true);
      }),
    );
  });
});
