import { describe, expect, test } from 'vitest';
import { hostsOfPatterns, patternOf, patternsCover, scriptLayers } from '../../../core/sites/patterns.ts';
import type { SiteRule } from '../../../core/sites/types.ts';

const newsHosts = new Set(['deadline.com', 'abcnews.go.com']);
const rule = (scope: SiteRule['scope'], pattern: string, choice: SiteRule['choice']): SiteRule => ({ scope, pattern, choice });
const layersOf = (...rules: readonly SiteRule[]) => scriptLayers({ rules, defaultMode: 'news-sites' }, newsHosts);
const NEWS = ['*://*.deadline.com/*', '*://*.abcnews.go.com/*'];

describe('registrations', () => {
  test('without rules: the news list', () => {
    expect(layersOf()).toEqual([{ matches: NEWS, excludeMatches: [] }]);
  });

  test('an off rule is left out of the list, a rule elsewhere is not mentioned', () => {
    expect(layersOf(rule('host', 'www.deadline.com', 'off'), rule('domain', 'example.org', 'off'))).toEqual([
      { matches: NEWS, excludeMatches: ['*://www.deadline.com/*'] },
    ]);
  });

  test('a whole domain off around a news site of one of its hosts', () => {
    expect(layersOf(rule('domain', 'go.com', 'off'))).toEqual([{ matches: NEWS, excludeMatches: ['*://*.go.com/*'] }]);
  });

  test('a domain off but one host of it on takes a layer of its own', () => {
    expect(layersOf(rule('domain', 'deadline.com', 'off'), rule('host', 'blog.deadline.com', 'on'))).toEqual([
      { matches: ['*://blog.deadline.com/*'], excludeMatches: [] },
      { matches: NEWS, excludeMatches: ['*://*.deadline.com/*', '*://blog.deadline.com/*'] },
    ]);
  });

  test('only chosen sites, and none chosen: nothing at all', () => {
    expect(scriptLayers({ rules: [rule('domain', 'example.org', 'off')], defaultMode: 'chosen-sites' }, newsHosts)).toEqual([]);
  });

  test('a thousand domains are one layer', () => {
    const many = Array.from({ length: 1000 }, (_, index) => rule('domain', `site-${'x'.repeat(index % 20)}${index}.example`, 'on'));
    expect(layersOf(...many)).toHaveLength(2);
  });
});

describe('patterns the browser granted', () => {
  test.each([
    ['<all_urls>', true],
    ['*://*/*', true],
    ['https://*/*', true],
    ['*://*.deadline.com/*', true],
    ['https://deadline.com/*', true],
    ['https://deadline.com:443/*', true],
    ['http://deadline.com/*', false],
    ['*://*.line.com/*', false],
    ['*://deadline.com.evil.example/*', false],
    ['*://www.deadline.com/*', false],
    ['file:///*', false],
    ['nonsense', false],
  ])('%s covers deadline.com: %s', (pattern, covered) => {
    expect(patternsCover([pattern], 'deadline.com')).toBe(covered);
  });

  test('a rule’s own pattern covers it, whatever kind of host it is', () => {
    for (const pattern of ['deadline.com', 'localhost', '127.0.0.1', '[2001:db8::1]']) {
      expect(patternsCover([patternOf({ scope: 'host', pattern })], pattern)).toBe(true);
    }
  });

  test('only patterns of the form of a news site name one', () => {
    const hosts = hostsOfPatterns(['*://*.deadline.com/*', '*://*/*', 'https://gazette.example/*', '<all_urls>', '*://*.bbc.co.uk/*']);
    expect([...hosts]).toEqual(['deadline.com', 'bbc.co.uk']);
  });
});
