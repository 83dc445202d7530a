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

/** Whether what stands right before a surname makes a noun or a family of it: "im Sommer", "Der Sommer", "la familia Odell". */
export function isNounOrFamily(hit: Hit): boolean {
  const word = hit.nearest?.word ?? '';
  if (words.FAMILY_BEFORE.has(word)) return true;
  const isArticle = words.GERMAN_ARTICLES.has(word);
  if (!isArticle && !words.NOUN_BEFORE.has(word)) return false;
  // "die Odell-Verteidigung"
  return !(words.GERMAN_PRONOUNS.has(word) && isRelative(hit)) && !(isArticle && hit.after[0]?.gap === 'hyphen');
}

/** "Vera Vane, Leiter der Klasse": in German what she is. */
export function isGermanTrade({ before: [name], after: [of] }: Hit): boolean {
  return name?.gap === 'comma' && name.capital && touches(of) && /^(?:der|des|vom|beim)$/.test(of.word);
}

/** "die Waffe, die Odell hielt", "der Mann, mit dem Odell sprach": a pronoun of the clause that the comma begins. */
function isRelative({ before: [, ahead, far] }: Hit): boolean {
  return (
    ahead?.gap === 'comma' ||
    (ahead !== undefined && words.NOT_A_NAME.has(ahead.word) && (ahead.gap === 'space' ? far?.gap === 'comma' : false))
  );
}

/** "Luis de Odell", "Vera da Odell": a small word of a longer surname. */
export function isAfterParticle({ before: [particle, given, ahead] }: Hit, known: (word: string) => boolean): boolean {
  if (particle?.capital !== false || !words.PARTICLES.has(particle.word) || !touches(given)) return false;
  return isNamelike(given) && !given.allCapitals && !known(given.word) && touches(ahead);
}

/** "ratings firm Odell", "at carmaker Odell"; but "the firm Odell founded" is somebody's own. */
export function isFirm({ before: [firm, ...ahead] }: Hit): boolean {
  if (!touches(firm) || !words.FIRMS_BEFORE.has(firm.word)) return false;
  return ahead.slice(0, 2).every(({ word, gap }) => gap === 'stop' || !words.DETERMINERS.has(word));
}

/** "Odell's Lane", a street, a place or a shop; but "Odell's Fund" is somebody's own. */
export function isOwnedPlace({ after: [s, what] }: Hit): boolean {
  return s?.gap === 'apostrophe' && s.word === 's' && touches(what) && what.capital && words.STREETS.has(what.word);
}

/** "Odell, Luis (1963)", "Odell, Luis M.", "Odell, Luis" at the head of a line or after a mark: somebody filed by surname, as in a list of works. */
export function isFiledStranger({ before: [ahead], after: [given, next] }: Hit): boolean {
  if (given?.gap !== 'comma' || !isNamelike(given) || (ahead !== undefined && ahead.gap !== 'stop')) return false;
  return (
    next === undefined || next.gap === 'stop' || next.gap === 'quote' || (next.gap === 'space' && next.capital && next.word.length === 1)
  );
}
