import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language/language.ts';
import { hostOf, registrableDomain } from '../../core/sites/address.ts';
import { decoded, hostInLetters } from '../../core/sites/host-letters.ts';
import type { SiteChoice, SiteRule } from '../../core/sites/types.ts';
import { SearchField } from '../surface/SearchField.tsx';
import { optionsStrings } from './strings.ts';
import type { OptionsActions } from './types.ts';

interface Props {
  readonly rules: readonly SiteRule[];
  /** hosts that no other is shown to look like */
  readonly newsHosts: ReadonlySet<string>;
  readonly language: Language;
  readonly actions: OptionsActions;
}

/** Rows shown at first, about a screen of them: so many are put up anew within one letter of a search. */
const FIRST = 25;
/** Rows that follow with each press of the button under them. */
const STEP = 100;

/** A rule as it stands in the table. */
interface NamedRule {
  readonly rule: SiteRule;
  /** its site as the reader knows it */
  readonly name: string;
  /** what a search finds it by: the ASCII name, and the letters behind it even where they are not shown */
  readonly found: string;
  /** its place in the order: the name without marks, "bücher" after "bubble" and before "bug"; no language's own order is needed */
  readonly order: string;
}

function named(rule: SiteRule, newsHosts: ReadonlySet<string>): NamedRule {
  const { pattern } = rule;
  if (!pattern.includes('xn--')) return { rule, name: pattern, found: pattern, order: pattern };
  const name = hostInLetters(pattern, newsHosts);
  return { rule, name, found: `${pattern} ${decoded(pattern) ?? ''}`, order: name.normalize('NFD').replace(/\p{M}/gu, '') };
}

function inOrderOfNames(rules: readonly SiteRule[], newsHosts: ReadonlySet<string>): readonly NamedRule[] {
  return rules.map((rule) => named(rule, newsHosts)).sort((a, b) => (a.order === b.order ? 0 : a.order < b.order ? -1 : 1));
}

/** The reader's rules, searchable, each with its reach and choice to change and a way to remove it. */
export function RuleTable({ rules, newsHosts, language, actions }: Props) {
  const strings = optionsStrings[language];
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(FIRST);
  const inOrder = useMemo(() => inOrderOfNames(rules, newsHosts), [rules, newsHosts]);
  const table = useRef<HTMLTableElement>(null);
  const removing = useRef(false);
  useLayoutEffect(() => {
    // With the last row focus would go to the beginning of the page.
    const { activeElement } = document;
    if (removing.current && (activeElement === null || activeElement === document.body))
      table.current?.querySelector<HTMLElement>('tr:last-child button')?.focus();
    removing.current = false;
  }, [rules]);
  if (rules.length === 0) return <p class="soft">{strings.noRules}</p>;
  const wanted = query.trim().toLowerCase().normalize('NFC');
  // A whole address is looked for by its host.
  const host = hostOf(wanted) ?? wanted;
  const hits = inOrder.filter(({ found }) => found.includes(wanted) || found.includes(host));
  const more = Math.min(STEP, hits.length - most);
  return (
    <>
      <SearchField
        label={strings.searchRules}
        value={query}
        onInput={(words) => {
          setQuery(words);
          setMost(FIRST);
        }}
      />
      {hits.length === 0 ? (
        <p class="soft">{strings.noMatch}</p>
      ) : (
        <table class="rules" ref={table}>
          <thead>
            <tr>
              <th scope="col">{strings.columns.site}</th>
              <th scope="col">{strings.columns.reach}</th>
              <th scope="col">{strings.columns.choice}</th>
              <th scope="col">
                <span class="unseen">{strings.columns.action}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {/* Keyed by place: a search writes other rules into the rows that are there, and focus stays where a rule was removed. */}
            {hits.slice(0, most).map(({ rule, name }, place) => (
              <RuleRow
                key={place}
                rule={rule}
                name={name}
                language={language}
                actions={actions}
                onRemove={() => {
                  removing.current = true;
                  actions.setRule(rule, 'default');
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {more > 0 ? (
        <button type="button" class="button" onClick={() => setMost(most + STEP)}>
          {strings.showMore(more)}
        </button>
      ) : null}
    </>
  );
}

interface RowProps extends Pick<Props, 'language' | 'actions'> {
  readonly rule: SiteRule;
  readonly name: string;
  readonly onRemove: () => void;
}

function RuleRow({ rule, name, language, actions, onRemove }: RowProps) {
  const strings = optionsStrings[language];
  const { pattern, scope } = rule;
  const domain = registrableDomain(pattern);
  const rescope = (to: SiteRule['scope']) => {
    if (domain === null || to === scope) return;
    // The new rule first: switching on asks the browser inside this very click.
    actions.setRule({ scope: to, pattern: to === 'domain' ? domain : pattern }, rule.choice);
    actions.setRule(rule, 'default');
  };
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        <select
          class="field"
          aria-label={strings.reachOf(name)}
          value={scope}
          onChange={(event) => rescope(event.currentTarget.value === 'host' ? 'host' : 'domain')}
        >
          <option value="host">{strings.scopes.host}</option>
          <option value="domain" disabled={domain === null}>
            {strings.scopes.domain}
          </option>
        </select>
      </td>
      <td>
        <select
          class="field"
          aria-label={strings.choiceOf(name)}
          value={rule.choice}
          onChange={(event) => actions.setRule(rule, event.currentTarget.value === 'on' ? 'on' : ('off' satisfies SiteChoice))}
        >
          <option value="on">{strings.choices.on}</option>
          <option value="off">{strings.choices.off}</option>
        </select>
      </td>
      <td>
        <button type="button" class="link" aria-label={strings.removeOf(name)} onClick={onRemove}>
          {strings.remove}
        </button>
      </td>
    </tr>
  );
}
