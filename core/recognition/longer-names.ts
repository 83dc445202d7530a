import type { Hit, NearWord } from './hits.ts';
import { touches } from './near-words.ts';
import * as words from './vocabulary.ts';

/** A capitalised word that can be a part of a name rather than the beginning of a sentence, a role, a day. */
export function isNamelike({ word, capital }: NearWord): boolean {
  const isRole = (role: string) => words.ROLE_WORDS.has(role) || words.OFFICES.has(role) || words.RANKS.has(role);
  const plain =
    words.NOT_A_NAME.has(word) || words.OPENERS.has(word) || isRole(word) || isRole(word.replace(/s$/, '')) || words.OTHER_BEARER.has(word);
  return capital && !plain && word !== '' && word !== '&' && !/\d/.test(word);
}

/** Whether what stands right before a surname makes a noun or a family of it: "im Sommer", "la familia Odell". */
export function isNounOrFamily(hit: Hit): boolean {
  const word = hit.nearest?.word ?? '';
  return words.NOUN_BEFORE.has(word) || words.FAMILY_BEFORE.has(word) || isGermanNoun(hit);
}

/** An article in German before a word that is a noun too, unless the article is a relative pronoun: "Der Sommer war lang", but "der Mann, der Sommer traf". */
function isGermanNoun({ before: [article, ahead], after: [next] }: Hit): boolean {
  if (!words.GERMAN_ARTICLES.has(article?.word ?? '') || next?.gap === 'hyphen') return false;
  return ahead === undefined || ahead.gap === 'stop' || (ahead.gap === 'space' && !words.NOT_A_NAME.has(ahead.word));
}

/** "Luis de Odell", "Vera da Odell": a small word of a longer surname. */
export function isAfterParticle({ before: [particle, given, ahead] }: Hit, known: (word: string) => boolean): boolean {
  if (particle?.capital !== false || !words.PARTICLES.has(particle.word) || !touches(given)) return false;
  return isNamelike(given) && !given.allCapitals && !known(given.word) && touches(ahead);
}

/** "Odell's Lane", a street, a place or a shop; but "Odell's Fund" is somebody's own. */
export function isOwnedPlace({ after: [s, what] }: Hit): boolean {
  return s?.gap === 'apostrophe' && s.word === 's' && touches(what) && what.capital && words.STREETS.has(what.word);
}
