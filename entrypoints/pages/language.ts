import { browser } from 'wxt/browser';
import { resolveLanguage } from '../../core/language/language.ts';
import type { Language } from '../../core/language/language.ts';
import type { Settings } from '../../core/settings/types.ts';
import { keepLanguageHint } from '../../platform/language-hint.ts';

/** The reader's language, which the page is marked with from then on. */
export function applyLanguage(settings: Settings): Language {
  const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  keepLanguageHint(language);
  return language;
}
