import type { CompiledLexicon } from './compiled-lexicon.ts';
import { completeNames } from './full-names.ts';
import { gapBetween } from './gap.ts';
import { isGenitive } from './genitives.ts';
import type { BlockData, Hit, TermHit } from './hits.ts';
import { foldWords, nextWord, type WordCursor } from './words.ts';
import { isInitial } from './near-words.ts';
import { Place } from './place.ts';
import { type Aside, Readings } from './readings.ts';
import { isRunningText, openingOf, settingOf } from './setting.ts';
import { provenTitles, TermReader } from './term-hits.ts';
import { nextWordAmong } from './word-filter.ts';

/** No form or term is longer than this many words. */
const LONGEST_FORM = 12;
const SPACE = 32;
const BEYOND_ASCII = 127;
const PERIOD = 46;
const SLASH = 47;
/** What stands before a word of an address: = # @ */
const BEFORE_ADDRESS = [61, 35, 64];
const AT = 64;

/** What most blocks hold: nothing, and what is said of a block with names does not matter there. */
export const EMPTY: BlockData = {
  hits: [],
  terms: [],
  setting: 'prose',
  isSentence: false,
  opening: 'none',
  hasSlips: false,
  blank: false,
};
const BLANK: BlockData = { ...EMPTY, blank: true };

/** Told by the first letter of most texts. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < BEYOND_ASCII) && !/\S/.test(text);
}

/** Finds the forms and terms of a lexicon in one block after another. */
export class BlockScanner {
  private readonly lexicon: CompiledLexicon;
  private readonly readings: Readings;
  private readonly terms: TermReader;
  /** the longest form and the longest term that begin with the word last looked at */
  private nameNode = 0;
  private nameEnd = 0;
  private termNode = 0;
  private termEnd = 0;
  /** words inside that name which it is read past */
  private aside: Aside | null = null;
  private readonly cursor: WordCursor = { start: 0, end: 0, hash: 0 };
  private readonly ahead: WordCursor = { start: 0, end: 0, hash: 0 };

  constructor(lexicon: CompiledLexicon) {
    this.lexicon = lexicon;
    this.readings = new Readings(lexicon.names);
    this.terms = new TermReader(lexicon);
  }

  /**
   * Finds every form and term in a block, leftmost-longest, forms and terms apart; a term that begins within a lighter one and goes beyond it
   * is found too.
   */
  scan(text: string): BlockData {
    const { names, termIndex, firstWords } = this.lexicon;
    const hits: Hit[] = [];
    const terms: TermHit[] = [];
    const cursor = this.cursor;
    let nameTaken = 0;
    let termTaken = 0;
    let weightTaken = 0;
    for (let from = 0; nextWordAmong(text, from, cursor, firstWords); from = cursor.end) {
      const { start, end, hash } = cursor;
      const name = start < nameTaken ? 0 : names.index.step(0, hash);
      const term = termIndex.step(0, hash);
      if (name === 0 && term === 0) continue;
      this.follow(text, end, name, term);
      if (this.termNode !== 0 && this.termEnd > termTaken) {
        const added = this.terms.addTo(terms, this.termNode, text, start, this.termEnd, start < termTaken ? weightTaken : 0);
        if (added > 0) {
          termTaken = this.termEnd;
          weightTaken = added;
        }
      }
      if (this.nameNode === 0) continue;
      const reading = this.readings.read(this.nameNode, text, start, this.nameEnd, this.aside);
      if (reading === null || isPartOfAddress(text, start, this.nameEnd)) continue;
      if (reading.isGenitive && !isGenitive(text, start, this.nameEnd)) continue;
      hits.push(new Place(text, start, reading.isGenitive ? this.nameEnd - 1 : this.nameEnd, reading));
      nameTaken = this.nameEnd;
    }
    return hits.length === 0 && terms.length === 0 ? (isBlank(text) ? BLANK : EMPTY) : this.blockOf(text, hits, terms);
  }

  /** Follows a form and a term from their first word on, which ends at `end`, as far as the text goes with them. */
  private follow(text: string, end: number, firstName: number, firstTerm: number): void {
    const { index } = this.lexicon.names;
    const { termIndex } = this.lexicon;
    const ahead = this.ahead;
    let name = firstName;
    let term = firstTerm;
    let at = end;
    this.nameNode = this.termNode = 0;
    this.aside = null;
    for (let count = 1; ; count += 1) {
      if (name !== 0 && index.ends(name)) {
        this.nameNode = name;
        this.nameEnd = at;
      }
      if (term !== 0 && termIndex.ends(term)) {
        this.termNode = term;
        this.termEnd = at;
      }
      const goesOn = (name !== 0 && index.goesOn(name)) || (term !== 0 && termIndex.goesOn(term));
      if (!goesOn || count === LONGEST_FORM || !nextWord(text, at, ahead)) return;
      let gap = gapBetween(text, at, ahead.start, isAbbreviated(text, at));
      const nickname: Aside | null = gap === 'quote' && name !== 0 && this.aside === null ? nicknameAt(text, at) : null;
      if (nickname !== null && nextWord(text, nickname.end, ahead)) {
        this.aside = nickname;
        gap = 'space';
        term = 0;
      }
      if (name !== 0) name = gap === 'space' || gap === 'hyphen' || gap === 'apostrophe' ? index.step(name, ahead.hash) : 0;
      if (term !== 0) term = gap === 'stop' ? 0 : termIndex.step(term, ahead.hash);
      if (name === 0 && term === 0) return;
      at = ahead.end;
    }
  }

  private blockOf(text: string, found: readonly Hit[], terms: readonly TermHit[]): BlockData {
    const hits = completeNames(this.lexicon, text, found);
    const opening = openingOf(text);
    return {
      hits,
      terms: provenTitles(this.lexicon, terms, hits),
      // nothing around a sure name is asked for
      setting: hits.every(({ isSure }) => isSure) ? 'prose' : settingOf(text),
      isSentence: isRunningText(text, opening),
      opening,
      hasSlips: hits.some(({ isSure, bearers }) => !isSure && bearers.some(({ isSlip }) => isSlip === true)),
      blank: false,
    };
  }
}

function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  return BEFORE_ADDRESS.includes(before) || text.charCodeAt(end) === AT || (before === SLASH && text.charCodeAt(start - 2) === SLASH);
}

/** A nickname within a name: Mara “Mo” Vane, Mara (Mo) Vane. */
const NICKNAME = /\s+(?:["“”„«']|‘|\()[\p{L}\p{M}.’-]{2,20}(?:["“”»']|’|\))\s+/uy;

function nicknameAt(text: string, start: number): Aside | null {
  NICKNAME.lastIndex = start;
  return NICKNAME.test(text) ? { start, end: NICKNAME.lastIndex } : null;
}

/** Whether the word that ends here is an initial or an abbreviation. */
function isAbbreviated(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== PERIOD) return false;
  const word = /[\p{L}\p{M}]{1,4}$/u.exec(text.slice(Math.max(0, end - 5), end));
  return word !== null && isInitial(foldWords(word[0]));
}
