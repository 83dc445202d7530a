import type { CompiledLexicon, CompiledPerson } from './compiled-lexicon.ts';
import { type Bearer, type Hit, isFull, isGiven, type NearWord } from './hits.ts';
import { foldWords } from './words.ts';
import { isAllCapitals } from './near-words.ts';
import { Place } from './place.ts';
import { endOfFiled, filedBySurname } from './surname-first.ts';
import { wordSet } from './vocabulary.ts';

const SHORTEST_MISSPELT = 4;
const LONG_WORD = 7;
const SOUNDED = 6;
const NOBODY: Bearer[] = [];

const VOWELS = /[aeiouy]/g;
const DOUBLED = /(.)\1+/g;

/** What is heard of a word before its vowels: its consonants, doubled ones once. */
function consonants(word: string): string {
  return word.replace(VOWELS, '').replace(DOUBLED, '$1');
}

/** Whether two folded words differ by no more than a slip of the pen, or of the ear: one letter, two in a long word or where all consonants stay; the first letter always holds. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || a.length < SHORTEST_MISSPELT || b.length < SHORTEST_MISSPELT || a[0] !== b[0]) return false;
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= LONG_WORD || (shorter >= SOUNDED && consonants(a) === consonants(b)) ? 2 : 1;
  if (Math.abs(a.length - b.length) > allowed) return false;
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (previous[j - 2] as number) + 1);
      next.push(cost);
    }
    previous = row;
    row = next;
  }
  return (row[b.length] as number) <= allowed;
}

/** A stretch of text read as a full name that the lexicon does not list. */
function readAs(text: string, start: number, end: number, bearers: readonly Bearer[]): Hit {
  const folded = foldWords(text.slice(start, end));
  return new Place(text, start, end, { folded, allCapitals: isAllCapitals(text, start, end), bearers, isWhole: true, isSure: false });
}

function completed(bearer: Bearer, kind: 'variant' | 'misspelling'): Bearer {
  return { person: bearer.person, kind, ambiguity: bearer.ambiguity === 'low' ? 'low' : 'medium' };
}

/** A given name, perhaps an initial or two, and a surname of one person make a full name, even where the data does not list it so. */
function joined(first: Hit, second: Hit, text: string): Hit | undefined {
  const bearers = second.bearers
    .filter(
      ({ kind, person, isSlip: slip }) =>
        kind === 'surname' && !slip && first.bearers.some((other) => other.person === person && isGiven(other.kind)),
    )
    .map((bearer) => completed(bearer, 'variant'));
  if (bearers.length === 0) return undefined;
  const between = second.before.filter((word) => word.start >= first.end);
  if (between.length > 2 || between.some(({ word, capital }) => word.length !== 1 || !capital)) return undefined;
  if (
    (second.before[between.length]?.end ?? -1) !== first.end ||
    second.before.slice(0, between.length + 1).some(({ gap }) => gap !== 'space')
  )
    return undefined;
  return readAs(text, first.start, second.end, bearers);
}

/** Two given names of one person, side by side: "Mara Vera" at the end of a line that breaks before the surname. */
function bothGiven(first: Hit, second: Hit, text: string): Hit | undefined {
  const [between] = second.before;
  if (between?.gap !== 'space' || between.end !== first.end) return undefined;
  const bearers = second.bearers.filter(
    ({ kind, person }) => isGiven(kind) && first.bearers.some((other) => other.person === person && isGiven(other.kind)),
  );
  if (bearers.length === 0) return undefined;
  const folded = `${first.folded} ${second.folded}`;
  return new Place(text, first.start, second.end, { folded, allCapitals: second.allCapitals, bearers, isWhole: false, isSure: false });
}

/** A surname and a given name of one person, in the order of a docket. */
function turned({ names }: CompiledLexicon, first: Hit, second: Hit, text: string): Hit | undefined {
  const name = `${second.folded} ${first.folded}`;
  const bearers = filedBySurname(first, second).map((bearer) => {
    const full = completed(bearer, 'variant');
    return { ...full, ambiguity: names.ambiguityOf(name, full.person) ?? full.ambiguity };
  });
  return bearers.length > 0 ? readAs(text, first.start, endOfFiled(text, second.end), bearers) : undefined;
}

function slipsFor(hit: Hit, neighbour: NearWord | undefined, people: readonly CompiledPerson[], side: 'given' | 'surnames'): Bearer[] {
  if (!neighbour?.capital || neighbour.gap !== 'space') return NOBODY;
  return hit.bearers
    .filter((bearer) => (side === 'given' ? bearer.kind === 'surname' && !bearer.isSlip : isGiven(bearer.kind)))
    .filter(({ person }) => (people[person] as CompiledPerson)[side].some((name) => isSlip(name, neighbour.word)))
    .map((bearer) => completed(bearer, 'misspelling'));
}

/** Words that join two names. */
export const PAIRING = wordSet('and & y e et und');

/** "Mara and Vera Odell": the first shares the second's surname, and so is named in full. */
function pairedWith({ bearers, after: [and, other, surname] }: Hit, people: readonly CompiledPerson[]): Bearer[] {
  if (and?.gap !== 'space' || !PAIRING.has(and.word) || other?.gap !== 'space' || !other.capital || surname?.gap !== 'space') return NOBODY;
  return bearers
    .filter(({ kind, person }) => isGiven(kind) && (people[person] as CompiledPerson).surnames.includes(surname.word))
    .map((bearer) => completed(bearer, 'variant'));
}

/** Joins the parts of full names that the lexicon does not list whole, takes in a misspelt half beside a right one, and reads a pair with one surname. */
export function completeNames(lexicon: CompiledLexicon, text: string, found: readonly Hit[]): readonly Hit[] {
  if (found.every(({ isWhole }) => isWhole)) return found;
  const hits: Hit[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const hit = found[i] as Hit;
    const previous = hits.at(-1);
    // the rest of a name filed by surname: "Odell, Mara Vane"
    if (previous && hit.start < previous.end) continue;
    const isOpen = previous && !previous.bearers.some(({ kind }) => isFull(kind));
    const whole = isOpen
      ? (joined(previous, hit, text) ?? turned(lexicon, previous, hit, text) ?? bothGiven(previous, hit, text))
      : undefined;
    if (whole) hits[hits.length - 1] = whole;
    else hits.push(hit.isWhole ? hit : completeOne(lexicon.people, text, hit, previous?.end ?? 0, found[i + 1]?.start ?? text.length));
  }
  return hits;
}

/** Takes in a misspelt half beside a right one, between `from` and `to`, or reads a given name with a surname that it shares. */
function completeOne(people: readonly CompiledPerson[], text: string, hit: Hit, from: number, to: number): Hit {
  if (hit.bearers.some(({ kind }) => kind === 'surname')) {
    const [left] = hit.before;
    const bearers = slipsFor(hit, left, people, 'given');
    if (bearers.length > 0 && left && left.start >= from) return readAs(text, left.start, hit.end, bearers);
  }
  if (!hit.bearers.some(({ kind }) => isGiven(kind))) return hit;
  const [right] = hit.after;
  const bearers = slipsFor(hit, right, people, 'surnames');
  if (bearers.length > 0 && right && right.end <= to) return readAs(text, hit.start, right.end, bearers);
  const paired = pairedWith(hit, people);
  const { start, end, folded, allCapitals } = hit;
  return paired.length > 0 ? new Place(text, start, end, { folded, allCapitals, bearers: paired, isWhole: true, isSure: false }) : hit;
}
