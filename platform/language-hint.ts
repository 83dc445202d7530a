import { LANGUAGES, resolveLanguage } from '../core/language/language.ts';
import type { Language } from '../core/language/language.ts';

const KEY = 'language';

/**
 * The interface language that one of our pages last showed, without asking the settings: what a page can begin with before they answer. It is
 * a guess, the settings are the truth; before any page of ours has been opened it is the browser's own language.
 */
export function languageHint(): Language {
  const kept = localStorage.getItem(KEY);
  return LANGUAGES.find((language) => language === kept) ?? resolveLanguage('auto', navigator.language);
}

/** Keeps the language that the settings came to, for the next page to begin with. */
export function keepLanguageHint(language: Language): void {
  localStorage.setItem(KEY, language);
}
