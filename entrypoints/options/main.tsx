import { render } from 'preact';
import { glances } from 'virtual:caselight/glance';
import { browser } from 'wxt/browser';
import '../pages/surface.css';
import '../../components/casefile/casefile.css';
import { Options } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import { optionsStrings } from '../../components/options/strings.ts';
import type { KeyCommand, OptionsActions } from '../../components/options/types.ts';
import { bundledVersion } from '../../core/casebook/data-version.ts';
import type { Language } from '../../core/language/language.ts';
import { previewImport } from '../../core/settings/transfer.ts';
import type { Settings } from '../../core/settings/types.ts';
import { newsHosts, onAccessChanged } from '../../platform/access.ts';
import { isAndroid } from '../../platform/device.ts';
import type { AsideSettings } from '../../platform/settings-store.ts';
import { dropAside, onSettingsChanged, readAside, readSettings, restoreDefaults, updateSettings } from '../../platform/settings-store.ts';
import { onSyncStatusChanged, readSyncStatus } from '../../platform/settings-sync.ts';
import type { SyncStatus } from '../../platform/settings-sync.ts';
import { requestAccess, setSiteChoice } from '../../platform/tab-state.ts';
import { applyLanguage } from '../pages/language.ts';
import { rootElement } from '../pages/root.ts';
import { saveFile } from '../pages/save-file.ts';
import { changesIn } from './changes.ts';

interface Loaded {
  readonly settings: Settings;
  readonly language: Language;
  readonly commands: readonly KeyCommand[] | null;
  readonly canShare: boolean;
  readonly aside: AsideSettings | null;
  readonly sync: SyncStatus | null;
}

let loaded: Loaded | null = null;

const NEWS_HOSTS = newsHosts();

/** Chromium's page for keys. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

/** Firefox's own way to its page for keys (137 and later), unknown to the types. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** The way to the browser's page for keys; null where there is none that can be opened. */
function wayToShortcuts(): (() => void) | null {
  // Firefox for Android knows no commands.
  const commands: (typeof browser.commands & ShortcutSettings) | undefined = browser.commands;
  const open = commands?.openShortcutSettings;
  if (open !== undefined) return () => void open();
  return browser.runtime.getURL('/').startsWith('chrome-extension:') ? () => void browser.tabs.create({ url: SHORTCUTS }) : null;
}

async function keyCommands(): Promise<readonly KeyCommand[] | null> {
  const commands = await browser.commands?.getAll();
  if (commands === undefined) return null;
  return commands
    .filter(({ description }) => description !== undefined && description !== '')
    .map(({ name, description, shortcut }) => ({ name: name ?? '', words: description ?? '', shortcut: shortcut ?? '' }));
}

function keepAside(): void {
  const aside = loaded?.aside;
  if (aside !== null && aside !== undefined)
    saveFile('caselight-settings-kept.json', 'application/json', JSON.stringify(aside.value, null, 2));
}

const actions: OptionsActions = {
  change: (part) => void updateSettings((settings) => ({ ...settings, ...part })),
  setRule: (target, wanted) => {
    if (wanted !== 'on') {
      void setSiteChoice(target, wanted);
      return;
    }
    const rule = loaded?.settings.rules.find(({ pattern, scope }) => pattern === target.pattern && scope === target.scope);
    void requestAccess(target, rule?.choice ?? 'default');
  },
  apply: (imported, how) => void updateSettings((now) => previewImport(now, imported, how).result),
  save: (name, text) => saveFile(name, 'application/json', text),
  saveAside: keepAside,
  dropAside: () => void dropAside().then(load),
  restoreDefaults: () => void restoreDefaults(),
  openShortcuts: wayToShortcuts(),
};

function draw(): void {
  if (loaded === null) return;
  const { settings, language } = loaded;
  document.title = `${optionsStrings[language].title} · Caselight`;
  render(
    <Options
      settings={settings}
      language={language}
      section={location.hash.slice(1)}
      facts={{
        cases: glances[language].map(({ title, dataVersion, asOf }) => ({ title: title.join(''), dataVersion, asOf: asOf.text })),
        changes: changesIn(language),
        newsHosts: NEWS_HOSTS,
        commands: loaded.commands,
        aside: loaded.aside,
        sync: loaded.sync,
        canShare: loaded.canShare,
      }}
      actions={actions}
    />,
    rootElement(),
  );
}

/** Loads begun so far: one that another has overtaken shows nothing, or it would put older settings in the place of newer ones. */
let loads = 0;

async function load(): Promise<void> {
  loads += 1;
  const turn = loads;
  const settings = await readSettings();
  const [commands, aside, sync, android] = await Promise.all([keyCommands(), readAside(), readSyncStatus(), isAndroid()]);
  if (turn !== loads) return;
  const language = applyLanguage(settings);
  loaded = { settings, language, commands, aside, sync, canShare: !android };
  draw();
  // The page names what changed, so the dot in the popup has said its part.
  const version = bundledVersion(glances[language]);
  if (settings.seenDataVersion !== version) await updateSettings((now) => ({ ...now, seenDataVersion: version }));
}

onSettingsChanged(() => void load());
onSyncStatusChanged(() => void load());
onAccessChanged(() => void load());
addEventListener('hashchange', draw);
void load();
