import type { Hit, NearWord } from './hits.ts';
import { gapBetween } from './gap.ts';
import { foldWords, nextWord, type WordCursor } from './letters.ts';

const REACH = 90;
const BEFORE = 6;
const AFTER = 3;
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sr',
  'sra',
  'jr',
  'st',
  'cpl',
  'sgt',
  'lt',
  'det',
  'sen',
  'rep',
  'gov',
  'v',
  'vs',
  'srta',
  'm',
  'mme',
]);

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Whether a period after this folded word does not end a sentence. */
export function isInitial(word: string): boolean {
  return (word.length === 1 && word >= 'a') || ABBREVIATIONS.has(word);
}

/** A word as it is compared; one of a hostile length is nobody's neighbour, and an ampersand is not quite "and". */
function readable(text: string, start: number, end: number): string {
  if (text.charAt(start) === '&') return '&';
  return end - start > REACH ? '' : foldWords(text.slice(start, end));
}

function bareWords(text: string, from: number, to: number): { start: number; end: number; word: string }[] {
  const cursor: WordCursor = { start: 0, end: 0, hash: 0 };
  const found = [];
  for (let at = from; at < to && nextWord(text, at, cursor) && cursor.start < to; at = cursor.end) {
    const { start, end } = cursor;
    found.push({ start, end, word: readable(text, start, end) });
  }
  return found;
}

/** The words before `start`, nearest first, within a bounded reach. */
export function wordsBefore(text: string, start: number): NearWord[] {
  const from = Math.max(0, start - REACH);
  const window = text.slice(from, start);
  const found = bareWords(window, 0, window.length);
  // the first word of the window may be cut
  if (from > 0) found.shift();
  const near: NearWord[] = [];
  let edge = window.length;
  for (let i = found.length - 1; i >= 0 && near.length < BEFORE; i -= 1) {
    const item = found[i] as { start: number; end: number; word: string };
    near.push({
      word: item.word,
      capital: isCapital(window.charAt(item.start)),
      gap: gapBetween(window, item.end, edge, isInitial(item.word)),
      start: from + item.start,
      end: from + item.end,
    });
    edge = item.start;
  }
  return near;
}

/** The words after `end`, nearest first, within a bounded reach. */
export function wordsAfter(text: string, end: number): NearWord[] {
  const window = text.slice(end, end + REACH);
  const near: NearWord[] = [];
  let edge = 0;
  let initial = false;
  for (const item of bareWords(window, 0, window.length).slice(0, AFTER)) {
    near.push({
      word: item.word,
      capital: isCapital(window.charAt(item.start)),
      gap: gapBetween(window, edge, item.start, initial),
      start: end + item.start,
      end: end + item.end,
    });
    edge = item.end;
    initial = isInitial(item.word);
  }
  return near;
}

/** A place in a text with all that is kept of its surroundings. */
export function spanAt(text: string, start: number, end: number): Omit<Hit, 'bearers'> {
  return {
    start,
    end,
    folded: foldWords(text.slice(start, end)),
    before: wordsBefore(text, start),
    after: wordsAfter(text, end),
    opens: isBlank(text, 0, start),
    closes: isBlank(text, end, text.length),
  };
}

/** Only a short margin is looked at, so that many hits in one block stay cheap. */
function isBlank(text: string, from: number, to: number): boolean {
  return to - from <= REACH && text.slice(from, to).trim() === '';
}
