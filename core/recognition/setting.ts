import type { Opening, Setting } from './hits.ts';
import { NOT_A_NAME, OPENERS } from './vocabulary.ts';

const TITLE_LENGTH = 240;
const LONGEST_HEADLINE = 140;
const LONG_WORDS = /\p{L}{4,}/gu;

/** A headline's words are all capitalised but for the small ones; a caption's or a paragraph's are not. */
export function settingOf(text: string): Setting {
  if (text.length > TITLE_LENGTH) return 'prose';
  if (text === text.toUpperCase() && /\p{L}\s+\S*\p{L}/u.test(text)) return 'capitals';
  let long = 0;
  let small = 0;
  let capitals = 0;
  LONG_WORDS.lastIndex = 0;
  for (let found = LONG_WORDS.exec(text); found !== null; found = LONG_WORDS.exec(text)) {
    const [word] = found;
    const isSmall = word.charAt(0) === word.charAt(0).toLowerCase();
    if (NOT_A_NAME.has(isSmall ? word : word.toLowerCase())) continue;
    long += 1;
    if (isSmall) small += 1;
    else if (word === word.toUpperCase()) capitals += 1;
    if (small > 2) return 'prose';
  }
  if (long < 3) return 'prose';
  if (capitals > long * 0.8) return 'capitals';
  // a list of names may have as many capitals as a headline, but it ends as a sentence does
  return small <= long * 0.1 && !/\p{Ll}[.!?]["'”’»)]*\s*$/u.test(text) ? 'title' : 'prose';
}

/** How a line begins that leads to another story. */
const POINTER =
  /^[^\p{L}]*(?:(?:read|see|watch)(?: more| also| next)?|more|also|related|recommended|[lt]e puede interesar|(?:lea|vea|ver|leia|veja) (?:tamb[ée]m|tambi[ée]n|mais)|saiba mais|(?:à )?lire(?: aussi)?|mehr(?: zum thema)?|(?:lesen sie|siehe) auch|(?:leggi|vedi) anche)\s*(?:[:|»>]|[-–—]\s)/u;

/** What a pointer or an item begins with, UTF-16 units, and a mark without which it is neither. */
const LONGEST_OPENING = 40;
const MARK_IN_OPENING = /[:|»>•▪●◦*–—\-[.)]/;
/** How an item of a list begins: a figure, a bullet, a label in brackets. */
const ITEM = /^\s*(?:[•»▪●◦*–—-]\s|\[[^\]]{1,20}\]\s|\(?\d{1,2}[.)]\s)/u;

/** The label of an item: "Tennis. Odell loses". */
const LABEL = /^\s*(\p{Lu}\p{Ll}{3,19})\.\s/u;

/** Whether a block leads to another story ("Read more: …", "Le puede interesar: …"), or is an item of a list, each of which may be of something else, or may be one as its first word suggests. */
export function openingOf(text: string): Opening {
  const start = text.slice(0, LONGEST_OPENING);
  if (!MARK_IN_OPENING.test(start)) return 'none';
  if (text.length <= TITLE_LENGTH && POINTER.test(start.toLowerCase())) return 'pointer';
  if (ITEM.test(start)) return 'item';
  const label = LABEL.exec(start)?.[1]?.toLowerCase();
  return label === undefined || NOT_A_NAME.has(label) || OPENERS.has(label) ? 'none' : 'label';
}

/** Running text is long or has a sentence that ends; a headline, a link, a caption line is neither. */
export function isRunningText(text: string, opening: Opening): boolean {
  return (text.length > LONGEST_HEADLINE || /[.!?…;]["'”’»)\]]*(?:\s|$)|:\s*$/.test(text)) && opening !== 'pointer';
}
