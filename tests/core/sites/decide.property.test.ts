import fc from 'fast-check';
import { expect, test } from 'vitest';
import { registrableDomain } from '../../../core/sites/address.ts';
import { decideSite } from '../../../core/sites/decide.ts';
import { patternsCover, scriptLayers } from '../../../core/sites/patterns.ts';
import type { SiteRule } from '../../../core/sites/types.ts';

const newsHosts = new Set(['deadline.com', 'abcnews.go.com', 'bbc.co.uk', 'elpais.com']);
const hosts = [
  'deadline.com',
  'www.deadline.com',
  'blog.www.deadline.com',
  'abcnews.go.com',
  'go.com',
  'espn.go.com',
  'bbc.co.uk',
  'news.bbc.co.uk',
  'example.org',
  'a.example.org',
  'someone.github.io',
  'other.github.io',
  'localhost',
  '127.0.0.1',
  'deadline.com.evil.example',
];
const choice = fc.constantFrom('on' as const, 'off' as const);
const hostRule = fc.record({ pattern: fc.constantFrom(...hosts), scope: fc.constant('host' as const), choice });
// Some lie inside others, as when the public suffix list has changed since a rule was made.
const domains = ['www.deadline.com', 'a.example.org', ...new Set(hosts.map(registrableDomain).filter((domain) => domain !== null))];
const domainRule = fc.record({ pattern: fc.constantFrom(...domains), scope: fc.constant('domain' as const), choice });
const rules = fc.array(fc.oneof(hostRule, domainRule), { maxLength: 12 });
const settings = fc.record({ rules, defaultMode: fc.constantFrom('news-sites' as const, 'chosen-sites' as const) });
const facts = fc.record({
  newsHosts: fc.constant(newsHosts),
  paused: fc.boolean(),
  granted: fc.func(fc.boolean()),
  thisPageOnly: fc.boolean(),
});
const address = fc.oneof(
  fc.constantFrom(...hosts).map((host) => `https://${host}/`),
  fc.webUrl(),
  fc.webUrl({ authoritySettings: { withIPv4: true, withIPv6: true, withPort: true, withUserInfo: true } }),
  fc.constantFrom('', 'about:blank', 'file:///x', 'chrome://x', 'https://', 'data:,x'),
  fc.string(),
);

test('every rule set and address has one answer, a reason that fits it, and the same again', () => {
  const fitting: Record<string, readonly string[]> = {
    on: ['host-rule', 'domain-rule', 'news-site', 'this-page-only'],
    off: ['host-rule', 'domain-rule', 'not-listed'],
    paused: ['paused'],
    'needs-access': ['needs-access'],
    'cannot-run': ['browser-page', 'reader-view', 'store-page', 'extension-page', 'pdf', 'file', 'not-a-web-address'],
  };
  fc.assert(
    fc.property(address, settings, facts, (url, settings, facts) => {
      const decision = decideSite(url, settings, facts);
      expect(fitting[decision.state]).toContain(decision.reason);
      expect(decision).toEqual(decideSite(url, settings, facts));
      if (decision.reason === 'host-rule' || decision.reason === 'domain-rule') {
        expect(decision.rule).toMatchObject({ scope: decision.reason === 'host-rule' ? 'host' : 'domain', choice: decision.state });
      }
    }),
    { numRuns: 2000 },
  );
});

test('a host that merely contains the name of a news site is never on without a rule of its own', () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,10}$/);
  const hostile = fc.oneof(
    label.map((word) => `deadline.com.${word}.example`),
    label.map((word) => `${word}deadline.com`),
    label.map((word) => `deadline.com${word}.example`),
    label.map((word) => `deadline-com.${word}.example`),
  );
  const about = fc.array(
    fc.oneof(hostRule, domainRule).filter((rule) => !rule.pattern.includes('evil')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(hostile, about, (host, rules) => {
      const open = { newsHosts, paused: false, granted: () => true };
      expect(decideSite(`https://${host}/`, { rules, defaultMode: 'news-sites' }, open)).toMatchObject({
        state: 'off',
        reason: 'not-listed',
      });
    }),
  );
});

test('the registered layers inject exactly where the decision is on, and nowhere twice', () => {
  fc.assert(
    fc.property(settings, fc.constantFrom(...hosts), (settings, host) => {
      const layers = scriptLayers(settings, newsHosts);
      const times = layers.filter((layer) => patternsCover(layer.matches, host) && !patternsCover(layer.excludeMatches, host)).length;
      const open = { newsHosts, paused: false, granted: () => true };
      expect(times).toBe(decideSite(`https://${host}/`, settings, open).state === 'on' ? 1 : 0);
    }),
    { numRuns: 3000 },
  );
});

test('the order of rules about different patterns does not matter', () => {
  const distinct = fc.uniqueArray(fc.oneof(hostRule, domainRule), { selector: (rule: SiteRule) => `${rule.scope} ${rule.pattern}` });
  fc.assert(
    fc.property(distinct, fc.constantFrom(...hosts), (rules, host) => {
      const open = { newsHosts, paused: false, granted: () => true };
      const answer = (list: readonly SiteRule[]) => decideSite(`https://${host}/`, { rules: list, defaultMode: 'news-sites' }, open);
      expect(answer(rules.toReversed())).toEqual(answer(rules));
    }),
  );
});
