/**
 * How one UTF-16 unit takes part in a word. Comparison is by folded letters: no capitals, no accents, no ligatures; soft hyphens,
 * zero-width characters and combining marks are part of the word they stand in but count for nothing.
 */
export const BOUNDARY = 0;
const INVISIBLE = 1;
const MARK = 2;

/** Folded pairs (ß, æ, ﬁ …) live in a private range, so that one number per unit is enough. */
const PAIR_BASE = 0xe000;
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

const TABLE_SIZE = 0x2100;
const AMPERSAND = 38;
const SPACE = 32;
const SMALL_A = 97;
const SMALL_Z = 122;
const AND_HASH = hashOf('and');

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

/** Beyond the table: Latin letters in other widths fold, scripts written without spaces and pictures bound words, the rest are letters. */
function foldRare(unit: number): number {
  if (unit >= 0xff10 && unit <= 0xff5a) return foldRare(unit - 0xfee0);
  if (unit >= 0xfb00 && unit <= 0xfb06) return foldLetter(String.fromCharCode(unit));
  if (unit < TABLE_SIZE) return (table ??= buildTable())[unit] ?? BOUNDARY;
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
function hashOn(hash: number, folded: number): number {
  if (folded < PAIR_BASE || folded >= PAIR_BASE + PAIRS.length) return (Math.imul(hash, 31) + folded) | 0;
  const pair = PAIRS[folded - PAIR_BASE] as string;
  return (Math.imul((Math.imul(hash, 31) + pair.charCodeAt(0)) | 0, 31) + pair.charCodeAt(1)) | 0;
}

/**
 * Reads the next word at or after `from` into `cursor`; false when there is none. An ampersand reads as the word "and".
 * Linear: each unit is looked at once over a whole pass.
 */
export function nextWord(text: string, from: number, cursor: WordCursor): boolean {
  const letters = (table ??= buildTable());
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

/**
 * A quick answer to "can a form begin with this word?", and for a form of several words, "with this word and the next?": many begin with a
 * common one ("with prejudice"). One byte a slot; now and then a yes too many.
 */
export class WordFilter {
  readonly slots: Uint8Array;
  /** the number of slots, a power of two, less one */
  readonly mask: number;

  /** @param words how many words and pairs of words are to pass, about */
  constructor(words: number) {
    let size = 16_384;
    while (size < words * 4) size *= 2;
    this.slots = new Uint8Array(size);
    this.mask = size - 1;
  }

  /** Lets every word with this hash pass; or only where it is written with a capital. */
  admit(hash: number, onlyCapital: boolean): void {
    (this.slots[slotOf(hash, this.mask)] as number) |= onlyCapital ? PASSES_WITH_CAPITAL : PASSES;
  }

  /** Lets words with the first hash pass where a word with the second one follows. */
  admitPair(first: number, second: number): void {
    (this.slots[slotOf(first, this.mask)] as number) |= LEADS;
    (this.slots[slotOf(pairOf(first, second), this.mask)] as number) |= FOLLOWS;
  }
}

const PASSES = 1;
const LEADS = 2;
const FOLLOWS = 4;
const PASSES_WITH_CAPITAL = 8;

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + second) | 0;
}

/**
 * The same as `nextWord`, past all words that the filter does not let pass: one tight loop over the letters, because most words
 * of a page begin no name.
 */
export function nextWordAmong(text: string, from: number, cursor: WordCursor, { slots, mask }: WordFilter): boolean {
  const letters = (table ??= buildTable());
  const length = text.length;
  let hash = 0;
  let start = -1;
  let end = -1;
  let passes = PASSES;
  // The word before, where it passes if the next one follows it.
  let leader = 0;
  let leaderStart = -1;
  let leaderEnd = -1;
  for (let at = from; at <= length; at += 1) {
    let unit = at < length ? text.charCodeAt(at) : SPACE;
    // Most letters of most pages: folded as they are.
    if (unit >= SMALL_A && unit <= SMALL_Z) {
      if (start < 0) start = at;
      do {
        hash = (Math.imul(hash, 31) + unit) | 0;
        at += 1;
        unit = at < length ? text.charCodeAt(at) : SPACE;
      } while (unit >= SMALL_A && unit <= SMALL_Z);
      end = at;
    }
    const folded = unit < TABLE_SIZE ? (letters[unit] as number) : foldRare(unit);
    if (folded > MARK) {
      if (start < 0) start = at;
      end = at + 1;
      // An accent counts as well: a yes too many.
      if (unit !== folded) passes = PASSES | PASSES_WITH_CAPITAL;
      hash = folded < PAIR_BASE ? (Math.imul(hash, 31) + folded) | 0 : hashOn(hash, folded);
      continue;
    }
    if (folded !== BOUNDARY) {
      if (folded === MARK && start >= 0) end = at + 1;
      continue;
    }
    if (start < 0) {
      if (unit !== AMPERSAND) continue;
      start = at;
      end = at + 1;
      hash = AND_HASH;
    } else if (unit === AMPERSAND) at -= 1;
    if (leaderStart >= 0 && ((slots[slotOf(pairOf(leader, hash), mask)] as number) & FOLLOWS) !== 0) {
      cursor.start = leaderStart;
      cursor.end = leaderEnd;
      cursor.hash = leader;
      return true;
    }
    const slot = slots[slotOf(hash, mask)] as number;
    if ((slot & passes) !== 0) {
      cursor.start = start;
      cursor.end = end;
      cursor.hash = hash;
      return true;
    }
    leaderStart = -1;
    if ((slot & LEADS) !== 0) {
      leader = hash;
      leaderStart = start;
      leaderEnd = end;
    }
    start = -1;
    hash = 0;
    passes = PASSES;
  }
  return false;
}

/** Two words that may have been joined without a space between them: a capital after a small letter, many in a row, a figure after a letter. */
const JOINED = /[a-z\d][A-Z]|[A-Z]{2}[a-z]|[A-Z]{5}|[A-Za-z]\d/;

/**
 * Whether a word of the text passes the filter, in a text in which lines may have been joined without a space. Two words in small letters joined
 * are not told apart; any other two pass.
 */
export function mayHoldWordAmong(text: string, filter: WordFilter): boolean {
  return nextWordAmong(text, 0, { start: 0, end: 0, hash: 0 }, filter) || JOINED.test(text);
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
