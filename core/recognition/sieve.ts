import type { CompiledLexicon } from './compiled-lexicon.ts';
import { centralWords } from './central-words.ts';
import { foldWords, nextWord, type WordCursor } from './words.ts';

const INVISIBLE = /\p{M}|[\u00ad\u200b-\u200f\u2060-\u206f\ufeff]/gu;
/** Above this many anchors one regular expression is slower than looking each word up. */
const ANCHORS_IN_ONE_PATTERN = 300;

/** The words without which the gate never opens: all that the script which waits at the gate has to carry. */
export interface Anchors {
  /** of a strong term or a title that has a capital its most telling word: one of these is enough */
  readonly alone: readonly string[];
  /** strong terms in small letters: enough beside a word of `company` */
  readonly together: readonly string[];
  /** words of the names of those without whom a strong term proves nothing; see `isAnchored` of the gate */
  readonly company: readonly string[];
}

/**
 * The first question of all, asked of a page's raw text: can it concern any case? Looks only for the anchors without which the gate never opens. A few regular
 * expressions; with very many anchors one look-up per word.
 */
export function sieveFor(lexicon: CompiledLexicon): (text: string) => boolean {
  const company = centralWords(lexicon.source, ANCHORS_IN_ONE_PATTERN);
  if (company.size > ANCHORS_IN_ONE_PATTERN) return byLookUp(strongTerms(lexicon).map(anchorOf));
  return sieveOf(anchorsWith(lexicon, company));
}

const isSmall = (term: string): boolean => term === term.toLowerCase();
const anchorOf = (term: string): string => (isSmall(term) ? term : tellingWord(term));

function strongTerms({ terms }: CompiledLexicon): string[] {
  return terms.filter(({ term, isTitle }) => term.weight > 1 || isTitle).map(({ term }) => term.term);
}

/** The anchors of a lexicon, sorted, without repeats. */
export function anchorsOf(lexicon: CompiledLexicon): Anchors {
  return anchorsWith(lexicon, centralWords(lexicon.source));
}

function anchorsWith(lexicon: CompiledLexicon, company: ReadonlySet<string>): Anchors {
  const strong = strongTerms(lexicon);
  const sorted = (words: readonly string[]) => [...new Set(words)].sort();
  return {
    alone: sorted(strong.filter((term) => !isSmall(term)).map(anchorOf)),
    together: sorted(strong.filter(isSmall)),
    company: sorted([...company]),
  };
}

/**
 * The question itself, for these anchors. Words with a capital are asked for first: capitals are rare, so that the engine skips most of a text. What starts alike
 * is tried once (a tree of alternatives), and the letter before is part of the match, because looking behind at every place costs as much as the match itself.
 */
export function sieveOf({ alone, together, company }: Anchors): (text: string) => boolean {
  // One look-up per word asks for no company: a yes too many.
  if (alone.length + together.length + company.length > ANCHORS_IN_ONE_PATTERN) return byLookUp([...alone, ...together]);
  const isAlone = finder(alone, '[^A-Z]');
  const isTogether = finder(together, '[^A-Za-z]');
  const isCompany = finder(company, '[^A-Z]');
  const holds = (text: string) => isAlone(text) || (isCompany(text) && isTogether(text));
  return (text) => {
    const bounded = ` ${text}`;
    return holds(bounded) || (bounded.search(INVISIBLE) >= 0 && holds(` ${text.replace(INVISIBLE, '')}`));
  };
}

/**
 * Whether one of the words stands in a text, as a pattern of its own.
 * @param before what may stand before a word: where lines were joined without a space, a capital still begins one
 */
function finder(words: readonly string[], before: string): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const pattern = new RegExp(`${before}${alternatives(words.map(unitsOf))}(?![a-z])`);
  return (text) => pattern.test(text);
}

/** The longest capitalised word of a term, else its longest word. */
function tellingWord(term: string): string {
  const words = term.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const proper = words.filter((word) => word !== word.toLowerCase());
  return (proper.length > 0 ? proper : words).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** An anchor's words in a row, whatever parts them, as the parts of a pattern. */
function unitsOf(anchor: string): string[] {
  const words = anchor.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word, at) => (at === 0 ? tolerant(word) : ['[^A-Za-z0-9]{1,4}', ...tolerant(word)]));
}

/** How the letters of names are accented; a range of everything would keep the engine from skipping through the text. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'àáâãäåāăą',
  c: 'çćč',
  d: 'ď',
  e: 'èéêëēėęě',
  g: 'ğ',
  i: 'ìíîïī',
  l: 'ł',
  n: 'ñńň',
  o: 'òóôõöøōő',
  r: 'ŕř',
  s: 'śşš',
  t: 'ťţ',
  u: 'ùúûüūůű',
  y: 'ýÿ',
  z: 'źżž',
};

/** A word as names are written, letter by letter: capitalised or all capitals when it has a capital, and any letter after the first may carry an accent. */
function tolerant(word: string): string[] {
  const first = word.charAt(0);
  const proper = word !== word.toLowerCase();
  const rest = Array.from(word.slice(1), (letter) => {
    const small = letter.toLowerCase();
    const all = small + (ACCENTED[small.normalize('NFD').charAt(0)] ?? '');
    return `[${all}${all.toUpperCase()}]`;
  });
  return [proper ? first.toUpperCase() : `[${first}${first.toUpperCase()}]`, ...rest];
}

/** A pattern for any of the sequences, what they share at the start written once. */
function alternatives(sequences: readonly (readonly string[])[]): string {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of sequences) if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  if (byFirst.size === 0) return '';
  const pattern = `(?:${[...byFirst].map(([first, rests]) => first + alternatives(rests)).join('|')})`;
  return sequences.some(({ length }) => length === 0) ? `${pattern}?` : pattern;
}

function byLookUp(anchors: readonly string[]): (text: string) => boolean {
  const cursor: WordCursor = { start: 0, end: 0, hash: 0 };
  const words = new Set(anchors.map((anchor) => foldWords(tellingWord(anchor))));
  const hashes = new Set<number>();
  for (const word of words) if (nextWord(word, 0, cursor)) hashes.add(cursor.hash);
  return (text) => {
    for (let from = 0; nextWord(text, from, cursor); from = cursor.end) {
      if (hashes.has(cursor.hash) && words.has(foldWords(text.slice(cursor.start, cursor.end)))) return true;
    }
    return false;
  };
}
