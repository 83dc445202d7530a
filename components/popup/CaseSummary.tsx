import type { CaseView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { Ruling } from '../record/Ruling.tsx';
import { recordStrings } from '../record/strings.ts';
import { popupStrings } from './strings.ts';

/** The case in three sentences and its latest ruling. */
export function CaseSummary({ view, language }: { readonly view: CaseView; readonly language: Language }) {
  const [before, work, after] = view.title;
  return (
    <section class="summary">
      <p class="kicker">{popupStrings[language].case}</p>
      <h1 class="serif summary-title">
        {before}
        <i>{work}</i>
        {after}
      </h1>
      <p class="soft">{view.summary}</p>
      {view.stale === null ? null : <p class="notice">{view.stale}</p>}
      {view.latest === null ? null : (
        <Ruling event={view.latest} heading={recordStrings[language].latest[view.latest.standing]} language={language} />
      )}
    </section>
  );
}
