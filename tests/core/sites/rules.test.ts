import { describe, expect, test } from 'vitest';
import { ruleTarget, withChoice } from '../../../core/sites/rules.ts';
import type { SiteRule } from '../../../core/sites/types.ts';

describe('what a reader types', () => {
  test.each([
    ['deadline.com', 'host', 'deadline.com'],
    [' Deadline.COM ', 'host', 'deadline.com'],
    ['https://www.deadline.com:8443/a?b#c', 'host', 'www.deadline.com'],
    ['*.deadline.com', 'host', 'deadline.com'],
    ['müller.example', 'host', 'xn--mller-kva.example'],
    ['localhost:3000', 'host', 'localhost'],
    ['192.168.1.7', 'host', '192.168.1.7'],
    ['http://[2001:db8::1]/', 'host', '[2001:db8::1]'],
    ['www.deadline.com', 'domain', 'deadline.com'],
    ['blog.bbc.co.uk', 'domain', 'bbc.co.uk'],
    ['someone.github.io', 'domain', 'someone.github.io'],
  ] as const)('%s as a %s is %s', (text, scope, pattern) => {
    expect(ruleTarget(text, scope)).toEqual({ scope, pattern });
  });

  test.each([
    ['', 'host'],
    ['   ', 'host'],
    ['two words', 'host'],
    ['http://', 'host'],
    ['file:///etc/hosts', 'host'],
    ['chrome://settings', 'host'],
    ['*', 'host'],
    ['localhost', 'domain'],
    ['127.0.0.1', 'domain'],
    ['co.uk', 'domain'],
    ['com', 'domain'],
  ] as const)('"%s" as a %s is none', (text, scope) => {
    expect(ruleTarget(text, scope)).toBeNull();
  });
});

describe('making a choice', () => {
  const a: SiteRule = { scope: 'host', pattern: 'a.example', choice: 'on' };
  const b: SiteRule = { scope: 'domain', pattern: 'a.example', choice: 'off' };

  test('adds, changes in place, and takes away; host and domain of one name are two things', () => {
    expect(withChoice([], a, 'on')).toEqual([a]);
    expect(withChoice([a, b], a, 'off')).toEqual([{ ...a, choice: 'off' }, b]);
    expect(withChoice([a, b], b, 'default')).toEqual([a]);
    expect(withChoice([a], { scope: 'domain', pattern: 'other.example' }, 'default')).toEqual([a]);
  });
});
