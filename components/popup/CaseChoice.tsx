import type { CaseGlance } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { CaseTitle } from '../record/CaseTitle.tsx';
import { popupStrings } from './strings.ts';

interface Props {
  readonly cases: readonly CaseGlance[];
  readonly language: Language;
  readonly onCase: (id: string) => void;
}

/** The bundled cases, where the page tells of none of them or the reader wants another. */
export function CaseChoice({ cases, language, onCase }: Props) {
  const strings = popupStrings[language];
  return (
    <section class="cases">
      <h1 class="kicker">{strings.cases}</h1>
      <ul class="rows">
        {cases.map((glance) => (
          <li key={glance.id} class="row">
            <div class="row-main">
              <div class="row-text">
                <button type="button" class="row-name serif cases-title" onClick={() => onCase(glance.id)}>
                  <CaseTitle title={glance.title} />
                </button>
                <span class="row-line clamped">{glance.summary}</span>
                <span class="row-line faint">{strings.asOf(glance.asOf.text)}</span>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
