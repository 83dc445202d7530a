import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/language/language.ts';
import { Logo } from '../surface/Logo.tsx';
import { useTurnFocus } from '../surface/use-turn-focus.ts';
import { CardSection, GeneralSection, LookSection, SitesSection } from './Sections.tsx';
import { SECTIONS } from './strings-types.ts';
import type { SectionName } from './strings-types.ts';
import { optionsStrings } from './strings.ts';
import { optionsTexts } from './texts.ts';
import type { SectionProps } from './types.ts';

interface Props extends SectionProps {
  readonly language: Language;
  /** the section to show first, from the page's address */
  readonly section: string;
}

/** The settings page: one column of sections, each at an address of its own. */
export function Options(props: Props) {
  const { language, section } = props;
  const strings = optionsStrings[language];
  useEffect(() => document.getElementById(section)?.scrollIntoView(), [section]);
  return (
    <div class="casefile options">
      <header class="casefile-head">
        <Logo size={26} />
        <h1 class="casefile-title">
          Caselight <span class="faint">{strings.title}</span>
        </h1>
      </header>
      <nav class="casefile-nav" aria-label={strings.navigation}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{strings.sections[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="casefile-main">
        <Aside {...props} />
        {SECTIONS.map((name) => (
          <section key={name} id={name} class="options-section" aria-labelledby={`heading-${name}`}>
            <h2 id={`heading-${name}`} class="serif options-heading">
              {strings.sections[name]}
            </h2>
            <Body {...props} name={name} />
          </section>
        ))}
      </main>
    </div>
  );
}

function Body(props: Props & { readonly name: SectionName }) {
  const { name, facts, actions, language } = props;
  const strings = optionsStrings[language];
  const texts = optionsTexts[language];
  switch (name) {
    case 'sites':
      return <SitesSection {...props} />;
    case 'look':
      return <LookSection {...props} />;
    case 'card':
      return <CardSection {...props} />;
    case 'general':
      return <GeneralSection {...props} />;
    case 'keys':
      return facts.commands === null ? (
        <p class="soft">{strings.noKeys}</p>
      ) : (
        <>
          <dl class="pairs">
            {facts.commands.map((command) => (
              <div key={command.name}>
                <dt>{command.words}</dt>
                <dd>{command.shortcut === '' ? <span class="faint">{strings.noKey}</span> : <kbd>{command.shortcut}</kbd>}</dd>
              </div>
            ))}
          </dl>
          <p class="small faint">{strings.keysNote}</p>
          {actions.openShortcuts === null ? null : (
            <button type="button" class="button" onClick={() => actions.openShortcuts?.()}>
              {strings.openKeys}
            </button>
          )}
        </>
      );
    case 'data':
      return (
        <>
          {facts.cases.map(({ title, dataVersion, asOf }) => (
            <p key={title}>
              {facts.cases.length > 1 ? <b>{title}: </b> : null}
              {strings.version(dataVersion, asOf)}
            </p>
          ))}
          <h3>{strings.changes}</h3>
          <dl class="changes">
            {facts.changes.map((change) => (
              <div key={change.version}>
                <dt>{change.version}</dt>
                <dd>{change.words}</dd>
              </div>
            ))}
          </dl>
        </>
      );
    case 'corrections':
      return texts.corrections.map((words) => <p key={words}>{words}</p>);
    case 'permissions':
      return (
        <>
          <ul class="bullets">
            {texts.never.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <dl class="pairs pairs--text">
            {texts.permissions.map((permission) => (
              <div key={permission.name}>
                <dt>{permission.name}</dt>
                <dd>{permission.words}</dd>
              </div>
            ))}
          </dl>
        </>
      );
    case 'reset':
      return <Reset {...props} />;
  }
}

function Reset({ actions, language }: Props) {
  const strings = optionsStrings[language];
  const [asked, setAsked] = useState(false);
  // On the way back, so that a second Enter does no harm.
  const focus = useTurnFocus<HTMLButtonElement, HTMLButtonElement>(asked);
  return (
    <>
      <p class="soft">{strings.restoreNote}</p>
      <div class="buttons" onKeyDown={({ key }) => (key === 'Escape' ? setAsked(false) : undefined)}>
        {asked ? (
          <>
            <button
              type="button"
              class="button button--main"
              onClick={() => {
                actions.restoreDefaults();
                setAsked(false);
              }}
            >
              {strings.restoreSure}
            </button>
            <button ref={focus.into} type="button" class="button" onClick={() => setAsked(false)}>
              {strings.cancel}
            </button>
          </>
        ) : (
          <button ref={focus.back} type="button" class="button" onClick={() => setAsked(true)}>
            {strings.restore}
          </button>
        )}
      </div>
    </>
  );
}

/** Tells of settings that could not be read and were kept aside. */
function Aside({ facts, actions, language }: Props) {
  const strings = optionsStrings[language];
  if (facts.aside === null) return null;
  return (
    <div class="notice" role="alert">
      <p>{strings.aside[facts.aside.reason]}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => actions.saveAside()}>
          {strings.asideSave}
        </button>
        <button type="button" class="button" onClick={() => actions.dropAside()}>
          {strings.asideDrop}
        </button>
      </div>
    </div>
  );
}
