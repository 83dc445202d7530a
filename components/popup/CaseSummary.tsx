import type { CaseView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Ruling } from '../card/Ruling.tsx';
import { cardStrings } from '../card/strings.ts';
import { popupStrings } from './strings.ts';

interface Props {
  readonly view: CaseView;
  readonly language: Language;
  /** the whole summary instead of its beginning */
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
}

/** Up to this many characters a summary is shown whole: about four lines of the popup. */
const SHORT = 220;

/** The case in three sentences, at first their beginning, and its latest ruling. */
export function CaseSummary({ view, language, whole, onWhole }: Props) {
  const [before, work, after] = view.title;
  const strings = popupStrings[language];
  const long = view.summary.length > SHORT;
  return (
    <section class="summary">
      <h1 class="kicker">{strings.case}</h1>
      <h2 class="serif summary-title">
        {before}
        <i>{work}</i>
        {after}
      </h2>
      <p class={`soft summary-text${long && !whole ? ' summary-text--short' : ''}`}>{view.summary}</p>
      {long ? (
        <button type="button" class="link small summary-more" aria-expanded={whole} onClick={() => onWhole(!whole)}>
          {whole ? strings.less : strings.more}
        </button>
      ) : null}
      {view.latest === null ? null : (
        <Ruling event={view.latest} heading={cardStrings[language].latest[view.latest.standing]} terms={view.terms} language={language} />
      )}
    </section>
  );
}
