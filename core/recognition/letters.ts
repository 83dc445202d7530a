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

export const TABLE_SIZE = 0x2100;
export const AMPERSAND = 38;
export const AND_HASH = hashOf('and');

let table: Uint16Array | undefined;

function foldLetter(letter: string): number {
  const lower = letter.toLowerCase();
  const plain = (UNDECOMPOSED[lower] ?? lower.normalize('NFKD')).replace(/\p{M}/gu, '').toLowerCase();
  const pair = PAIRS.indexOf(plain);
  return pair < 0 ? plain.charCodeAt(0) : PAIR_BASE + pair;
}

function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x61c || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e) || unit >> 4 === 0x206;
}

function buildTable(): Uint16Array {
  const built = new Uint16Array(TABLE_SIZE);
  for (let unit = 0; unit < TABLE_SIZE; unit += 1) {
    const letter = String.fromCharCode(unit);
    if (isInvisible(unit)) built[unit] = INVISIBLE;
    else if (/\p{M}/u.test(letter)) built[unit] = MARK;
    else if (letter === '_' || /[\p{L}\p{N}]/u.test(letter)) built[unit] = foldLetter(letter);
  }
  return built;
}

/** What each unit below `TABLE_SIZE` folds to; made when it is first asked for. */
export function lettersTable(): Uint16Array {
  return (table ??= buildTable());
}

/** Beyond the table: Latin letters in other widths fold, scripts written without spaces and pictures bound words, the rest are letters. */
export function foldRare(unit: number): number {
  if (unit >= 0xff10 && unit <= 0xff5a) return foldRare(unit - 0xfee0);
  if (unit >= 0xfb00 && unit <= 0xfb06) return foldLetter(String.fromCharCode(unit));
  if (unit < TABLE_SIZE) return lettersTable()[unit] ?? BOUNDARY;
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
  const letters = lettersTable();
  const length = text.length;
  let at = from;
  let hash = 0;
  let start = -1;
  let end = -1;
  for (; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = unit < TABLE_SIZE ? (letters[unit] as number) : foldRare(unit);
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
    const value = foldRare(text.charCodeAt(at));
    if (value >= PAIR_BASE && value < PAIR_BASE + PAIRS.length) folded += PAIRS[value - PAIR_BASE];
    else if (value > MARK) folded += String.fromCharCode(value);
  }
  return folded;
}
