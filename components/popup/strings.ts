import type { Language } from '../../core/language/language.ts';
import type { PauseLength, PopupTab } from './types.ts';

/** Words of the popup; those about the site's state stand in site-words.ts. */
export interface PopupStrings {
  readonly case: string;
  readonly cases: string;
  readonly otherCases: string;
  readonly alsoHere: string;
  readonly more: string;
  readonly less: string;
  readonly tabs: string;
  readonly tab: Readonly<Record<PopupTab, string>>;
  readonly switchOn: (host: string) => string;
  readonly siteMenu: string;
  readonly onThisSite: string;
  readonly on: string;
  readonly off: string;
  readonly followDefault: string;
  readonly appliesTo: string;
  readonly onlyHost: (host: string) => string;
  readonly wholeDomain: (domain: string) => string;
  readonly pauseEverywhere: string;
  readonly pauseLength: Readonly<Record<PauseLength, string>>;
  readonly resume: string;
  readonly pausedUntil: (time: string, left: string) => string;
  readonly pausedUntilRestart: string;
  readonly minutes: { readonly one: string; readonly other: string };
  readonly allow: (host: string) => string;
  readonly lookOnce: string;
  readonly lookAnyway: string;
  readonly notAbout: { readonly one: string; readonly several: string };
  readonly noNames: string;
  readonly notRunning: string;
  readonly looking: string;
  readonly capped: string;
  readonly mentions: { readonly one: string; readonly other: string };
  readonly next: (name: string) => string;
  readonly previousMention: string;
  readonly nextMention: string;
  readonly back: string;
  readonly caseFile: string;
  readonly settings: string;
  readonly news: string;
  readonly asOf: (date: string) => string;
}

export const popupStrings: Readonly<Record<Language, PopupStrings>> = {
  en: {
    case: 'Case',
    cases: 'Cases',
    otherCases: 'Other cases',
    alsoHere: 'Also on this page',
    more: 'Whole summary',
    less: 'Short summary',
    tabs: 'Parts of the case',
    tab: { page: 'On this page', people: 'People', proceedings: 'Proceedings', timeline: 'Timeline' },
    switchOn: (host) => `Caselight on ${host}`,
    siteMenu: 'Change',
    onThisSite: 'On this site',
    on: 'On',
    off: 'Off',
    followDefault: 'Follow the default',
    appliesTo: 'Applies to',
    onlyHost: (host) => `Only ${host}`,
    wholeDomain: (domain) => `All of ${domain}`,
    pauseEverywhere: 'Pause everywhere',
    pauseLength: { 15: '15 minutes', 60: '1 hour', restart: 'Until restart' },
    resume: 'Resume now',
    pausedUntil: (time, left) => `Paused on every site until ${time} (${left} left).`,
    pausedUntilRestart: 'Paused on every site until the browser restarts.',
    minutes: { one: 'minute', other: 'minutes' },
    allow: (host) => `Allow on ${host}`,
    lookOnce: 'Look at this page once',
    lookAnyway: 'Look anyway',
    notAbout: {
      one: 'Nothing is marked: this page does not seem to be about the case.',
      several: 'Nothing is marked: this page does not seem to be about any of the cases.',
    },
    noNames: 'No name of the case was found on this page.',
    notRunning: 'No names are marked, because Caselight is not running on this page.',
    looking: 'Waiting for the page. If it was open before Caselight was installed, reload it.',
    capped: 'This page holds more names than are marked.',
    mentions: { one: 'mention', other: 'mentions' },
    next: (name) => `Go to the next mention of ${name}`,
    previousMention: 'Previous mention',
    nextMention: 'Next mention',
    back: 'Back',
    caseFile: 'Case file',
    settings: 'Settings',
    news: 'new data',
    asOf: (date) => `As of ${date}`,
  },
  es: {
    case: 'Caso',
    cases: 'Casos',
    otherCases: 'Otros casos',
    alsoHere: 'También en esta página',
    more: 'Resumen completo',
    less: 'Resumen breve',
    tabs: 'Partes del caso',
    tab: { page: 'Aquí', people: 'Personas', proceedings: 'Procedimientos', timeline: 'Cronología' },
    switchOn: (host) => `Caselight en ${host}`,
    siteMenu: 'Cambiar',
    onThisSite: 'En este sitio',
    on: 'Activado',
    off: 'Desactivado',
    followDefault: 'Según el ajuste general',
    appliesTo: 'Se aplica a',
    onlyHost: (host) => `Solo ${host}`,
    wholeDomain: (domain) => `Todo ${domain}`,
    pauseEverywhere: 'Pausar en todas partes',
    pauseLength: { 15: '15 minutos', 60: '1 hora', restart: 'Hasta reiniciar' },
    resume: 'Reanudar ahora',
    pausedUntil: (time, left) => `En pausa en todos los sitios hasta las ${time} (quedan ${left}).`,
    pausedUntilRestart: 'En pausa en todos los sitios hasta que se reinicie el navegador.',
    minutes: { one: 'minuto', other: 'minutos' },
    allow: (host) => `Permitir en ${host}`,
    lookOnce: 'Mirar esta página una vez',
    lookAnyway: 'Mirar de todos modos',
    notAbout: {
      one: 'No se marca nada: esta página no parece tratar del caso.',
      several: 'No se marca nada: esta página no parece tratar de ninguno de los casos.',
    },
    noNames: 'No se encontró ningún nombre del caso en esta página.',
    notRunning: 'No se marca ningún nombre porque Caselight no está activo en esta página.',
    looking: 'Esperando a la página. Si ya estaba abierta al instalar Caselight, recárguela.',
    capped: 'Esta página contiene más nombres de los que se marcan.',
    mentions: { one: 'mención', other: 'menciones' },
    next: (name) => `Ir a la siguiente mención de ${name}`,
    previousMention: 'Mención anterior',
    nextMention: 'Mención siguiente',
    back: 'Volver',
    caseFile: 'Expediente',
    settings: 'Ajustes',
    news: 'datos nuevos',
    asOf: (date) => `A ${date}`,
  },
};
