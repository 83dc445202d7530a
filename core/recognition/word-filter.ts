import { BOUNDARY, foldBeyond, MARK, PAIR_BASE, PLAIN_SIZE, plainLetters } from './letters.ts';
import { AMPERSAND, AND_HASH, hashOn, type WordCursor } from './words.ts';

const SPACE = 32;
const SMALL_A = 97;
const SMALL_Z = 122;

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
  const letters = plainLetters();
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
    const folded = unit < PLAIN_SIZE ? (letters[unit] as number) : foldBeyond(unit);
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

const SMALL = 'a-zß-öø-ÿ';
const CAPITAL = 'A-ZÀ-ÖØ-Þ';
/** Two words that may have been joined without a space between them: a capital after a small letter, many in a row, a figure after a letter. */
const JOINED = new RegExp(`[${SMALL}\\d][${CAPITAL}]|[${CAPITAL}]{2}[${SMALL}]|[${CAPITAL}]{5}|[${SMALL}${CAPITAL}]\\d`);
/** Where they were joined cannot be told: many capitals; a capital within what may be one name ("LeBlanc", "McGinn"). */
const UNCLEAR = new RegExp(`[${CAPITAL}]{2}[${SMALL}]|[${CAPITAL}]{5}|[${CAPITAL}][${SMALL}]{1,2}[${CAPITAL}]`);
/** The last letter before a joint. */
const JOINT = new RegExp(`[${SMALL}\\d](?=[${CAPITAL}])|[${SMALL}${CAPITAL}](?=\\d)`, 'g');

const NOWHERE: readonly number[] = [];

/**
 * Where words of the text pass the filter, in a text in which lines may have been joined without a space; null where that cannot be told, because
 * two words may be one. Two words in small letters joined are not told apart.
 */
export function wordsAmong(text: string, filter: WordFilter): readonly number[] | null {
  if (!JOINED.test(text)) return wordsOf(text, filter);
  if (UNCLEAR.test(text)) return null;
  const places = wordsOf(text.replaceAll(JOINT, '$& '), filter);
  if (places === NOWHERE) return NOWHERE;
  // Each joint before a place has put one space too many there.
  const joints = [...text.matchAll(JOINT)].map(({ index }) => index + 1);
  let passed = 0;
  return places.map((place) => {
    while ((joints[passed] ?? Infinity) + passed < place) passed += 1;
    return place - passed;
  });
}

function wordsOf(text: string, filter: WordFilter): readonly number[] {
  const cursor: WordCursor = { start: 0, end: 0, hash: 0 };
  let places: number[] | undefined;
  for (let from = 0; nextWordAmong(text, from, cursor, filter); from = cursor.end) (places ??= []).push(cursor.start);
  return places ?? NOWHERE;
}
