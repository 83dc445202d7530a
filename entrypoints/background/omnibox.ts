import { browser } from 'wxt/browser';
import { openPage } from '../../platform/pages.ts';
import { readSiteState } from '../../platform/site-state.ts';
import { caseFileHash, suggestions } from './casebook.ts';
import { STRINGS } from './strings.ts';

/** Marks an input as taken from our list, where it names a place in the case file rather than a search. */
const PLACE = 'person/';

/** Answers the address bar's keyword with people of the case. Firefox for Android has no such keyword. */
export function answerOmnibox(): void {
  if (browser.omnibox === undefined) return;
  browser.omnibox.onInputStarted.addListener(() => {
    void readSiteState().then(({ config }) => browser.omnibox.setDefaultSuggestion({ description: STRINGS[config.language].omniboxHint }));
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void readSiteState().then(({ config }) =>
      suggest(suggestions(text, config.language).map(({ hash, words }) => ({ content: hash, description: plain(words) }))),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    void openPage('casefile', text.startsWith(PLACE) ? text : caseFileHash(text));
  });
}

/** Chromium reads a suggestion as XML; Firefox as plain text. Signs that mean something in the one are left out for both. */
function plain(words: string): string {
  return words
    .replace(/[&<>"']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
