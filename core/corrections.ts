import type { Localized } from './language/language.ts';

/**
 * Where a reader sends a report of an error, in words that end a sentence. The one place to change when reports have an address of their own:
 * the card, the case file and the settings page all say it.
 */
export const REPORTS_GO_TO: Localized = {
  en: 'with the support link on Caselight’s page in your browser’s add-on store',
  es: 'con el enlace de asistencia de la página de Caselight en la tienda de complementos de su navegador',
};
