import { gapBetween } from './gap.ts';
import type { Hit, NearWord } from './hits.ts';
import { foldWords, nextWord, type WordCursor } from './letters.ts';
import { wordSet } from './vocabulary.ts';

const REACH = 80;
const SHORTEST_ACRONYM = 3;
const WORDS_BEFORE = 6;
const WORDS_AFTER = 3;
const ABBREVIATIONS = wordSet('mr mrs ms dr sr sra jr st cpl sgt lt det sen rep gov v vs srta m mme');

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isAllCapitals(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST_ACRONYM || end - start > REACH) return false;
  const written = text.slice(start, end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Whether a period after this folded word does not end a sentence. */
export function isInitial(word: string): boolean {
  return (word.length === 1 && word >= 'a') || ABBREVIATIONS.has(word);
}

/** A word as it is compared; one of a hostile length is nobody's neighbour, and an ampersand is not quite "and". */
function readable(text: string, start: number, end: number): string {
  if (text.charAt(start) === '&') return '&';
  return end - start > REACH ? '' : foldWords(text.slice(start, end));
}

const cursor: WordCursor = { start: 0, end: 0, hash: 0 };

/** The words before `start`, nearest first, within a bounded reach. */
export function wordsBefore(text: string, start: number): NearWord[] {
  const from = Math.max(0, start - REACH);
  const edges: number[] = [];
  for (let at = from; at < start && nextWord(text, at, cursor) && cursor.start < start; at = cursor.end)
    edges.push(cursor.start, cursor.end);
  const near: NearWord[] = [];
  let edge = start;
  // the first word may be cut, unless the text begins there
  for (let i = edges.length - 2; i >= (from > 0 ? 2 : 0) && near.length < WORDS_BEFORE; i -= 2) {
    const left = edges[i] as number;
    const right = Math.min(edges[i + 1] as number, start);
    const word = readable(text, left, right);
    near.push({
      word,
      capital: isCapital(text.charAt(left)),
      allCapitals: isAllCapitals(text, left, right),
      gap: gapBetween(text, right, edge, isInitial(word)),
      start: left,
      end: right,
    });
    edge = left;
  }
  return near;
}

/** The words after `end`, nearest first, within a bounded reach. */
export function wordsAfter(text: string, end: number): NearWord[] {
  const near: NearWord[] = [];
  let edge = end;
  let initial = false;
  while (near.length < WORDS_AFTER && edge - end < REACH && nextWord(text, edge, cursor) && cursor.start - edge < REACH) {
    const { start, end: right } = cursor;
    const word = readable(text, start, right);
    near.push({
      word,
      capital: isCapital(text.charAt(start)),
      allCapitals: isAllCapitals(text, start, right),
      gap: gapBetween(text, edge, start, initial),
      start,
      end: right,
    });
    edge = right;
    initial = isInitial(word);
  }
  return near;
}

/** A place in a text with all that is kept of its surroundings. */
export function spanAt(text: string, start: number, end: number): Omit<Hit, 'bearers'> {
  return {
    start,
    end,
    folded: foldWords(text.slice(start, end)),
    allCapitals: isAllCapitals(text, start, end),
    before: wordsBefore(text, start),
    after: wordsAfter(text, end),
    opens: isBlank(text, 0, start),
    closes: isBlank(text, end, text.length),
  };
}

/** Only a short margin is looked at, so that many hits in one block stay cheap. */
function isBlank(text: string, from: number, to: number): boolean {
  return to - from <= REACH && text.slice(from, to).trim() === '';
}
