import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf, isAsciiHost, isWithin, registrableDomain } from '../../../core/sites/address.ts';

test('a text counts as an ASCII host exactly when an address with it has that very host', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
  const odd = fc.constantFrom(
    '0x7f',
    '010',
    '127.0.0.1',
    '1.2',
    'xn--a',
    'xn--mller-kva',
    'a_b',
    'A',
    'ü',
    '[::1]',
    '[::01]',
    'a..b',
    '-',
    'a.',
  );
  const text = fc.array(fc.oneof(label, odd), { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (candidate) => {
      expect(isAsciiHost(candidate)).toBe(hostOf(candidate) === candidate);
    }),
    { numRuns: 5000 },
  );
});

test('whole labels decide what lies within what', () => {
  expect(isWithin('deadline.com', 'deadline.com')).toBe(true);
  expect(isWithin('www.deadline.com', 'deadline.com')).toBe(true);
  expect(isWithin('xdeadline.com', 'deadline.com')).toBe(false);
  expect(isWithin('deadline.com.evil.example', 'deadline.com')).toBe(false);
  expect(isWithin('deadline.com', 'www.deadline.com')).toBe(false);
});

test.each([
  ['www.deadline.com', 'deadline.com'],
  ['a.b.bbc.co.uk', 'bbc.co.uk'],
  ['someone.github.io', 'someone.github.io'],
  ['www.someone.blogspot.com', 'someone.blogspot.com'],
  ['co.uk', null],
  ['github.io', null],
  ['localhost', null],
  ['127.0.0.1', null],
  ['[2001:db8::1]', null],
])('the domain of %s is %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});
