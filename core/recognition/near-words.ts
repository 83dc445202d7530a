import { gapBetween } from './gap.ts';
import type { NearWord } from './hits.ts';
import { wordSet } from './vocabulary.ts';
import { AMPERSAND, foldWords, nextWord, type WordCursor, wordBefore } from './words.ts';

/** How far around a hit words are looked for, UTF-16 units. */
export const REACH = 80;
const SHORTEST_ACRONYM = 3;
const WORDS_BEFORE = 6;
const WORDS_AFTER = 3;
const SMALL_A = 97;
const SMALL_Z = 122;
const ABBREVIATIONS = wordSet('mr mrs ms dr sr sra jr st cpl sgt lt det sen rep gov v vs srta m mme');

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Whether a word, or several, are written in capitals alone. */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_ACRONYM || end - start > REACH) return false;
  // told by the second letter of most words
  const second = text.charCodeAt(start + 1);
  if (second >= SMALL_A && second <= SMALL_Z) return false;
  const written = text.slice(start, end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Whether a period after this folded word does not end a sentence. */
export function isInitial(word: string): boolean {
  return (word.length === 1 && word >= 'a') || ABBREVIATIONS.has(word);
}

/** A word as it is compared; one of a hostile length is nobody's neighbour, and an ampersand is not quite "and". */
function readable(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) === AMPERSAND) return '&';
  return end - start > REACH ? '' : foldWords(text.slice(start, end));
}

const cursor: WordCursor = { start: 0, end: 0, hash: 0 };

/** The words before `start`, nearest first, within a bounded reach. @param most how many at most */
export function wordsBefore(text: string, start: number, most = WORDS_BEFORE): NearWord[] {
  const from = Math.max(0, start - REACH);
  const near: NearWord[] = [];
  let edge = start;
  let isThere = wordBefore(text, from, start, cursor);
  while (isThere && near.length < most) {
    const { start: left, end: right } = cursor;
    isThere = wordBefore(text, from, left, cursor);
    // the first word may be cut, unless the text begins there
    if (!isThere && from > 0) break;
    const word = readable(text, left, right);
    near.push({
      word,
      capital: isCapital(text.charAt(left)),
      allCapitals: isAllCapitals(text, left, right),
      gap: gapBetween(text, right, edge, isInitial(word)),
      start: left,
      end: right,
    });
    edge = left;
  }
  return near;
}

/** The words after `end`, nearest first, within a bounded reach. */
export function wordsAfter(text: string, end: number): NearWord[] {
  const near: NearWord[] = [];
  let edge = end;
  let initial = false;
  while (near.length < WORDS_AFTER && edge - end < REACH && nextWord(text, edge, cursor) && cursor.start - edge < REACH) {
    const { start, end: right } = cursor;
    const word = readable(text, start, right);
    near.push({
      word,
      capital: isCapital(text.charAt(start)),
      allCapitals: isAllCapitals(text, start, right),
      gap: gapBetween(text, edge, start, initial),
      start,
      end: right,
    });
    edge = right;
    initial = isInitial(word);
  }
  return near;
}

/** Whether only white space parts the word from the hit's side. */
export function touches(word: NearWord | undefined): word is NearWord {
  return word?.gap === 'space';
}
