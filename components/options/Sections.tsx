import { useId, useState } from 'preact/hooks';
import type { Language } from '../../core/language/language.ts';
import { CARD_DELAY } from '../../core/settings/schema.ts';
import type { HighlightStyle, Settings } from '../../core/settings/types.ts';
import { AddRule } from './AddRule.tsx';
import { RuleTable } from './RuleTable.tsx';
import { optionsStrings } from './strings.ts';
import { Transfer } from './Transfer.tsx';
import type { SectionProps } from './types.ts';

type Props = SectionProps & { readonly language: Language };

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, as radio buttons. */
function Choice<Value extends string>({ legend, values, words, chosen, onChoose }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choices choices--stacked">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} class="choice">
          <input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
          {words[value]}
        </label>
      ))}
    </fieldset>
  );
}

export function SitesSection({ settings, facts, actions, language }: Props) {
  const strings = optionsStrings[language];
  return (
    <>
      <Choice
        legend={strings.modeLegend}
        values={['news-sites', 'chosen-sites']}
        words={strings.modes(facts.newsHosts.size)}
        chosen={settings.defaultMode}
        onChoose={(defaultMode) => actions.change({ defaultMode })}
      />
      <h3>{strings.rules}</h3>
      <AddRule language={language} actions={actions} />
      <RuleTable rules={settings.rules} newsHosts={facts.newsHosts} language={language} actions={actions} />
      <Transfer settings={settings} newsHosts={facts.newsHosts} actions={actions} language={language} />
    </>
  );
}

const STYLES: readonly HighlightStyle[] = ['tint', 'underline', 'boxed', 'none'];

export function LookSection({ settings, actions, language }: Props) {
  const strings = optionsStrings[language];
  const [before, name, after] = strings.sample;
  return (
    <>
      <Choice
        legend={strings.styleLegend}
        values={STYLES}
        words={strings.styles}
        chosen={settings.style}
        onChoose={(style) => actions.change({ style })}
      />
      <figure class="sample">
        <figcaption class="kicker">{strings.sampleLabel}</figcaption>
        <p class="sample-text">
          {before}
          <span class={`sample-name sample-name--${settings.style}`}>{name}</span>
          {after}
        </p>
      </figure>
    </>
  );
}

export function CardSection({ settings, actions, language }: Props) {
  const strings = optionsStrings[language];
  const id = useId();
  const [moving, setMoving] = useState<number | null>(null);
  const delay = moving ?? settings.cardDelay;
  const modes: readonly Settings['cardMode'][] = ['hover', 'click'];
  return (
    <>
      <Choice
        legend={strings.cardLegend}
        values={modes}
        words={strings.cardModes}
        chosen={settings.cardMode}
        onChoose={(cardMode) => actions.change({ cardMode })}
      />
      <p class="delay">
        <label for={`${id}-delay`}>{strings.delay}</label>
        <input
          id={`${id}-delay`}
          type="range"
          min={CARD_DELAY.min}
          max={CARD_DELAY.max}
          step={50}
          value={delay}
          disabled={settings.cardMode === 'click'}
          onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
          onChange={(event) => {
            actions.change({ cardDelay: event.currentTarget.valueAsNumber });
            setMoving(null);
          }}
        />
        <output for={`${id}-delay`}>{strings.milliseconds(new Intl.NumberFormat(language).format(delay))}</output>
      </p>
    </>
  );
}

export function GeneralSection({ settings, facts, actions, language }: Props) {
  const strings = optionsStrings[language];
  const id = useId();
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={settings.badge} onChange={(event) => actions.change({ badge: event.currentTarget.checked })} />
        {strings.badge}
      </label>
      <p class="pair">
        <label for={`${id}-language`}>{strings.language}</label>
        <select
          id={`${id}-language`}
          class="field"
          value={settings.language}
          onChange={(event) => {
            const { value } = event.currentTarget;
            actions.change({ language: value === 'en' || value === 'es' ? value : 'auto' });
          }}
        >
          {(['auto', 'en', 'es'] as const).map((value) => (
            <option key={value} value={value}>
              {strings.languages[value]}
            </option>
          ))}
        </select>
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.sync && facts.canShare}
          disabled={!facts.canShare}
          aria-describedby={`${id}-sync`}
          onChange={(event) => actions.change({ sync: event.currentTarget.checked })}
        />
        {strings.sync}
      </label>
      <p id={`${id}-sync`} class="small faint">
        {facts.canShare ? strings.syncNote : strings.noSync}
      </p>
      {settings.sync && facts.canShare && facts.sync !== null ? <p role="status">{strings.syncOutcome[facts.sync.outcome]}</p> : null}
    </>
  );
}
