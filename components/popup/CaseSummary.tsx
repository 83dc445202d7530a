import type { CaseGlance } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { CaseTitle } from '../record/CaseTitle.tsx';
import { Ruling } from '../card/Ruling.tsx';
import { cardStrings } from '../card/strings.ts';
import { popupStrings } from './strings.ts';

interface Props {
  readonly glance: CaseGlance;
  readonly language: Language;
  /** the whole summary instead of its beginning */
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
  /** the way to the other cases; null where there is only one */
  readonly onCases: (() => void) | null;
}

/** Up to this many characters a summary is shown whole: about four lines of the popup. */
const SHORT = 220;

/** The case in three sentences, at first their beginning, and its latest ruling. */
export function CaseSummary({ glance, language, whole, onWhole, onCases }: Props) {
  const strings = popupStrings[language];
  const long = glance.summary.length > SHORT;
  const isShort = long && !whole;
  return (
    <section class={isShort ? 'summary summary--short' : 'summary'}>
      <div class="summary-head">
        <h1 class="kicker">{strings.case}</h1>
        <h2 class="serif summary-title">
          <CaseTitle title={glance.title} />
        </h2>
        <div class="summary-ways small">
          {onCases === null ? null : (
            <button type="button" class="link" onClick={onCases}>
              {strings.otherCases}
            </button>
          )}
          {long ? (
            <button type="button" class="link" aria-expanded={whole} onClick={() => onWhole(!whole)}>
              {whole ? strings.less : strings.more}
            </button>
          ) : null}
        </div>
      </div>
      <p class={isShort ? 'soft summary-text clamped' : 'soft summary-text'}>{glance.summary}</p>
      {glance.latest === null ? null : (
        <Ruling
          event={glance.latest}
          heading={cardStrings[language].latest[glance.latest.standing]}
          terms={glance.latestTerms}
          language={language}
        />
      )}
    </section>
  );
}
