import type { Bearer, BlockData, Hit, Setting, TermHit } from './hits.ts';
import { completeNames } from './full-names.ts';
import { gapBetween } from './gap.ts';
import { foldWords, nextWord, type WordCursor } from './letters.ts';
import type { CompiledLexicon } from './compile.ts';
import { NOT_A_NAME } from './vocabulary.ts';
import { isInitial, wordsAfter, wordsBefore } from './near-words.ts';

/** No form or term is longer than this many words. */
const LONGEST_FORM = 12;
const TITLE_LENGTH = 240;

/** Whether a written form is capitalised as names are; a full name in plain small letters still counts, in a headline set so. */
function looksLikeName(written: string, several: boolean): boolean {
  return written !== written.toLowerCase() || (several && !/[-‐‑–]/.test(written));
}

function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return before === '@' || before === '#' || before === '=' || after === '@' || (before === '/' && text.charAt(start - 2) === '/');
}

/** Finds every form and term of the lexicon in a block: leftmost-longest for forms, every one for terms. */
export function scanBlock(lexicon: CompiledLexicon, text: string): BlockData {
  const hits: Hit[] = [];
  const terms: TermHit[] = [];
  const cursor: WordCursor = { start: 0, end: 0, hash: 0 };
  const ahead: WordCursor = { start: 0, end: 0, hash: 0 };
  const { names, terms: termIndex } = lexicon;
  let taken = 0;
  for (let from = 0; nextWord(text, from, cursor); from = cursor.end) {
    let name = cursor.start < taken ? 0 : names.step(0, cursor.hash);
    let term = termIndex.step(0, cursor.hash);
    if (name === 0 && term === 0) continue;
    const start = cursor.start;
    let end = cursor.end;
    let found = 0;
    let foundEnd = 0;
    for (let count = 1; ; count += 1) {
      if (name !== 0 && names.ends(name)) {
        found = name;
        foundEnd = end;
      }
      if (term !== 0 && termIndex.ends(term)) addTerms(lexicon, term, text, start, end, terms);
      if (count === LONGEST_FORM || !nextWord(text, end, ahead)) break;
      const gap = gapBetween(
        text,
        end,
        ahead.start,
        end - start < 12 &&
          isInitial(
            foldWords(text.slice(Math.max(start, end - 4), end))
              .split(' ')
              .pop() ?? '',
          ),
      );
      if (name !== 0) name = gap === 'space' || gap === 'hyphen' || gap === 'apostrophe' ? names.step(name, ahead.hash) : 0;
      if (term !== 0) term = gap === 'stop' ? 0 : termIndex.step(term, ahead.hash);
      if (name === 0 && term === 0) break;
      end = ahead.end;
    }
    if (found === 0) continue;
    const written = text.slice(start, foundEnd);
    const folded = foldWords(written);
    if (!looksLikeName(written, folded.includes(' ')) || isPartOfAddress(text, start, foundEnd)) continue;
    const bearers = onePerPerson(names.at(found, written));
    if (bearers.length === 0) continue;
    hits.push({ start, end: foundEnd, folded, bearers, before: wordsBefore(text, start), after: wordsAfter(text, foundEnd) });
    taken = foundEnd;
  }
  const complete = completeNames(lexicon, text, hits);
  return { hits: complete, terms, setting: hits.length > 0 ? settingOf(text) : 'prose' };
}

/** Two writings of one form ("Gutierrez-Reed", "Gutierrez Reed") are one reading: the first as filed. */
function onePerPerson(bearers: readonly Bearer[]): Bearer[] {
  return bearers.filter(({ person }, i) => bearers.findIndex((other) => other.person === person) === i);
}

function addTerms(lexicon: CompiledLexicon, node: number, text: string, start: number, end: number, into: TermHit[]): void {
  const written = text.slice(start, end);
  for (const value of lexicon.terms.at(node, written)) {
    // "Rust" is a film, "rust" is not: a term with a capital asks for one
    const proper = value.term.term !== value.term.term.toLowerCase();
    if (!proper || written !== written.toLowerCase()) into.push({ ...value, start });
  }
}

/** A headline's words are all capitalised but for the small ones; a caption's or a paragraph's are not. */
function settingOf(text: string): Setting {
  if (text.length > TITLE_LENGTH) return 'prose';
  const long = (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !NOT_A_NAME.has(foldWords(word)));
  if (long.length < 3) return 'prose';
  if (long.filter((word) => word === word.toUpperCase()).length > long.length * 0.8) return 'capitals';
  const small = long.filter((word) => word.charAt(0) === word.charAt(0).toLowerCase()).length;
  return small <= long.length * 0.1 ? 'title' : 'prose';
}
