import { browser } from 'wxt/browser';
import { readFound } from '../../platform/found.ts';
import { readSiteState, type SiteState } from '../../platform/site-state.ts';
import { showInToolbar } from '../../platform/toolbar.ts';
import { STRINGS } from './strings.ts';

/** Shows the state of one tab in the toolbar. */
export async function refreshToolbar(tabId: number, url: string, known?: SiteState): Promise<void> {
  const state = known ?? (await readSiteState());
  const decision = state.decide(url, tabId);
  const found = decision.state === 'on' ? ((await readFound(tabId))?.people.length ?? 0) : 0;
  const words = STRINGS[state.config.language];
  // A page whose address the browser does not tell is most likely one of a site Caselight has no access to, and is off on.
  const shown = url === '' ? 'off' : decision.state;
  const title = found > 0 ? `${words.title[shown]}: ${words.found(found)}` : words.title[shown];
  await showInToolbar(tabId, { state: shown, title, people: state.settings.badge ? found : 0 });
}

/** Shows the state of every open tab in the toolbar. */
export async function refreshEveryToolbar(): Promise<void> {
  const [tabs, state] = await Promise.all([browser.tabs.query({}), readSiteState()]);
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : refreshToolbar(tab.id, tab.url ?? '', state))));
}
