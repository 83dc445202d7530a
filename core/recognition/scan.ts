import { type Bearer, type BlockData, type Hit, isFull, type Setting, type TermHit } from './hits.ts';
import { completeNames } from './full-names.ts';
import { gapBetween } from './gap.ts';
import { foldWords, nextWord, type WordCursor } from './letters.ts';
import { nextWordAmong } from './word-filter.ts';
import type { CompiledLexicon } from './compile.ts';
import { isNamedInSentence, isQuoted, toldOf } from './titles-of-works.ts';
import { NOT_A_NAME } from './vocabulary.ts';
import { isInitial, spanAt, wordsAfter, wordsBefore } from './near-words.ts';

const ALONE = { allCapitals: false, before: [], after: [], opens: false, closes: false } as const;
/** No form or term is longer than this many words. */
const LONGEST_FORM = 12;
const TITLE_LENGTH = 240;
const LONGEST_HEADLINE = 140;

/** Whether a written form is capitalised as names are; a full name in plain small letters still counts, in a headline set so, but not in an address. */
function looksLikeName(written: string, several: boolean): boolean {
  return written !== written.toLowerCase() || (several && /\s/.test(written));
}

function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return before === '@' || before === '#' || before === '=' || after === '@' || (before === '/' && text.charAt(start - 2) === '/');
}

