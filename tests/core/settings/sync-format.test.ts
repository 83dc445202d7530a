import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameShared, sharedPart } from '../../../core/settings/merge.ts';
import { fromSyncItems, leftoverKeys, SYNC_LIMITS, toSyncItems } from '../../../core/settings/sync-format.ts';
import { DEFAULT_SETTINGS } from '../../../core/settings/types.ts';
import { someShared } from './arbitrary.ts';

const shared = sharedPart(DEFAULT_SETTINGS);
const withRules = (count: number) => ({
  ...shared,
  rules: Array.from({ length: count }, (_, index) => ({
    pattern: `number-${index}.some-newspaper.example`,
    scope: 'host' as const,
    choice: index % 2 === 0 ? ('on' as const) : ('off' as const),
  })),
});
const items = (settings: typeof shared): Record<string, unknown> => {
  const made = toSyncItems(settings);
  if (made === null) throw new Error('too large');
  return made;
};

test('what is written reads the same', () => {
  fc.assert(
    fc.property(someShared, (settings) => {
      const read = fromSyncItems(items(settings));
      expect(read.kind === 'shared' && sameShared(read.shared, settings)).toBe(true);
    }),
  );
});

test('a thousand rules fit, in pieces below what one item may hold', () => {
  const made = items(withRules(1000));
  const sizes = Object.entries(made).map(([key, value]) => new TextEncoder().encode(key + JSON.stringify(value)).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(SYNC_LIMITS.item);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(SYNC_LIMITS.total);
  expect(sizes.length).toBeGreaterThan(2);
  const read = fromSyncItems(made);
  expect(read.kind === 'shared' && sameShared(read.shared, withRules(1000))).toBe(true);
});

test('more than the sync storage holds is not written at all', () => {
  expect(toSyncItems(withRules(4000))).toBeNull();
});

test('a shorter text leaves no piece of the longer one', () => {
  const long = items(withRules(1000));
  const short = items(withRules(1));
  const left = leftoverKeys([...Object.keys(long), 'someone-elses'], short);
  expect(left).toEqual(Object.keys(long).filter((key) => !(key in short)));
});

describe('what is not one whole writing is not read', () => {
  const made = items(withRules(1000));
  test.each([
    ['nothing', {}],
    ['a piece missing', { ...made, 'shared-1': undefined }],
    ['a piece of another writing', { ...made, 'shared-1': items(withRules(999))['shared-2'] }],
    ['a head of another shape', { ...made, shared: 'x' }],
  ])('%s', (_what, value) => expect(fromSyncItems(value).kind).toBe('none'));

  test('a later version is left alone', () => {
    expect(fromSyncItems({ ...made, shared: { ...(made['shared'] as object), version: 99 } }).kind).toBe('newer');
  });
});
