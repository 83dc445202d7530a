/**
 * How one UTF-16 unit takes part in a word. Comparison is by folded letters: no capitals, no accents, no ligatures; soft hyphens,
 * zero-width characters and combining marks are part of the word they stand in but count for nothing.
 */
export const BOUNDARY = 0;
const INVISIBLE = 1;
export const MARK = 2;

/** Folded pairs (ß, æ, ﬁ …) live in a private range, so that one number per unit is enough. */
export const PAIR_BASE = 0xe000;
export const PAIRS = ['ss', 'ae', 'oe', 'th', 'ij', 'fi', 'fl', 'ff', 'dz', 'lj', 'nj'];
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
