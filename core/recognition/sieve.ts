import { foldWords } from './letters.ts';
import type { Lexicon } from './types.ts';

const MARKS = /\p{M}|[\u00ad\u200b-\u200f\u2060-\u206f\ufeff]/gu;

/**
 * The first question of all, asked of a page's raw text: can it concern any case? One regular expression over the anchors without which the gate never opens,
 * written so that accents and hyphens do not matter.
 */
export function sieveFor(lexicon: Lexicon): (text: string) => boolean {
  const anchors = lexicon.cases.flatMap(({ terms }) =>
    terms.filter(({ weight }) => weight > 1).map(({ term }) => longestWord(foldWords(term))),
  );
  const pattern = new RegExp([...new Set(anchors)].sort().map(tolerant).join('|') || '(?!)', 'i');
  return (text) => pattern.test(text) || (text.search(MARKS) >= 0 && pattern.test(text.normalize('NFKD').replace(MARKS, '')));
}

function longestWord(term: string): string {
  return term.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Any letter that takes accents also matches whatever stands in its place. */
function tolerant(word: string): string {
  return word
    .replace(/[^\p{L}\p{N}]/gu, '.')
    .replace(/[aeiounc]/g, (letter, at: number) => (at === 0 ? letter : `[${letter}\\u00c0-\\u017f]`));
}
