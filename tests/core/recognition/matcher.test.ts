import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../core/recognition/compile.ts';
import { foldWords } from '../../../core/recognition/words.ts';
import { BlockScanner } from '../../../core/recognition/scan.ts';
import type { CaseLexicon } from '../../../core/recognition/types.ts';

function lexiconOf(forms: readonly string[]): CaseLexicon {
  return {
    caseId: 'any',
    people: forms.map((_, i) => ({ id: `p${i}`, entity: 'person', given: [], surnames: [], titles: [], kin: [] })),
    forms: forms.map((form, i) => ({ form, kind: 'full', people: [`p${i}`], ambiguity: 'low' })),
    terms: [],
    namesakes: [],
  };
}

function matches(forms: readonly string[], text: string): string[] {
  return new BlockScanner(compileLexicon({ cases: [lexiconOf(forms)] }))
    .scan(text)
    .hits.map(({ start, end }) => `${start}-${end} ${text.slice(start, end)}`);
}

/** Leftmost-longest by trying every form at every place. */
function naive(forms: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (/[a-z]/i.test(text.charAt(at - 1))) continue;
    const fitting = forms.filter((form) => text.startsWith(form, at) && !/[a-z]/i.test(text.charAt(at + form.length)));
    const longest = fitting.toSorted((a, b) => b.length - a.length)[0];
    if (longest === undefined) continue;
    found.push(`${at}-${at + longest.length} ${longest}`);
    at += longest.length - 1;
  }
  return found;
}

/** The same by one compiled alternation, longest form first. */
function byAlternation(forms: readonly string[], text: string): string[] {
  const pattern = new RegExp(`(?<![A-Za-z])(?:${forms.toSorted((a, b) => b.length - a.length).join('|')})(?![A-Za-z])`, 'g');
  return [...text.matchAll(pattern)].map((match) => `${match.index}-${match.index + match[0].length} ${match[0]}`);
}

const word = fc.constantFrom('Ann', 'Bo', 'Cy', 'Di', 'Annbo');
const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom('and', '.', ',', 'xAnn', 'Annx')), { maxLength: 40 })
  .map((words) => words.join(' '));

describe('the matcher', () => {
  it('finds what a naive search and one alternation find', () => {
    fc.assert(
      fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 8 }), text, (forms, page) => {
        const expected = naive(forms, page);
        expect(matches(forms, page)).toEqual(expected);
        expect(byAlternation(forms, page)).toEqual(expected);
      }),
    );
  });

  it('finds the same among 20,000 other forms', () => {
    const others = Array.from({ length: 20_000 }, (_, i) => `Zed${i.toString(36)} Quux${(i * 7).toString(36)}`);
    const few = ['Ann Bo', 'Bo', 'Cy Di Ann'];
    fc.assert(
      fc.property(text, (page) => {
        expect(matches([...others, ...few], page)).toEqual(matches(few, page));
      }),
      { numRuns: 10 },
    );
  });

  it('takes any writing of a name for the same words', () => {
    const letter = fc.constantFrom('a', 'é', 'ñ', 'z', 'Ø', 'ß', 'æ');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 9 }), (letters) => {
        const name = letters.join('');
        const dotted = letters.join('\u00ad');
        expect(foldWords(name.normalize('NFD'))).toBe(foldWords(name));
        expect(foldWords(dotted)).toBe(foldWords(name));
        expect(foldWords(name.toLocaleUpperCase('en'))).toBe(foldWords(name));
      }),
    );
  });

  it.each([
    ['quotes and brackets bound a name', '(Ann Bo)', ['1-7 Ann Bo']],
    ['so do scripts without spaces', '安Ann Bo和', ['1-7 Ann Bo']],
    ['and pictures', '\u{1f600}Ann Bo\u{1f600}', ['2-8 Ann Bo']],
    ['letters of any script do not', 'яAnn Boя', []],
    ['wide letters are letters', 'Ａｎｎ　Ｂｏ', ['0-6 Ａｎｎ　Ｂｏ']],
    ['a full stop parts a name', 'Ann. Bo', []],
    ['a line break does not', 'Ann\n\t Bo', ['0-8 Ann\n\t Bo']],
    ['a dash with spaces does', 'Ann - Bo', []],
  ])('%s', (_, page, found) => {
    expect(matches(['Ann Bo'], page)).toEqual(found);
  });
});
