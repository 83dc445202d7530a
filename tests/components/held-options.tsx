import { useState } from 'preact/hooks';
import '../../components/casefile/casefile.css';
import { Options } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import type { OptionsActions, OptionsFacts } from '../../components/options/types.ts';
import type { Language } from '../../core/language/language.ts';
import { previewImport } from '../../core/settings/transfer.ts';
import { DEFAULT_SETTINGS } from '../../core/settings/types.ts';
import type { Settings } from '../../core/settings/types.ts';
import { withChoice } from '../../core/sites/rules.ts';
import type { SiteRule } from '../../core/sites/types.ts';

/** What the page keeps and asks for; a test begins with nothing asked. */
export const told = { kept: DEFAULT_SETTINGS as Settings, saved: [] as string[], asked: [] as string[] };

/** Before each test. */
export function forget(): void {
  told.saved = [];
  told.asked = [];
}

export const FACTS: OptionsFacts = {
  cases: [{ title: 'The Lantern Quay footbridge', dataVersion: '2031-04-02', asOf: 'Apr 2031' }],
  changes: [{ version: '2031-04-02', words: 'The first record.' }],
  newsHosts: new Set(Array.from({ length: 240 }, (_, index) => `gazette-${index}.example`)),
  commands: [
    { name: 'next-name', words: 'Next name', shortcut: 'Alt+Shift+N' },
    { name: 'previous-name', words: 'Previous name', shortcut: '' },
  ],
  aside: null,
  canShare: true,
  sync: null,
};

/** The settings page over settings that lie in it alone. */
export function Held({
  settings = DEFAULT_SETTINGS,
  facts = FACTS,
  language = 'en',
}: {
  settings?: Settings;
  facts?: OptionsFacts;
  language?: Language;
}) {
  const [now, setNow] = useState(settings);
  told.kept = now;
  const actions: OptionsActions = {
    change: (part) => setNow((before) => ({ ...before, ...part })),
    setRule: (target, wanted) => setNow((before) => ({ ...before, rules: withChoice(before.rules, target, wanted) })),
    apply: (imported, how) => setNow((before) => previewImport(before, imported, how).result),
    save: (_name, text) => void told.saved.push(text),
    saveAside: () => void told.asked.push('saveAside'),
    dropAside: () => void told.asked.push('dropAside'),
    restoreDefaults: () => setNow(DEFAULT_SETTINGS),
    openShortcuts: () => void told.asked.push('openShortcuts'),
  };
  return <Options settings={now} facts={facts} language={language} section="" actions={actions} />;
}

export const rulesOf = (count: number): readonly SiteRule[] =>
  Array.from({ length: count }, (_, index) => ({
    pattern: `site-${index}.example`,
    scope: 'host',
    choice: index % 2 === 0 ? 'on' : 'off',
  }));

/** A file as the page is given one to read settings from. */
export const fileOf = (text: string) => new File([text], 'settings.json', { type: 'application/json' });
