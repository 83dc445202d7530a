import type { Language } from '../../core/language/language.ts';

/** Words of the welcome page. */
export interface WelcomeStrings {
  readonly title: string;
  readonly lead: string;
  readonly does: string;
  readonly doesList: readonly string[];
  readonly never: string;
  readonly neverList: readonly string[];
  readonly tryIt: string;
  readonly tryHint: string;
  /** stands where the card will be */
  readonly tryCard: string;
  readonly newsList: (count: number) => string;
  readonly newsNote: string;
  readonly settings: string;
  readonly caseFile: string;
  readonly close: string;
}

export const welcomeStrings: Readonly<Record<Language, WelcomeStrings>> = {
  en: {
    title: 'Welcome to Caselight',
    lead: 'Identifies people in a court case on news pages and shows their role and the latest ruling.',
    does: 'What it does',
    doesList: [
      'Where a page is about the case, the names of the people in it are marked, quietly and all alike.',
      'Rest the pointer on a name, tap it, or reach it by key: a card says who it is, how matters stand and what was decided last, with dates and sources.',
      'Its button in the toolbar sums the case up, lists who is on the page, and switches Caselight on or off for the site.',
    ],
    never: 'What it never does',
    neverList: [
      'It fetches nothing from the network and sends nothing.',
      'It keeps no page text and no history, and nothing at all from private windows.',
      'It takes no side: everyone is shown in the same neutral form, every statement with its date and sources.',
    ],
    tryIt: 'Try it here',
    tryHint: 'Written for this page. Rest the pointer on a marked name, or reach it with the Tab key and press Enter.',
    tryCard: 'The person’s card appears here.',
    newsList: (count) => `The ${count} news sites where it runs by itself`,
    newsNote: 'Anywhere else it runs only if you switch it on. You can switch it off for any of these.',
    settings: 'Settings',
    caseFile: 'Case file',
    close: 'Close the card',
  },
  es: {
    title: 'Le damos la bienvenida a Caselight',
    lead: 'Identifica a las personas de un caso judicial en páginas de noticias y muestra su papel y la última resolución.',
    does: 'Qué hace',
    doesList: [
      'Donde una página trata del caso, marca los nombres de sus personas, con discreción y todos por igual.',
      'Detenga el puntero en un nombre, tóquelo o llegue a él con el teclado: una ficha dice quién es, cómo están las cosas y qué se decidió por último, con fechas y fuentes.',
      'Su botón de la barra resume el caso, indica quién aparece en la página y activa o desactiva Caselight en el sitio.',
    ],
    never: 'Qué no hace nunca',
    neverList: [
      'No descarga nada de la red ni envía nada.',
      'No guarda texto de páginas ni historial, y de las ventanas privadas nada en absoluto.',
      'No toma partido: todas las personas se muestran de la misma forma neutral, cada afirmación con su fecha y sus fuentes.',
    ],
    tryIt: 'Pruébelo aquí',
    tryHint: 'Escrito para esta página. Detenga el puntero en un nombre marcado, o llegue a él con el tabulador y pulse Intro.',
    tryCard: 'Aquí aparece la ficha de la persona.',
    newsList: (count) => `Los ${count} sitios de noticias donde funciona por sí solo`,
    newsNote: 'En cualquier otro sitio solo funciona si usted lo activa. Puede desactivarlo en cualquiera de estos.',
    settings: 'Ajustes',
    caseFile: 'Expediente',
    close: 'Cerrar la ficha',
  },
};
