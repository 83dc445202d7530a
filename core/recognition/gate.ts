import type { CompiledLexicon } from './compiled-lexicon.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { BlockData } from './hits.ts';
import type { GateVerdict } from './types.ts';

/** However many names: lawyers and judges of one town meet in other cases too. */
const NAMES_AT_MOST = 6;
/** What a distinct term weighs, by its weight in the data. */
const TERM_WEIGHT = { 1: 0.5, 2: 1.5, 3: 3 } as const;
const WEAK_TERMS_AT_MOST = 1.5;
/** Evidence in the title or in what the page says of itself. */
const HEADLINE_BONUS = 1;
const PASSING_FROM = 3.5;
const CASE_FROM = 6;
/** A page whose subject the case is tells of it in its headline, or in so many of its blocks, and in most of those that hold a name. */
const TELLING_BLOCKS = 6;
/** … or in fewer, where its names, however many, come to so many points. */
const TELLING_BLOCKS_OF_MANY = 4;
const NAMES_OF_SUBJECT = 8;
const EVIDENCE_SHOWN = 12;
/** The accused and the victims meet on no other page: this many of them among so many of the case need no more than a strong term. */
const CENTRAL_TOGETHER = 2;
const PEOPLE_TOGETHER = 3;

/** The verdict, and what resolution asks of it besides. */
interface PageVerdict extends GateVerdict {
  /** whether the case is the subject of the page: a headline or many of its blocks tell of it, not a paragraph or two of something else */
  readonly isSubject: boolean;
}

/**
 * Is this page about the case? Names alone never say so: someone of the case on a page about another matter, or a namesake, is not the case. There must be an
 * anchor; see `isAnchored`. Judges in steps.
 * @param blocks the page's blocks
 * @param headlines what the page says of itself: title, description, address, metadata
 */
export function* judgePage(
  lexicon: CompiledLexicon,
  caseIndex: number,
  blocks: readonly BlockData[],
  headlines: readonly BlockData[],
): Generator<undefined, PageVerdict> {
  const evidence = yield* gatherEvidence(lexicon, caseIndex, [...headlines, ...blocks]);
  const weights = [...evidence.terms.values()];
  const named = sum([...evidence.names.values()]);
  const names = Math.min(NAMES_AT_MOST, named);
  const weak = Math.min(WEAK_TERMS_AT_MOST, sum(weights.filter((weight) => weight === 1).map((weight) => TERM_WEIGHT[weight])));
  const strong = sum(weights.filter((weight) => weight > 1).map((weight) => TERM_WEIGHT[weight]));
  const inHeadline = headlines.some(({ hits, terms }) => hits.length > 0 || terms.some(({ weight }) => weight > 1));
  const total = names + weak + strong + (inHeadline ? HEADLINE_BONUS : 0);
  const people = [...evidence.names.keys()].map((person) => lexicon.people[person]?.id ?? '');
  const verdict = (about: GateVerdict['about'], rule: string) => ({
    about,
    why: { rule, evidence: [...evidence.terms.keys(), ...people].slice(0, EVIDENCE_SHOWN) },
    isSubject: false,
  });
  if (names < 1 || !isAnchored(evidence)) return verdict('none', 'gate-no-anchor');
  if (total >= CASE_FROM) {
    const isFull = named >= NAMES_OF_SUBJECT && evidence.telling >= TELLING_BLOCKS_OF_MANY;
    const isTold = isFull || (evidence.telling >= TELLING_BLOCKS && evidence.telling > evidence.holding / 2);
    // a page that says nothing of itself is headed by its first block
    const heads = headlines.every(({ blank }) => blank) ? blocks.slice(0, 1) : headlines;
    const isSubject = isTold || (yield* gatherEvidence(lexicon, caseIndex, heads)).telling > 0;
    return { ...verdict('case', 'gate-case'), isSubject };
  }
  return total >= PASSING_FROM ? verdict('passing', 'gate-passing') : verdict('none', 'gate-too-little');
}

/**
 * The anchors: a term that is near proof; the film's title beside a word that makes it a film's, on a page that names one of the accused or the victims; one of
 * these by a name that is near proof, with a second of them or a strong term on the page, or with what happened told around it, or, of one who has died, with the
 * bare title; a strong term, or who accuses,
 * judges or investigates, in one block with the rare full name of one of them; a strong term on a page that names several among others of the case.
 */
function isAnchored({ names, terms, central, proven, titled, calledByName, toldOf, together, isMourned, isTitleThere }: Evidence): boolean {
  if (proven || together || (titled && central.size > 0)) return true;
  const several = central.size >= CENTRAL_TOGETHER;
  if ((calledByName && (several || toldOf)) || (isMourned && isTitleThere)) return true;
  return several && names.size >= PEOPLE_TOGETHER && [...terms.values()].some((weight) => weight > 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
