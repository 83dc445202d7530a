import { REPORTS_GO_TO } from '../../core/corrections.ts';
import type { Language } from '../../core/language/language.ts';

/** A permission in plain words: what the browser calls it, and what it is used for. */
export interface PermissionText {
  readonly name: string;
  readonly words: string;
}

/** The longer texts of the settings page. */
export interface OptionsTexts {
  readonly corrections: readonly string[];
  readonly permissions: readonly PermissionText[];
  readonly never: readonly string[];
}

export const optionsTexts: Readonly<Record<Language, OptionsTexts>> = {
  en: {
    corrections: [
      'Every statement in Caselight is dated and names its sources. “Latest” always means the latest that was found.',
      `If a statement is wrong, out of date or unfair, choose “Report an error” on a card or in the case file. It writes a text with the person, the part and the data version for you to copy; it holds no page address unless you add it, and Caselight sends nothing. Send it ${REPORTS_GO_TO.en}.`,
      'A report with a source is checked against two independent sources or the court record. What was wrong is corrected in the next data version and listed above, with what it said before.',
      'Anyone named may ask for a correction, for their own position to be added, or for the removal of what does not concern the case.',
    ],
    permissions: [
      { name: 'storage', words: 'Keeps your settings on this device. Nothing about the pages you read is kept.' },
      { name: 'scripting', words: 'Brings the script that marks names into the sites where Caselight is on, and into no others.' },
      { name: 'activeTab', words: 'Lets “Look at this page once” read the page you are on, when you ask for it.' },
      { name: 'contextMenus', words: 'Adds “Who is …?” to the menu of selected text.' },
      { name: 'alarms', words: 'Ends a pause when its time is up.' },
      {
        name: 'News sites',
        words:
          'Access to the bundled news sites, so that names can be marked there. Take it back in your browser at any time; the popup then says so.',
      },
      { name: 'Other sites', words: 'Asked for one by one, and only when you switch Caselight on there.' },
    ],
    never: [
      'Nothing is fetched from the network and nothing is sent.',
      'No page text and no history is kept; nothing at all from private windows.',
    ],
  },
  es: {
    corrections: [
      'Cada afirmación de Caselight lleva fecha y nombra sus fuentes. «Último» significa siempre lo último que se encontró.',
      `Si algo es erróneo, está anticuado o es injusto, elija «Comunicar un error» en una ficha o en el expediente. Se escribe un texto con la persona, la parte y la versión de datos para que usted lo copie; no contiene la dirección de ninguna página salvo que usted la añada, y Caselight no envía nada. Envíelo ${REPORTS_GO_TO.es}.`,
      'Un aviso con una fuente se comprueba con dos fuentes independientes o con el documento judicial. Lo erróneo se corrige en la siguiente versión de datos y se indica arriba, con lo que decía antes.',
      'Cualquier persona nombrada puede pedir una corrección, que se añada su propia posición o que se retire lo que no atañe al caso.',
    ],
    permissions: [
      { name: 'storage', words: 'Guarda sus ajustes en este dispositivo. No se guarda nada de las páginas que lee.' },
      { name: 'scripting', words: 'Lleva el programa que marca los nombres a los sitios donde Caselight está activado, y a ningún otro.' },
      { name: 'activeTab', words: 'Permite que «Mirar esta página una vez» lea la página en la que está, cuando usted lo pide.' },
      { name: 'contextMenus', words: 'Añade «¿Quién es…?» al menú del texto seleccionado.' },
      { name: 'alarms', words: 'Termina una pausa cuando se cumple el tiempo.' },
      {
        name: 'Sitios de noticias',
        words:
          'Acceso a los sitios de noticias incluidos, para marcar allí los nombres. Puede retirarlo en su navegador cuando quiera; la ventana de Caselight lo dirá.',
      },
      { name: 'Otros sitios', words: 'Se pide uno a uno, y solo cuando usted activa Caselight en él.' },
    ],
    never: [
      'No se descarga nada de la red ni se envía nada.',
      'No se guarda texto de páginas ni historial; de las ventanas privadas, nada en absoluto.',
    ],
  },
};
