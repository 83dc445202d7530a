import type { NearWord } from './hits.ts';
import { NOT_A_NAME, wordSet } from './vocabulary.ts';

/** Words that near the title of a film tell that it is one. Folded; several languages. */
const TELLING = wordSet(
  'film films movie movies western westerns starring actor actress cast director producer producers producing production productions crew armorer armourer cinematographer screenplay script ' +
    'medic gaffer shooting shootings filming filmed making trial lawsuit lawsuits prosecutor prosecutors premiere tragedy killed killing pelicula rodaje plato estrella productor productores ' +
    'directora armera tiroteo juicio filmacion tragedia filme longa rodagem filmagem filmagens produtores produtor diretor armeira tragedie tournage plateau realisateur producteur producteurs ' +
    'affaire proces dreh produzent produzenten prozess regista produttore produttori processo',
);
/** Words that tell it only right beside the title: "the set of …", "the … case", "… star". */
const TELLING_BESIDE = wordSet(
  'set sets case caso suit suits star stars costar charge charges shot shoot death deaths ad dp props prop director indictment verdict conviction victim widower manslaughter documentary ' +
    'probe investigation inquiry accident incident scandal defendant jury jurors dismissal muerte morte mort',
);
const LINKS = wordSet('of the de del da do du di von on in en over');
const REACH = 3;

/** Words that may follow a surname without making a longer name of it, as in "the Odell trial". */
export function tellsOfWork(word: string): boolean {
  return TELLING.has(word) || TELLING_BESIDE.has(word);
}

/** Whether a title that is also a common word is named as a work here: a telling word stands near, and it is not part of a longer name. */
export function isNamedAsWork(before: readonly NearWord[], after: readonly NearWord[]): boolean {
  return !goesOn(after) && (near(before) || near(after));
}

/** Whether a title stands in quotation marks of its own, as “Rust” does, and not as somebody's nickname or half a word: “Rust” Cohle, “Rust”-red. */
export function isQuoted(text: string, start: number, end: number, after: readonly NearWord[]): boolean {
  if (
    !/["'“”„‘’«»‹›]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    !/^[.,!?]?\s?["'“”‘’«»‹›](?![\p{L}\p{N}\p{Pd}])/u.test(text.slice(end, end + 4))
  )
    return false;
  const [next] = after;
  const isNickname = next?.gap === 'quote' && next.capital && !tellsOfWork(next.word) && !NOT_A_NAME.has(next.word);
  return !isNickname && !goesOn(after);
}

/** Whether a title is the first word of a longer name: "Rust Belt", "Rust and Bone". */
function goesOn([next, second]: readonly NearWord[]): boolean {
  return next?.gap === 'space' && ((next.capital && !tellsOfWork(next.word)) || (next.word === 'and' && second?.capital === true));
}

function near(words: readonly NearWord[]): boolean {
  let linked = true;
  for (const { word, gap } of words.slice(0, REACH)) {
    if (gap === 'stop') return false;
    if (TELLING.has(word) || (linked && TELLING_BESIDE.has(word))) return true;
    linked = linked && LINKS.has(word);
  }
  return false;
}
