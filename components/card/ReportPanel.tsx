import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { REPORT_FIELDS, reportText, type ReportField } from '../../core/card/report.ts';
import type { PersonView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { cardStrings } from './strings.ts';
import type { CardCallbacks } from './types.ts';

interface Props {
  readonly person: PersonView;
  readonly language: Language;
  readonly pageAddress: string | null;
  readonly on: Pick<CardCallbacks, 'copy'>;
  readonly onDone: () => void;
}

/** The text of a report, shown as it will be copied. The page's address is in it only while the box is ticked. */
export function ReportPanel({ person, language, pageAddress, on, onDone }: Props) {
  const strings = cardStrings[language];
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [field, setField] = useState<ReportField>('latest');
  const [withAddress, setWithAddress] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => first.current?.focus(), []);
  const text = reportText({
    personId: person.id,
    personName: person.name,
    field,
    eventId: field === 'latest' ? (person.latest?.id ?? null) : null,
    dataVersion: person.dataVersion,
    pageAddress: withAddress ? pageAddress : null,
  });
  const copy = async () => setSaid((await on.copy(text)) ? strings.copied : strings.copyFailed);
  return (
    <section class="report" aria-label={strings.report}>
      <label for={`${id}-field`}>{strings.reportAbout}</label>
      <select
        id={`${id}-field`}
        ref={first}
        value={field}
        onChange={(event) => setField(REPORT_FIELDS.find((known) => known === event.currentTarget.value) ?? 'other')}
      >
        {REPORT_FIELDS.map((known) => (
          <option key={known} value={known}>
            {strings.reportFields[known]}
          </option>
        ))}
      </select>
      {pageAddress === null ? null : (
        <label class="tick">
          <input type="checkbox" checked={withAddress} onChange={(event) => setWithAddress(event.currentTarget.checked)} />
          {strings.reportAddress}
        </label>
      )}
      <label for={`${id}-text`}>{strings.reportText}</label>
      <textarea id={`${id}-text`} readOnly rows={6} value={text} />
      <p class="small faint">{strings.reportNote}</p>
      <div class="actions-row report-actions">
        <button type="button" class="link" onClick={() => void copy()}>
          {strings.reportCopy}
        </button>
        <button type="button" class="link" onClick={onDone}>
          {strings.cancel}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
