import type { Language } from '../../core/language/language.ts';
import type { SiteReason } from '../../core/sites/types.ts';
import type { SiteState } from './types.ts';

type Words = Readonly<Record<SiteReason, (host: string, domain: string) => string>>;

const ON: Readonly<Record<Language, Partial<Words>>> = {
  en: {
    'host-rule': (host) => `On: you chose it for ${host}.`,
    'domain-rule': (_host, domain) => `On: you chose it for all of ${domain}.`,
    'news-site': () => 'On: this is one of the bundled news sites.',
    'this-page-only': () => 'On for this page only, until you leave it.',
  },
  es: {
    'host-rule': (host) => `Activado: lo eligió para ${host}.`,
    'domain-rule': (_host, domain) => `Activado: lo eligió para todo ${domain}.`,
    'news-site': () => 'Activado: es un sitio de noticias incluido.',
    'this-page-only': () => 'Activado solo en esta página, hasta que salga de ella.',
  },
};

const NOT_ON: Readonly<Record<Language, Words>> = {
  en: {
    'host-rule': (host) => `Off: you switched it off for ${host}.`,
    'domain-rule': (_host, domain) => `Off: you switched it off for all of ${domain}.`,
    'news-site': () => 'Off, although this is one of the bundled news sites.',
    'not-listed': () => 'Off: Caselight runs here only if you switch it on.',
    paused: () => 'Paused on every site.',
    'needs-access': (host) => `Your browser does not let Caselight read ${host} yet.`,
    'this-page-only': () => 'Off again: it was on for one page only.',
    'browser-page': () => 'Caselight cannot run here: browsers keep their own pages to themselves.',
    'reader-view': () => 'Caselight cannot run in the reader view. Leave the reader view to see names marked.',
    'store-page': () => 'Caselight cannot run here: browsers protect the pages of their add-on store.',
    'extension-page': () => 'Caselight cannot run here: this page belongs to an extension.',
    pdf: () => 'Caselight cannot run here: browsers show PDF files in a viewer that extensions may not read.',
    file: () => 'Caselight cannot run here: this is a file on your device, not a news page.',
    'not-a-web-address': () => 'Caselight cannot run here: this is not a page of a website.',
  },
  es: {
    'host-rule': (host) => `Desactivado: lo desactivó para ${host}.`,
    'domain-rule': (_host, domain) => `Desactivado: lo desactivó para todo ${domain}.`,
    'news-site': () => 'Desactivado, aunque es uno de los sitios de noticias incluidos.',
    'not-listed': () => 'Desactivado: aquí Caselight solo funciona si usted lo activa.',
    paused: () => 'En pausa en todos los sitios.',
    'needs-access': (host) => `Su navegador aún no deja que Caselight lea ${host}.`,
    'this-page-only': () => 'Desactivado de nuevo: solo estuvo activo en una página.',
    'browser-page': () => 'Caselight no puede funcionar aquí: el navegador se reserva sus propias páginas.',
    'reader-view': () => 'Caselight no puede funcionar en la vista de lectura. Salga de ella para ver los nombres marcados.',
    'store-page': () => 'Caselight no puede funcionar aquí: el navegador protege las páginas de su tienda de complementos.',
    'extension-page': () => 'Caselight no puede funcionar aquí: esta página pertenece a una extensión.',
    pdf: () => 'Caselight no puede funcionar aquí: el navegador muestra los PDF en un visor que las extensiones no pueden leer.',
    file: () => 'Caselight no puede funcionar aquí: es un archivo de su dispositivo, no una página de noticias.',
    'not-a-web-address': () => 'Caselight no puede funcionar aquí: no es una página de un sitio web.',
  },
};

/** One sentence for the state of a site: what it is and why. */
export function siteWords({ decision, hostText, domainText, ruleText }: SiteState, language: Language): string {
  const on = decision.state === 'on' ? ON[language][decision.reason] : undefined;
  return (on ?? NOT_ON[language][decision.reason])(hostText, ruleText ?? domainText ?? hostText);
}
