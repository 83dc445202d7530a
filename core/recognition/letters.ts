/**
 * How one UTF-16 unit takes part in a word. Comparison is by folded letters: no capitals, no accents, no ligatures; soft hyphens,
 * zero-width characters and combining marks are part of the word they stand in but count for nothing.
 */
export const BOUNDARY = 0;
const INVISIBLE = 1;
export const MARK = 2;

/** Folded pairs (ß, æ, ﬁ …) live in a private range, so that one number per unit is enough. */
export const PAIR_BASE = 0xe000;
const PAIRS = ['ss', 'ae', 'oe', 'th', 'ij', 'fi', 'fl', 'ff', 'dz', 'lj', 'nj'];
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
};

/** Below this, `plainLetters` says what a unit folds to. */
export const PLAIN_SIZE = 0x80;
const TABLE_SIZE = 0x2100;
/** Not asked for yet. */
const UNKNOWN = 0xffff;
const SPACE = 32;
export const AMPERSAND = 38;
export const AND_HASH = hashOf('and');

let plain: Uint16Array | undefined;
let table: Uint16Array | undefined;

/** What each unit below `PLAIN_SIZE` folds to; made when it is first asked for. */
export function plainLetters(): Uint16Array {
  return (plain ??= Uint16Array.from({ length: PLAIN_SIZE }, (_, unit) => {
    const isCapital = unit >= 65 && unit <= 90;
    const isLetter = isCapital || (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
    return isLetter ? unit + (isCapital ? 32 : 0) : BOUNDARY;
  }));
}

function foldLetter(letter: string): number {
  const lower = letter.toLowerCase();
  const letters = (UNDECOMPOSED[lower] ?? lower.normalize('NFKD')).replace(/\p{M}/gu, '').toLowerCase();
  const pair = PAIRS.indexOf(letters);
  return pair < 0 ? letters.charCodeAt(0) : PAIR_BASE + pair;
}

function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x61c || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || unit >> 4 === 0x206;
}

function foldOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (isInvisible(unit)) return INVISIBLE;
  if (/\p{M}/u.test(letter)) return MARK;
  return /[\p{L}\p{N}]/u.test(letter) ? foldLetter(letter) : BOUNDARY;
}

/** What a unit folds to from `PLAIN_SIZE` on; most texts ask for few of them, and each is worked out once. */
export function foldBeyond(unit: number): number {
  if (unit >= TABLE_SIZE) return foldRare(unit);
  table ??= new Uint16Array(TABLE_SIZE).fill(UNKNOWN);
  if (table[unit] === UNKNOWN) table[unit] = foldOf(unit);
  return table[unit] as number;
}

/** What any unit folds to. */
export function fold(unit: number): number {
  return unit < PLAIN_SIZE ? (plainLetters()[unit] as number) : foldBeyond(unit);
}

/** Beyond the table: Latin letters in other widths fold, scripts written without spaces and pictures bound words, the rest are letters. */
function foldRare(unit: number): number {
  if (unit >= 0xff10 && unit <= 0xff5a) return fold(unit - 0xfee0);
  if (unit >= 0xfb00 && unit <= 0xfb06) return foldLetter(String.fromCharCode(unit));
  if (unit === 0xfeff || (unit >= 0xfe00 && unit <= 0xfe0f)) return INVISIBLE;
  if (unit >= 0xfe20 && unit <= 0xfe2f) return MARK;
  if ((unit >= 0x2c00 && unit < 0x2e00) || (unit >= 0xa4d0 && unit < 0xac00) || (unit >= 0xfb07 && unit < 0xfe00)) return unit;
  return unit >= 0xfe70 && unit < 0xff00 ? unit : BOUNDARY;
}

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
