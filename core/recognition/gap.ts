/** What stands between two words of a text. */
export type Gap =
  /** white space, or a period after an initial: "Ada B. Odell" */
  | 'space'
  /** one hyphen of any kind with no space around it */
  | 'hyphen'
  /** one apostrophe of any kind */
  | 'apostrophe'
  /** quotation marks or brackets beside white space */
  | 'quote'
  /** a comma */
  | 'comma'
  /** the end of a sentence, a colon, a dash, a slash, anything else: what stands beyond says nothing of the name */
  | 'stop';

const LONGEST = 400;

function isSpace(unit: number): boolean {
  return (
    (unit >= 9 && unit <= 13) || unit === 32 || unit === 160 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000
  );
}

function isHyphen(unit: number): boolean {
  return unit === 45 || (unit >= 0x2010 && unit <= 0x2013) || unit === 0x2212 || unit === 0xfe63 || unit === 0xff0d;
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 0xff07 || unit === 0x60 || unit === 0xb4;
}

function isQuote(unit: number): boolean {
  return (
    isApostrophe(unit) || unit === 34 || (unit >= 0x201a && unit <= 0x201f) || unit === 0xab || unit === 0xbb || unit === 40 || unit === 41
  );
}

/** Zero-width and soft characters at the edge of a word; they never part a name. */
function isNothing(unit: number): boolean {
  return (
    unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit >> 4 === 0x206 || (unit >= 0x202a && unit <= 0x202e) || unit === 0xfeff
  );
}

/**
 * Classifies the text between two words, `from` to `to`.
 * @param initial whether the word before is an initial or an abbreviation, whose period does not end a sentence
 */
export function gapBetween(text: string, from: number, to: number, initial: boolean): Gap {
  if (to - from > LONGEST) return 'stop';
  // what German adds to a name: "Odells"
  if (to === from) return 'apostrophe';
  let spaces = 0;
  let hyphens = 0;
  let apostrophes = 0;
  let quotes = 0;
  let commas = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) spaces += 1;
    else if (isHyphen(unit)) hyphens += 1;
    else if (isQuote(unit)) {
      quotes += 1;
      if (isApostrophe(unit)) apostrophes += 1;
    } else if (unit === 44) commas += 1;
    else if (unit === 46 && initial && at === from) continue;
    else if (!isNothing(unit)) return 'stop';
  }
  if (hyphens > 0) return hyphens === 1 && spaces + quotes + commas === 0 ? 'hyphen' : 'stop';
  if (commas > 0) return commas === 1 ? 'comma' : 'stop';
  if (quotes > 0) return apostrophes === 1 && quotes === 1 && spaces === 0 ? 'apostrophe' : 'quote';
  return 'space';
}
