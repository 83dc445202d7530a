import type { ProceedingView } from '../../core/casebook/view.ts';
import type { Language } from '../../core/language/language.ts';
import { cardStrings } from '../card/strings.ts';
import { recordStrings } from '../record/strings.ts';

interface Props {
  readonly proceedings: readonly ProceedingView[];
  readonly language: Language;
  readonly onProceeding: (id: string) => void;
}

const LANES = ['criminal', 'civil', 'administrative'] as const;

/** Every proceeding with its court and dated status, criminal and civil apart. */
export function ProceedingList({ proceedings, language, onProceeding }: Props) {
  const strings = recordStrings[language];
  return (
    <div class="proceedings">
      {LANES.map((lane) => {
        const rows = proceedings.filter((proceeding) => proceeding.lane === lane);
        return rows.length === 0 ? null : (
          <section key={lane} class="people-group">
            <h3 class="kicker people-heading">{strings.lanes[lane]}</h3>
            <ul class="rows">
              {rows.map((row) => (
                <li key={row.id} class="row">
                  <div class="row-main">
                    <div class="row-text row-text--wide">
                      <span class="row-top">
                        <button type="button" id={`row-${row.id}`} class="row-name" onClick={() => onProceeding(row.id)}>
                          {row.caption}
                        </button>
                        <span class="pill">{row.statusLabel}</span>
                      </span>
                      <span class="row-line">{row.court}</span>
                      <span class="row-line">
                        {row.status} <span class="as-of">{cardStrings[language].asOf(row.statusAsOf.text)}</span>
                      </span>
                    </div>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
