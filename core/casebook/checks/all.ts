import type { CaseData } from '../schema.ts';
import { checkAcquittals, checkCharges } from './charges.ts';
import { checkConsistency } from './consistency.ts';
import type { Check, Finding } from './finding.ts';
import { checkLengths, checkTranslated } from './lengths.ts';
import { checkNameForms } from './name-forms.ts';
import { checkDates } from './order-of-dates.ts';
import { checkPublishers } from './publishers.ts';
import { checkReferences, checkUniqueIds } from './references.ts';
import { checkSourcing } from './sourcing.ts';
import { checkAttribution, checkBannedWording, checkEndWords, checkPrejudice } from './wording.ts';

const CHECKS: readonly Check[] = [
  checkReferences,
  checkUniqueIds,
  checkConsistency,
  checkDates,
  checkSourcing,
  checkCharges,
  checkAcquittals,
  checkNameForms,
  checkPublishers,
  checkLengths,
  checkTranslated,
  checkBannedWording,
  checkEndWords,
  checkAttribution,
  checkPrejudice,
];

/** Everything that a program can hold of the promises about the record, over one validated case. */
export function checkCase(data: CaseData): readonly Finding[] {
  return CHECKS.flatMap((check) => check(data));
}
