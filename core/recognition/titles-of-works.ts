import type { NearWord } from './hits.ts';
import { isInState } from './places.ts';
import { FEMALE_COURTESY, MALE_COURTESY, NOT_A_NAME, wordSet } from './vocabulary.ts';

/** Words that near the title of a film tell that it is one. Folded; several languages. */
const OF_A_WORK = wordSet(
  'film films movie movies western westerns starring actor actress cast director producer producers producing production productions crew screenplay script gaffer filming filmed making ' +
    'premiere pelicula rodaje plato estrella productor productores directora filmacion filme longa rodagem filmagem filmagens produtores produtor diretor tournage plateau realisateur ' +
    'producteur producteurs dreh produzent produzenten regista produttore produttori',
);
/** Words that tell of what happened, and of the courts. */
const OF_A_CASE = wordSet(
  'armorer armourer cinematographer medic shooting shootings trial lawsuit lawsuits prosecutor prosecutors tragedy killed killing armera tiroteo juicio tragedia armeira tragedie affaire proces ' +
    'prozess processo',
);
/** Words that tell it only right beside the title: "the set of …", "… star"; "the … case". */
const WORK_BESIDE = wordSet('set sets star stars costar shot shoot ad dp props prop documentary');
const CASE_BESIDE = wordSet(
  'case caso suit suits judge jury court courtroom attorney lawyer lawyers sentencing gun revolver bullet bullets ammunition evidence hearing charge charges charged indicted convicted sentenced death deaths indictment verdict conviction victim widower manslaughter defendants trials prosecution prosecutions fiasco ordeal probe investigation inquiry accident incident scandal defendant jury jurors ' +
    'dismissal muerte morte mort',
);
/** Words that, close to a title, tell that something else is called so: a language of programmers, a game, a place. */
const OF_ANOTHER =
  /\b(?:language|languages|programming|programmer|programmers|compiler|compilers|compiles|compiled|kernel|linux|software|codebase|developer|developers|crates|mozilla|firefox|python|golang|github|gamers|gameplay|multiplayer|hamlet|township)\b/i;
const SHORTEST_OF_ANOTHER = 5;
/** How far around a title with a word of the courts such a word is looked for, UTF-16 units. */
const ANOTHER_REACH = 60;
/** What right after a title makes the name of a place or a firm of it. */
const PLACES = /^(?:oleum|town|creek|hill|hills|river|county|city|college|university|foundation|holdings)$/;
/** What ends the name of a firm: "Rust Pros LLC"; but "Rust Productions LLC" may be the film's. */
const FIRMS = /^(?:inc|llc|ltd|corp|plc|gmbh)$/;
const LINKS = wordSet('of the de del da do du di von on in en over');
const REACH = 3;

/** Words that may follow a surname without making a longer name of it, as in "the Odell trial". */
export function tellsOfWork(word: string): boolean {
  return OF_A_WORK.has(word) || OF_A_CASE.has(word) || WORK_BESIDE.has(word) || CASE_BESIDE.has(word);
}

/** Words that after a name with an article tell of what happened or of the courts: "the Odell trial". */
export function tellsOfCase(word: string): boolean {
  return OF_A_CASE.has(word) || CASE_BESIDE.has(word);
}

/** What the words near a title that is also a common word tell of it: that it is a work's, or that something happened by that name; never as part of a longer name. */
export function toldOf(before: readonly NearWord[], after: readonly NearWord[]): 'work' | 'case' | undefined {
  if (goesOn(after)) return undefined;
  const told = [near(before), near(after)];
  return told.find((what) => what === 'case') ?? told.find((what) => what !== undefined);
}

/** Whether the words beside a title tell that something else is called so: "the Rust compiler", "Rust, Ohio", "Rust Creek", "Mr. Rust". */
export function isOfAnother(before: readonly NearWord[], after: readonly NearWord[]): boolean {
  const [left] = before;
  const [next, second] = after;
  if (left?.gap === 'space' && left.capital && (MALE_COURTESY.has(left.word) || FEMALE_COURTESY.has(left.word))) return true;
  if (next?.gap !== 'stop' && next?.capital && PLACES.test(next.word)) return true;
  if (next?.gap === 'space' && next.capital && (FIRMS.test(next.word) || (FIRMS.test(second?.word ?? '') && !tellsOfWork(next.word))))
    return true;
  return isInState(next, second) || before.some(tellsOfAnother) || after.some(tellsOfAnother);
}

/** None of its words is short, as most are. */
function tellsOfAnother({ word }: NearWord): boolean {
  return word.length >= SHORTEST_OF_ANOTHER && OF_ANOTHER.test(word);
}

/** The same of what stands farther off: "the Rust trial is over, say programmers". */
export function isNearAnother(text: string, start: number, end: number): boolean {
  return OF_ANOTHER.test(text.slice(Math.max(0, start - ANOTHER_REACH), end + ANOTHER_REACH));
}

/** Whether a title has its capital in mid-sentence, and is no part of a longer name: "she left Rust", but not "Rust is red", "Jim Rust", "Rust-free". */
export function isNamedInSentence([left]: readonly NearWord[], after: readonly NearWord[]): boolean {
  if (after[0]?.gap === 'hyphen' || goesOn(after)) return false;
  return left?.gap === 'comma' || (left?.gap === 'space' && !left.capital);
}

/** Whether a title stands in quotation marks of its own, as “Rust” does, and not as somebody's nickname or half a word: “Rust” Cohle, “Rust”-red. */
export function isQuoted(text: string, start: number, end: number, before: readonly NearWord[], after: readonly NearWord[]): boolean {
  if (
    !/["'“”„‘’«»‹›]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    !/^[.,!?]?\s?["'“”‘’«»‹›](?![\p{L}\p{N}\p{Pd}])/u.test(text.slice(end, end + 4))
  )
    return false;
  const [next] = after;
  // “Rust” Cohle; but: on “Rust” Mara Odell was hurt
  const isPlaced = before[0] !== undefined && !before[0].capital && NOT_A_NAME.has(before[0].word);
  const isNickname = !isPlaced && next?.gap === 'quote' && next.capital && !tellsOfWork(next.word) && !NOT_A_NAME.has(next.word);
  return !isNickname && !goesOn(after);
}

/** Whether a title is the first word of a longer name: "Rust Belt", "Rust and Bone". */
function goesOn([next, second]: readonly NearWord[]): boolean {
  return next?.gap === 'space' && ((next.capital && !tellsOfWork(next.word)) || (next.word === 'and' && second?.capital === true));
}

function near(words: readonly NearWord[]): 'work' | 'case' | undefined {
  let linked = true;
  let told: 'work' | undefined;
  for (const { word, gap } of words.slice(0, REACH)) {
    if (gap === 'stop') break;
    if (OF_A_CASE.has(word) || (linked && CASE_BESIDE.has(word))) return 'case';
    if (OF_A_WORK.has(word) || (linked && WORK_BESIDE.has(word))) told = 'work';
    linked = linked && LINKS.has(word);
  }
  return told;
}
