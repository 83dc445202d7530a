import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostOf, isWithin } from '../../../core/sites/address.ts';
import { decoded, hostInLetters } from '../../../core/sites/host-letters.ts';

const NEWS: ReadonlySet<string> = new Set(['gazette.example', 'elmundo.example']);

/** The ASCII host of letters. @throws when there is none, so that no case is about nothing */
function ascii(letters: string): string {
  const host = hostOf(letters);
  if (host === null || host === letters) throw new Error(`${letters} has no other ASCII form.`);
  return host;
}

test('a host without other letters stays as it is', () => {
  for (const host of ['deadline.com', 'localhost', '127.0.0.1', '[2001:db8::1]', 'a-b.example'])
    expect(hostInLetters(host, NEWS)).toBe(host);
});

describe('shown in its letters', () => {
  test.each([
    ['German', 'bücher.example'],
    ['German, sharp s', 'straße.example'],
    ['Danish', 'rødgrød.example'],
    ['Polish', 'łódź.example'],
    ['Turkish', 'sabırsız.example'],
    ['Spanish', 'www.año-nuevo.example'],
    ['Vietnamese', 'tiếngviệt.example'],
    ['Russian', 'новости.example'],
    ['Russian, whole', 'новости.рф'],
    ['Russian, under a domain of look-alikes', 'новости.рус'],
    ['look-alikes under a domain that cannot be read as ASCII', 'рис.рф'],
    ['Greek', 'ειδήσεις.example'],
    ['Armenian', 'լուրեր.example'],
    ['Arabic', 'أخبار.example'],
    ['Arabic, whole', 'أخبار.مصر'],
    ['Hebrew', 'חדשות.example'],
    ['Hindi', 'समाचार.example'],
    ['Thai', 'ข่าว.example'],
    ['Chinese', '新闻.example'],
    ['Chinese with Latin', 'abc新闻.example'],
    ['Japanese, three scripts', 'ニュースの朝刊.example'],
    ['Korean', '뉴스.example'],
    ['digits among letters', 'zürich24.example'],
    ['below a known site', 'fußball.gazette.example'],
  ])('%s: %s', (_language, letters) => {
    expect(hostInLetters(ascii(letters), NEWS)).toBe(letters);
  });
});

describe('left in ASCII, because it might pass for another site', () => {
  test.each([
    ['Latin with one Cyrillic letter', 'gаzette.example'],
    ['Latin with one Greek letter', 'gαzette.example'],
    ['Cyrillic letters that all look Latin', 'аррӏе.example'],
    ['Greek letters that all look Latin', 'ορυν.example'],
    ['look-alikes below a name that cannot be read so', 'аррӏе.новости.example'],
    ['look-alikes under a domain of look-alikes', 'аррӏе.рус'],
    ['script letter g', 'ɡazette.example'],
    ['a loose accent under a letter', 'g\u0331azette.example'],
    ['a Cyrillic letter with a loose accent', 'толсто\u0301й.example'],
    ['a slash of Katakana', 'gazetteノnews.example'],
    ['a hyphen of Han', 'news一gazette.example'],
    ['the long mark after a Latin letter', 'newsーgazette.example'],
    ['a script of no everyday use', 'ᏣᎳᎩ.example'],
    ['digits of another script', 'संख्या१२.example'],
    ['a dot in the middle', 'col·lecció.example'],
    ['a picture', '☃.example'],
    ['letters from right to left beside a digit', 'أخبار.24.example'],
    ['two labels from right to left and one not', 'أخبار.مصر.example'],
    ['a known site with a mark', 'gazétte.example'],
    ['below a known site with a stroke', 'www.ełmundo.example'],
  ])('%s: %s', (_why, letters) => {
    expect(hostInLetters(ascii(letters), NEWS)).toBe(ascii(letters));
  });

  test.each(['xn--a.example', 'xn--.example', 'xn--99999999999.example', 'xn--80ak6aa92e-.example', 'xn--bcher-kva8445foa.example'])(
    '%s, which is no name of letters',
    (host) => {
      expect(hostInLetters(host, NEWS)).toBe(host);
    },
  );
});

test('whatever is shown leads back to the same host, and to a known one only where it is that', () => {
  const letter = fc.constantFrom(...'abegiloprstxyzßøıłáéñüабгеорсуфюαορυωאבחاخبी新一丶ノ뉴あー·०1-\u0301\u0327\u200d');
  const label = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
  const host = fc.oneof(
    fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.')),
    label.map((name) => `${name}.gazette.example`),
    fc.constantFrom('gazétte', 'gаzette', 'gaz\u0323ette', 'gɑzette').map((name) => `${name}.example`),
  );
  fc.assert(
    fc.property(host, (text) => {
      const typed = hostOf(text);
      fc.pre(typed !== null);
      const shown = hostInLetters(typed, NEWS);
      expect(hostOf(shown)).toBe(typed);
      const bare = shown.normalize('NFKD').replace(/\p{M}/gu, '');
      const posesAs = [...NEWS].filter((known) => isWithin(bare, known) && !isWithin(typed, known));
      if (shown !== typed) expect(posesAs).toEqual([]);
      if (shown !== typed) expect(decoded(typed)).toBe(shown);
    }),
    { numRuns: 5000 },
  );
});
