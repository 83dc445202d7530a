import type { CaseData } from '../schema.ts';
import { checkNumbers, checkTranslated } from './both-languages.ts';
import { checkAcquittals, checkCharges } from './charges.ts';
import { checkConsistency } from './consistency.ts';
import type { Check, Finding } from './finding.ts';
import { checkLengths } from './lengths.ts';
import { checkNameForms } from './name-forms.ts';
import { checkNamedPeople } from './named-people.ts';
import { checkDates, checkStatusDates } from './order-of-dates.ts';
import { checkPublishers } from './publishers.ts';
import { checkReferences, checkUniqueIds } from './references.ts';
import { checkSourcing } from './sourcing.ts';
import { checkAttribution, checkBannedWording, checkEndWords, checkPrejudice } from './wording.ts';

const CHECKS: readonly Check[] = [
  checkReferences,
  checkUniqueIds,
  checkConsistency,
  checkDates,
  checkStatusDates,
  checkSourcing,
  checkCharges,
  checkAcquittals,
  checkNameForms,
  checkNamedPeople,
  checkPublishers,
  checkLengths,
  checkTranslated,
  checkNumbers,
  checkBannedWording,
  checkEndWords,
  checkAttribution,
  checkPrejudice,
];

/** Everything that a program can hold of the promises about the record, over one validated case. */
export function checkCase(data: CaseData): readonly Finding[] {
  return CHECKS.flatMap((check) => check(data));
}
