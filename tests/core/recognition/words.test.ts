import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWords, nextWord, type WordCursor, wordBefore } from '../../../core/recognition/words.ts';

/** What texts are made of as far as words go: letters, marks on them, what counts for nothing, what parts words, and an ampersand, which is a word. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'Bo', 'é', 'e\u0301', 'ß', 'ﬁ', 'Ω', 'Ａ', '7', '_'),
      fc.constantFrom(' ', '-', '’', '. ', '&', '東', '\ud83d', '\u0301', '\u00ad', '\u200b'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

function wordsOf(of: string): WordCursor[] {
  const words: WordCursor[] = [];
  const cursor = { start: 0, end: 0, hash: 0 };
  for (let from = 0; nextWord(of, from, cursor); from = cursor.end) words.push({ ...cursor });
  return words;
}

describe('the words of any text', () => {
  it('are the same read backwards', () => {
    fc.assert(
      fc.property(text, (of) => {
        const backwards: [number, number][] = [];
        const cursor = { start: 0, end: 0, hash: 0 };
        for (let to = of.length; wordBefore(of, 0, to, cursor); to = cursor.start) backwards.unshift([cursor.start, cursor.end]);
        expect(backwards).toEqual(wordsOf(of).map(({ start, end }) => [start, end]));
      }),
    );
  });

  it('have the same hashes read one by one or all at once', () => {
    fc.assert(
      fc.property(text, (of) => {
        const hashes: number[] = [];
        const count = hashWords(of, hashes);
        expect(hashes.slice(0, count)).toEqual(wordsOf(of).map(({ hash }) => hash));
      }),
    );
  });
});
