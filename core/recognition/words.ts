import { BOUNDARY, fold, foldBeyond, MARK, PAIR_BASE, PAIRS, PLAIN_SIZE, plainLetters } from './letters.ts';

const SPACE = 32;
export const AMPERSAND = 38;
export const AND_HASH = hashOf('and');

/** A word found in a text: where it stands (end exclusive, trailing zero-width characters left out) and the hash of its folded letters. */
export interface WordCursor {
  start: number;
  end: number;
  hash: number;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

/** The hash with one folded letter, or pair of letters, more. */
export function hashOn(hash: number, folded: number): number {
  if (folded < PAIR_BASE || folded >= PAIR_BASE + PAIRS.length) return (Math.imul(hash, 31) + folded) | 0;
  const pair = PAIRS[folded - PAIR_BASE] as string;
  return (Math.imul((Math.imul(hash, 31) + pair.charCodeAt(0)) | 0, 31) + pair.charCodeAt(1)) | 0;
}

/**
 * Reads the next word at or after `from` into `cursor`; false when there is none. An ampersand reads as the word "and".
 * Linear: each unit is looked at once over a whole pass.
 */
export function nextWord(text: string, from: number, cursor: WordCursor): boolean {
  const letters = plainLetters();
  const length = text.length;
  let at = from;
  let hash = 0;
  let start = -1;
  let end = -1;
  for (; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = unit < PLAIN_SIZE ? (letters[unit] as number) : foldBeyond(unit);
    if (folded === BOUNDARY) {
      if (start >= 0) break;
      if (unit === AMPERSAND) {
        cursor.start = at;
        cursor.end = at + 1;
        cursor.hash = AND_HASH;
        return true;
      }
    } else if (folded > MARK) {
      if (start < 0) start = at;
      end = at + 1;
      hash = hashOn(hash, folded);
    } else if (folded === MARK && start >= 0) end = at + 1;
  }
  if (start < 0) return false;
  cursor.start = start;
  cursor.end = end;
  cursor.hash = hash;
  return true;
}

/** Reads the last word that ends by `to` into `cursor`, but for its hash; false when none does from `from` on. Tells words apart as `nextWord` does. */
export function wordBefore(text: string, from: number, to: number, cursor: WordCursor): boolean {
  let start = -1;
  let end = -1;
  for (let at = to - 1; at >= from; at -= 1) {
    const unit = text.charCodeAt(at);
    const folded = fold(unit);
    if (folded > MARK) {
      start = at;
      if (end < 0) end = at + 1;
    } else if (folded === MARK) {
      if (end < 0) end = at + 1;
    } else if (folded === BOUNDARY) {
      if (start >= 0) break;
      // marks that stand on nothing
      end = -1;
      if (unit !== AMPERSAND) continue;
      start = at;
      end = at + 1;
      break;
    }
  }
  cursor.start = start;
  cursor.end = end;
  return start >= 0;
}

/** Writes the hashes of all words of a short text, one behind the other, over the start of `into`; @returns how many. Tells words apart as `nextWord` does. */
export function hashWords(text: string, into: number[]): number {
  const letters = plainLetters();
  const length = text.length;
  let count = 0;
  let hash = 0;
  let isWord = false;
  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? text.charCodeAt(at) : SPACE;
    const folded = unit < PLAIN_SIZE ? (letters[unit] as number) : foldBeyond(unit);
    if (folded > MARK) {
      hash = folded < PAIR_BASE ? (Math.imul(hash, 31) + folded) | 0 : hashOn(hash, folded);
      isWord = true;
    } else if (folded === BOUNDARY) {
      if (isWord) into[count++] = hash;
      if (unit === AMPERSAND) into[count++] = AND_HASH;
      hash = 0;
      isWord = false;
    }
  }
  return count;
}

/** The folded letters of a text's words, one space between words: equal for any two writings of one name. */
export function foldWords(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const cursor: WordCursor = { start: 0, end: 0, hash: 0 };
  let folded = '';
  for (let from = 0; nextWord(text, from, cursor); from = cursor.end) {
    if (folded !== '') folded += ' ';
    folded += text.charCodeAt(cursor.start) === AMPERSAND ? 'and' : foldOne(text, cursor.start, cursor.end);
  }
  return folded;
}

/** Words that fold by their capitals alone. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function foldOne(text: string, start: number, end: number): string {
  let folded = '';
  for (let at = start; at < end; at += 1) {
    const value = fold(text.charCodeAt(at));
    if (value >= PAIR_BASE && value < PAIR_BASE + PAIRS.length) folded += PAIRS[value - PAIR_BASE];
    else if (value > MARK) folded += String.fromCharCode(value);
  }
  return folded;
}
