import { useId, useState } from 'preact/hooks';
import type { Language } from '../../core/language/language.ts';
import { hostOf } from '../../core/sites/address.ts';
import { ruleTarget } from '../../core/sites/rules.ts';
import type { SiteChoice, SiteRule } from '../../core/sites/types.ts';
import { optionsStrings } from './strings.ts';
import type { OptionsActions } from './types.ts';

/** Adds a rule for what the reader types: a host or a whole address. What is none is said, not guessed. */
export function AddRule({ language, actions }: { readonly language: Language; readonly actions: OptionsActions }) {
  const strings = optionsStrings[language];
  const id = useId();
  const [text, setText] = useState('');
  const [scope, setScope] = useState<SiteRule['scope']>('domain');
  const [choice, setChoice] = useState<SiteChoice>('on');
  const [fault, setFault] = useState<string | null>(null);
  const add = () => {
    const target = ruleTarget(text, scope);
    if (target === null) {
      setFault(hostOf(text) === null ? strings.badAddress : strings.noDomain);
      return;
    }
    actions.setRule(target, choice);
    setText('');
    setFault(null);
  };
  return (
    <form
      class="add-rule"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label class="add-rule-text" for={`${id}-text`}>
        <span>{strings.addLabel}</span>
        <input
          id={`${id}-text`}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={strings.addExample}
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <select
        class="field"
        aria-label={strings.columns.reach}
        value={scope}
        onChange={(event) => setScope(event.currentTarget.value === 'host' ? 'host' : 'domain')}
      >
        <option value="domain">{strings.scopes.domain}</option>
        <option value="host">{strings.scopes.host}</option>
      </select>
      <select
        class="field"
        aria-label={strings.columns.choice}
        value={choice}
        onChange={(event) => setChoice(event.currentTarget.value === 'on' ? 'on' : 'off')}
      >
        <option value="on">{strings.choices.on}</option>
        <option value="off">{strings.choices.off}</option>
      </select>
      <button type="submit" class="button">
        {strings.add}
      </button>
      <p id={`${id}-fault`} class="add-rule-fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
