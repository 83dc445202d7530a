import type { Language } from '../../core/language/language.ts';
import { optionsEnglish } from './strings-en.ts';
import { optionsSpanish } from './strings-es.ts';
import type { OptionsStrings } from './strings-types.ts';

/** The words of the settings page in each language. */
export const optionsStrings: Readonly<Record<Language, OptionsStrings>> = { en: optionsEnglish, es: optionsSpanish };
