import type { Evidence } from './evidence.ts';
import type { PersonIndex } from './hits.ts';

/** Of those who accuse, judge or investigate, so many on a page that names somebody central need not stand in the same block. */
const JUSTICE_TOGETHER = 2;
/** The same, where those who are central are called by surname only: so many of them beside two of the others, and beside one. */
const CENTRAL_BEFORE_TWO = 2;
const CENTRAL_BEFORE_ONE = 3;
/** Of those who are central, so many by surname in one block with a title that nothing marks for one. */
const CENTRAL_BESIDE_NAMED = 2;
/** So many of the case beside the caption of a criminal case, its accused among them. */
const PEOPLE_IN_COURT = 3;
/** What is gathered of a page, and of the block that is read, on the way to its evidence. */
export interface Into {
  readonly evidence: Evidence;
  /** titles of the case that are something else's on this page */
  readonly distrusted: ReadonlySet<string>;
  /** who is called by given name as somebody's kin */
  readonly kin: Set<PersonIndex>;
  /** who bears a surname that stands on the page as a stranger's */
  readonly namesakes: Set<PersonIndex>;
  /** the case's titles beside a word of what happened or of the courts, wherever they stand */
  readonly titles: Set<string>;
  /** who of the central stands in this block by a rare full name, as often as they do */
  readonly named: PersonIndex[];
  /** who of the central stands in it by surname, or by a full name that is less rare */
  readonly surnamed: PersonIndex[];
  /** who of those who accuse, judge or investigate stands in it by a rare full name */
  readonly officials: PersonIndex[];
  /** the same by surname */
  readonly officialsCalled: PersonIndex[];
  /** who of those by surname in one block with the rare full name of somebody whom a strong term names */
  readonly besideAccused: Set<PersonIndex>;
  /** whether a title stands in it that is marked for some work's */
  isTitled: boolean;
  /** whether a title stands in it in mid-sentence, as nothing marks it for one */
  isNamed: boolean;
  /** whether it tells of the case by itself */
  isTelling: boolean;
  /** who of the central stands on the page by a rare full name */
  readonly allNamed: Set<PersonIndex>;
  /** who of the central stands in one block with a title by surname */
  readonly besideTitle: Set<PersonIndex>;
  /** whether somebody central stands on the page by a rare full name in the caption of a criminal case */
  isProsecuted: boolean;
}

/** Forgets the block before. */
export function startBlock(into: Into): void {
  into.named.length = into.surnamed.length = into.officials.length = into.officialsCalled.length = 0;
  into.isTitled = into.isNamed = into.isTelling = false;
}

/** Notes of a block, once it is read, what is asked of the page as a whole. */
export function noteBlock({ named, surnamed, isTitled, isNamed, allNamed, besideTitle }: Into): void {
  for (const person of named) allNamed.add(person);
  if (isTitled || (isNamed && new Set(surnamed).size >= CENTRAL_BESIDE_NAMED)) for (const person of surnamed) besideTitle.add(person);
}

/** What meets on the page, if in no single block of it. */
export function takeTogether(into: Into): void {
  const { evidence, allNamed, besideTitle, isProsecuted } = into;
  if (allNamed.size > 0) takeTitles(into);
  evidence.together ||=
    isBeforeCourt(into) ||
    (isProsecuted && evidence.names.size >= PEOPLE_IN_COURT) ||
    [...besideTitle].some((person) => allNamed.has(person)) ||
    [...into.besideAccused].some((person) => evidence.justice.has(person));
}

/** "Mara Odell" in one block and "that Ferry hearing" in another tell as much as both in one. */
function takeTitles({ evidence, titles }: Into): void {
  for (const key of titles) evidence.terms.set(key, 3);
  evidence.titled ||= titles.size > 0;
}

/** Whether those who accuse, judge or investigate, by rare full names, and those who are central, of surnames that no stranger bears, meet on the page. */
function isBeforeCourt({ evidence: { justice, central }, namesakes, allNamed }: Into): boolean {
  if (justice.size === 0) return false;
  if (allNamed.size > 0 && justice.size >= JUSTICE_TOGETHER) return true;
  const accused = [...central].filter((person) => !namesakes.has(person)).length;
  return accused >= (justice.size >= JUSTICE_TOGETHER ? CENTRAL_BEFORE_TWO : CENTRAL_BEFORE_ONE);
}
