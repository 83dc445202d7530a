import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { settingsSchema } from '../../../core/settings/schema.ts';
import { migrate, MIGRATIONS, readStored, SETTINGS_VERSION, toStored } from '../../../core/settings/stored.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/types.ts';
import v1 from './golden/v1.json' with { type: 'json' };

const goldens: Readonly<Record<number, { readonly stored: unknown; readonly reads: unknown }>> = { 1: v1 };

describe('every version that was ever written', () => {
  test('has a golden value, and a step leads from each to the next', () => {
    expect(Object.keys(goldens).map(Number)).toEqual(Array.from({ length: SETTINGS_VERSION }, (_, index) => index + 1));
    expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1);
  });

  test.each(Object.entries(goldens))('version %s reads as it did', (version, { stored, reads }) => {
    expect(stored).toMatchObject({ version: Number(version) });
    expect(readStored(stored)).toEqual({ settings: reads, fallback: null });
  });
});

describe('a step from version to version', () => {
  const add = (word: string) => (older: unknown) => `${String(older)} ${word}`;

  test.each([
    [1, 'written two three'],
    [2, 'written three'],
    [3, 'written'],
  ])('is taken once, in order, from version %i on', (version, reads) => {
    expect(migrate('written', version, [add('two'), add('three')])).toBe(reads);
  });

  test('that cannot read what it is given says so', () => {
    const fail = () => {
      throw new TypeError('no rules');
    };
    expect(() => migrate({}, 1, [fail, add('two')])).toThrow('no rules');
  });
});

describe('what cannot be read gives the defaults and says why', () => {
  test.each([
    ['nothing yet', undefined, null],
    ['null', null, 'unreadable'],
    ['a text', 'settings', 'unreadable'],
    ['settings without a version', DEFAULT_SETTINGS, 'unreadable'],
    ['a version of another kind', { version: '1', settings: DEFAULT_SETTINGS }, 'unreadable'],
    ['version 0', { version: 0, settings: DEFAULT_SETTINGS }, 'unreadable'],
    ['a later version', { version: SETTINGS_VERSION + 1, settings: DEFAULT_SETTINGS }, 'newer-version'],
    ['a missing field', { version: 1, settings: { ...DEFAULT_SETTINGS, style: undefined } }, 'unreadable'],
    ['a field nobody knows', { version: 1, settings: { ...DEFAULT_SETTINGS, colour: 'red' } }, 'unreadable'],
    ['a delay out of range', { version: 1, settings: { ...DEFAULT_SETTINGS, cardDelay: 5 } }, 'unreadable'],
    ['rules that are no list', { version: 1, settings: { ...DEFAULT_SETTINGS, rules: {} } }, 'unreadable'],
    ['a pattern that is no host', withRule('https://a.example/x', 'host'), 'unreadable'],
    ['a pattern not in ASCII', withRule('müller.example', 'host'), 'unreadable'],
    ['a domain rule for a public suffix', withRule('co.uk', 'domain'), 'unreadable'],
    ['a domain rule for a host below a domain', withRule('www.example.org', 'domain'), 'unreadable'],
  ])('%s', (_what, value, fallback) => {
    expect(readStored(value)).toEqual({ settings: DEFAULT_SETTINGS, fallback });
  });

  test('whatever lies in the storage, valid settings come out', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ version: fc.nat(3), settings: fc.anything() })), (value) => {
        expect(v.is(settingsSchema, readStored(value).settings)).toBe(true);
      }),
    );
  });
});

test('what is written reads the same', () => {
  expect(readStored(JSON.parse(JSON.stringify(toStored(DEFAULT_SETTINGS))))).toEqual({ settings: DEFAULT_SETTINGS, fallback: null });
});

function withRule(pattern: string, scope: string): unknown {
  return { version: 1, settings: { ...DEFAULT_SETTINGS, rules: [{ pattern, scope, choice: 'on' }] } };
}
