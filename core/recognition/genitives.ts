import { isFull } from './hits.ts';
import { touches, wordsAfter, wordsBefore } from './near-words.ts';
import type { NameForm } from './types.ts';
import { GERMAN_ARTICLES, NOUN_BEFORE, wordSet } from './vocabulary.ts';

/** A name of this many parts may be one of a double surname, of which a text takes the first half for all of it. */
const PARTS_OF_DOUBLE = 3;
const TAKES_NO_S = /[^\p{L}]$|[sxzß]$/iu;

/** How German writes what is somebody's: "Odells Anwalt". Of surnames, and of full names with a double one; other full names are read by their parts. */
export function genitivesOf(forms: readonly NameForm[]): ReadonlySet<string> {
  const written = forms.filter(
    ({ form, kind }) =>
      !TAKES_NO_S.test(form) &&
      (kind === 'surname' || (kind !== 'organisation' && isFull(kind) && form.split(/[\s-]/).length >= PARTS_OF_DOUBLE)),
  );
  return new Set(written.map(({ form }) => `${form}s`));
}

/** Words of German that are none of English, Spanish, French, Italian or Portuguese. */
const GERMAN = wordSet(
  'der dem bis ein einen einem einer eines zum zur vom von und oder nicht wurde wurden ist sind wird werden mit gegen nach auch als sich habe haben hatte hatten sagte sagt seine seiner seinem ' +
    'seinen ihre ihrer durch aus auf dass weil wegen anwalt anwalte anwaltin prozess verfahren verteidiger verteidigung staatsanwalt staatsanwaltschaft richterin',
);
/** Articles that make a family of what follows: "the Odells", "die Odells". */
const BEFORE_FAMILY = wordSet('the los las les gli os as all both die der das den');
const ADJECTIVE = /e[rnsm]?$/;

/** Whether a name with an s, between `start` and `end`, is what German makes of it before what is its bearer's: "mit Odells Anwalt", "Odells letzter Film". */
export function isGenitive(text: string, start: number, end: number): boolean {
  const after = wordsAfter(text, end);
  const [next, second] = after;
  if (!touches(next) || !(next.capital || (ADJECTIVE.test(next.word) && touches(second) && second.capital))) return false;
  const before = wordsBefore(text, start);
  const [left] = before;
  if (touches(left) && (BEFORE_FAMILY.has(left.word) || GERMAN_ARTICLES.has(left.word) || NOUN_BEFORE.has(left.word))) return false;
  return [...before, ...after].some(({ word }) => GERMAN.has(word));
}
