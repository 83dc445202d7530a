import { genderOf } from './called.ts';
import type { CompiledPerson } from './compiled-lexicon.ts';
import type { Hit, NearWord } from './hits.ts';
import { touches } from './near-words.ts';
import { ADDRESSES, FEMALE_PRONOUNS, LIVING_DOES, LIVING_DOES_TO, MALE_PRONOUNS, SUBJECTS, TOLD_OF_THE_DEAD } from './vocabulary.ts';

/** How many words from a name, in its sentence, a death may be told. */
const TOLD_WITHIN = 3;

/** "Hutchins' husband", "the death of Hutchins", "Hutchins was killed". */
export function isToldOfTheDead(hit: Hit, mourned: CompiledPerson): boolean {
  // "Odell and his late wife" is told of the man
  if (hasKin(hit, genderOf(mourned) === 'male' ? 'female' : 'male')) return false;
  const near = (words: readonly NearWord[]) => {
    const stop = words.findIndex(({ gap }) => gap === 'stop');
    return words.slice(0, stop < 0 ? TOLD_WITHIN : Math.min(stop, TOLD_WITHIN)).some(({ word }) => TOLD_OF_THE_DEAD.has(word));
  };
  return near(hit.after) || near(hit.before);
}

/** Whether a name goes on with what is his, or hers. */
export function hasKin({ after: [and, whose] }: Hit, of: 'male' | 'female'): boolean {
  return touches(and) && and.word === 'and' && touches(whose) && pronounOf(whose.word) === of;
}

/** What may stand between a name and its verb: "Hutchins later said". */
const BETWEEN = /^(?:later|also|then|now|never|once|\w+ly)$/;

/** "Hutchins said", "…, said Hutchins", but not "Baldwin said Hutchins had asked". */
export function acts({ after: [next, verbAfter, third], before: [verb, subject], opens, allCapitals }: Hit): boolean {
  // "ODELL: I did." in a transcript
  if (opens && allCapitals && next?.gap === 'stop') return true;
  // "Odell, who has sued"
  if (next?.word === 'who' && next.gap !== 'stop') return whoActs(verbAfter, third);
  const does = next?.gap === 'space' && BETWEEN.test(next.word) ? verbAfter : next;
  // "a friend of Odell, says Vane"
  if (does && does.gap !== 'stop' && does.gap !== 'comma' && (LIVING_DOES.has(does.word) || LIVING_DOES_TO.has(does.word))) return true;
  if (next?.gap === 'space' && DID_NOT.test(next.word) && /^(?:not|t)$/.test(verbAfter?.word ?? '') && third && NOT_DONE.test(third.word))
    return true;
  const isOthers = subject?.gap === 'space' && !ADDRESSES.has(verb?.word ?? '') && (subject.capital || SUBJECTS.has(subject.word));
  // "nobody says Hutchins’s name"
  const isOwner = next?.gap === 'apostrophe' && next.word === 's';
  return verb !== undefined && verb.gap !== 'stop' && LIVING_DOES.has(verb.word) && !isOthers && !isOwner;
}

/** What a lawyer is called before the name of a client. */
const COUNSEL = /^(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|abogad[oa]s?|advogad[oa]s?|avocate?s?|anwalt|anwalte|anwaltin)$/;
const REPRESENTS = /^(?:represents|represented|representing)$/;

/** "a lawyer for Odell", "Vane, for Odell, rose", "who represents Odell": the living have lawyers, the dead have a family and an estate that does. */
export function isRepresented({ before: [link, counsel], after: [next] }: Hit): boolean {
  if (!touches(link) || next?.gap === 'apostrophe') return false;
  if (REPRESENTS.test(link.word)) return true;
  if (link.word === 'for' && counsel?.gap === 'comma') return counsel.capital && next?.gap === 'comma';
  return /^(?:for|of|to|de|do|von)$/.test(link.word) && touches(counsel) && COUNSEL.test(counsel.word);
}

/** "Odell did not attend", "Odell has not commented": what only the living might have done. */
const DID_NOT = /^(?:did|does|has|had|didn|hasn|could|would|will)$/;
const NOT_DONE = /^(?:attend|comment|respond|repl[yi]|answer|appear|speak|spoken|testif|return|sue|want)/;
const PERFECT = /^(?:has|had|is|later|also|then)$/;

function whoActs(first: NearWord | undefined, second: NearWord | undefined): boolean {
  const verb = first && PERFECT.test(first.word) ? second : first;
  return verb !== undefined && (LIVING_DOES.has(verb.word) || LIVING_DOES_TO.has(verb.word) || verb.word === 'suing');
}

export function pronounOf(word: string): 'male' | 'female' | undefined {
  if (FEMALE_PRONOUNS.has(word)) return 'female';
  return MALE_PRONOUNS.has(word) ? 'male' : undefined;
}