/** A nickname within a name: Mara “Mo” Vane, Mara (Mo) Vane. */
const NICKNAME = /\s+(?:["“”„«']|‘|\()[\p{L}\p{M}.’-]{2,20}(?:["“”»']|’|\))\s+/uy;

/** Where words stand that a name is read past. */
interface Aside {
  readonly start: number;
  readonly end: number;
}

function nicknameAt(text: string, start: number): Aside | null {
  NICKNAME.lastIndex = start;
  return NICKNAME.test(text) ? { start, end: NICKNAME.lastIndex } : null;
}

/** What most blocks hold: nothing, and what is said of a block with names does not matter there. */
export const EMPTY: BlockData = { hits: [], terms: [], setting: 'prose', isSentence: false, blank: false };
const BLANK: BlockData = { ...EMPTY, blank: true };
const isBlank = (text: string): boolean => !/\S/.test(text);

/** Finds every form and term of the lexicon in a block, leftmost-longest, forms and terms apart. */
export function scanBlock(lexicon: CompiledLexicon, text: string): BlockData {
  const hits: Hit[] = [];
  const terms: TermHit[] = [];
  const cursor: WordCursor = { start: 0, end: 0, hash: 0 };
  const ahead: WordCursor = { start: 0, end: 0, hash: 0 };
  const { names, terms: termIndex, firstWords } = lexicon;
  let nameTaken = 0;
  let termTaken = 0;
  for (let from = 0; nextWordAmong(text, from, cursor, firstWords); from = cursor.end) {
    let name = cursor.start < nameTaken ? 0 : names.step(0, cursor.hash);
    let term = cursor.start < termTaken ? 0 : termIndex.step(0, cursor.hash);
    if (name === 0 && term === 0) continue;
    const start = cursor.start;
    let end = cursor.end;
    let foundName = 0;
    let nameEnd = 0;
    let foundTerm = 0;
    let termEnd = 0;
    let aside: Aside | null = null;
    for (let count = 1; ; count += 1) {
      if (name !== 0 && names.ends(name)) {
        foundName = name;
        nameEnd = end;
      }
      if (term !== 0 && termIndex.ends(term)) {
        foundTerm = term;
        termEnd = end;
      }
      if (count === LONGEST_FORM || !nextWord(text, end, ahead)) break;
      let gap = gapBetween(text, end, ahead.start, isAbbreviated(text, end));
      const nickname: Aside | null = gap === 'quote' && name !== 0 && aside === null ? nicknameAt(text, end) : null;
      if (nickname !== null && nextWord(text, nickname.end, ahead)) {
        aside = nickname;
        gap = 'space';
        term = 0;
      }
      if (name !== 0) name = gap === 'space' || gap === 'hyphen' || gap === 'apostrophe' ? names.step(name, ahead.hash) : 0;
      if (term !== 0) term = gap === 'stop' ? 0 : termIndex.step(term, ahead.hash);
      if (name === 0 && term === 0) break;
      end = ahead.end;
    }
    if (foundTerm !== 0 && addTerms(lexicon, foundTerm, text, start, termEnd, terms)) termTaken = termEnd;
    if (foundName === 0) continue;
    const hit = hitAt(text, start, nameEnd, names, foundName, aside);
    if (!hit) continue;
    hits.push(hit);
    nameTaken = nameEnd;
  }
  if (hits.length === 0 && terms.length === 0) return isBlank(text) ? BLANK : EMPTY;
  const complete = completeNames(lexicon, text, hits);
  return {
    hits: complete,
    terms: provenTitles(lexicon, terms, complete),
    setting: hits.length > 0 ? settingOf(text) : 'prose',
    isSentence: isRunningText(text),
    blank: false,
  };
}

function hitAt(
  text: string,
  start: number,
  end: number,
  names: CompiledLexicon['names'],
  node: number,
  aside: Aside | null,
): Hit | undefined {
  const written =
    aside !== null && aside.start < end ? `${text.slice(start, aside.start)} ${text.slice(aside.end, end)}` : text.slice(start, end);
  const folded = foldWords(written);
  const bearers = onePerPerson(names.at(node, folded));
  if (bearers.length === 0 || !looksLikeName(written, folded.includes(' ')) || isPartOfAddress(text, start, end)) return undefined;
  // a name that no stranger bears needs no words around it
  if (bearers.every(({ kind, ambiguity }) => isFull(kind) && ambiguity === 'low')) return { start, end, folded, bearers, ...ALONE };
  return { ...spanAt(text, start, end), bearers };
}

/** Two writings of one form ("Vane-Odell", "Vane Odell") are one reading: the first as filed. */
function onePerPerson(bearers: readonly Bearer[]): readonly Bearer[] {
  return bearers.length < 2 ? bearers : bearers.filter(({ person }, i) => bearers.findIndex((other) => other.person === person) === i);
}

/** Whether the word that ends here is an initial or an abbreviation. */
function isAbbreviated(text: string, end: number): boolean {
  if (text.charAt(end) !== '.') return false;
  const word = /[\p{L}\p{M}]{1,4}$/u.exec(text.slice(Math.max(0, end - 5), end));
  return word !== null && isInitial(foldWords(word[0]));
}

function addTerms(lexicon: CompiledLexicon, node: number, text: string, start: number, end: number, into: TermHit[]): boolean {
  const written = text.slice(start, end);
  const before = into.length;
  for (const { caseIndex, term, key, isProper, isTitle } of lexicon.terms.at(node, foldWords(written))) {
    // "Rust" is a film, "rust" is not: a term with a capital asks for one
    if (isProper && written === written.toLowerCase()) continue;
    if (into.slice(before).some((hit) => hit.key === key && hit.caseIndex === caseIndex)) continue;
    const hit: TermHit = { caseIndex, key, weight: term.weight, needs: 'nobody', alone: term.weight, isWorkOnly: false };
    const found = isTitle ? readTitle(lexicon, hit, text, start, end) : hit;
    if (found) into.push(found);
  }
  return into.length > before;
}

/** What a title that is also a common word proves here; nothing as a part of somebody else's name or of another work's ("Mathias Rust", "American Rust"). */
function readTitle(lexicon: CompiledLexicon, hit: TermHit, text: string, start: number, end: number): TermHit | undefined {
  const before = wordsBefore(text, start);
  const [left] = before;
  if (left?.gap === 'space' && lexicon.cases[hit.caseIndex]?.namesakes.has(`${left.word} ${hit.key}`)) return undefined;
  const after = wordsAfter(text, end);
  const quoted = isQuoted(text, start, end, before, after);
  const told = toldOf(before, after);
  if (told)
    return { ...hit, weight: 3, needs: quoted ? 'nobody' : 'somebody', alone: quoted ? 3 : 2, isWorkOnly: !quoted || told === 'work' };
  if (!quoted && !isNamedInSentence(before, after)) return hit;
  return { ...hit, weight: 3, needs: 'central', alone: quoted ? 2 : hit.weight, isWorkOnly: true };
}

/** Other works and people bear a title too: without the company it needs, it weighs less. */
function provenTitles(lexicon: CompiledLexicon, terms: TermHit[], hits: readonly Hit[]): TermHit[] {
  const isThere = (test: (bearer: Bearer) => boolean, caseIndex: number) =>
    hits.some(({ bearers }) => bearers.some((bearer) => lexicon.people[bearer.person]?.caseIndex === caseIndex && test(bearer)));
  const isSure = ({ person, kind, ambiguity }: Bearer) =>
    lexicon.people[person]?.entry.entity === 'person' && (isFull(kind) ? ambiguity !== 'high' : kind === 'surname' && ambiguity === 'low');
  const isCentral = ({ person, kind, ambiguity }: Bearer) =>
    lexicon.people[person]?.isCentral === true && isFull(kind) && kind !== 'misspelling' && ambiguity === 'low';
  return terms.map((term) => {
    if (term.needs === 'nobody' || isThere(term.needs === 'central' ? isCentral : isSure, term.caseIndex)) return term;
    return { ...term, weight: term.alone };
  });
}

/** A headline's words are all capitalised but for the small ones; a caption's or a paragraph's are not. */
function settingOf(text: string): Setting {
  if (text.length > TITLE_LENGTH) return 'prose';
  if (text === text.toUpperCase() && /\p{L}\s+\S*\p{L}/u.test(text)) return 'capitals';
  let long = 0;
  let small = 0;
  let capitals = 0;
  for (const [word] of text.matchAll(/\p{L}{4,}/gu)) {
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

/** Running text is long or has a sentence that ends; a headline, a link, a caption line is neither. */
function isRunningText(text: string): boolean {
  return text.length > LONGEST_HEADLINE || /[.!?…:;]["'”’»)\]]*(?:\s|$)/.test(text);
}
