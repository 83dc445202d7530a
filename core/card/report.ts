/** The parts of a card an error can be in. */
export const REPORT_FIELDS = ['mention', 'role', 'status', 'latest', 'sources', 'wording', 'other'] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** What a report of an error carries, and nothing else. */
export interface ReportContent {
  readonly personId: string;
  readonly personName: string;
  readonly field: ReportField;
  /** the event shown there, null where the part is no event */
  readonly eventId: string | null;
  readonly dataVersion: string;
  /** null unless the reader has ticked it */
  readonly pageAddress: string | null;
}

/**
 * The text of a report, for the reader to copy and send. English in every interface: those who correct the record read it, and the reader's
 * own words go under it in any language. The page's address comes without what follows `?` or `#`, which can say who is reading.
 */
export function reportText(content: ReportContent): string {
  const lines = [
    'Caselight: error report',
    `Person: ${content.personName} (${content.personId})`,
    `Field: ${content.field}${content.eventId === null ? '' : ` (${content.eventId})`}`,
    `Data version: ${content.dataVersion}`,
    content.pageAddress === null ? null : `Page: ${bareAddress(content.pageAddress)}`,
    'What is wrong, and where it can be checked:',
    '',
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function bareAddress(address: string): string {
  return address.split(/[?#]/u)[0] ?? '';
}
