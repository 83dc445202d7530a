import type { Language } from '../../core/language/language.ts';
import type { HighlightStyle, Settings } from '../../core/settings/types.ts';
import type { ImportFault } from '../../core/settings/transfer.ts';
import type { DefaultMode } from '../../core/sites/types.ts';

/** The sections of the settings page, in order. */
export const SECTIONS = ['sites', 'look', 'card', 'general', 'keys', 'data', 'corrections', 'permissions', 'reset'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Words of the settings page; the longer texts stand in texts.ts. */
export interface OptionsStrings {
  readonly title: string;
  readonly navigation: string;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly modeLegend: string;
  readonly modes: (newsSites: number) => Readonly<Record<DefaultMode, string>>;
  readonly rules: string;
  readonly noRules: string;
  readonly searchRules: string;
  readonly noMatch: string;
  readonly showMore: (count: number) => string;
  readonly columns: { readonly site: string; readonly reach: string; readonly choice: string; readonly action: string };
  readonly scopes: { readonly host: string; readonly domain: string };
  readonly choices: { readonly on: string; readonly off: string };
  readonly reachOf: (site: string) => string;
  readonly choiceOf: (site: string) => string;
  readonly remove: string;
  readonly removeOf: (site: string) => string;
  readonly addLabel: string;
  readonly addExample: string;
  readonly add: string;
  readonly badAddress: string;
  readonly noDomain: string;
  readonly styleLegend: string;
  readonly styles: Readonly<Record<HighlightStyle, string>>;
  readonly sample: readonly [string, string, string];
  readonly sampleLabel: string;
  readonly cardLegend: string;
  readonly cardModes: Readonly<Record<Settings['cardMode'], string>>;
  readonly delay: string;
  readonly milliseconds: (count: string) => string;
  readonly badge: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language | 'auto', string>>;
  readonly sync: string;
  readonly syncNote: string;
  readonly syncOutcome: Readonly<Record<'shared' | 'too-large' | 'newer-version' | 'refused', string>>;
  readonly export: string;
  readonly import: string;
  readonly faults: Readonly<Record<ImportFault, string>>;
  readonly faultAt: (line: number, place: string) => string;
  readonly unchanged: string;
  readonly preview: string;
  readonly previewAdded: string;
  readonly previewChanged: string;
  readonly previewRemoved: string;
  readonly previewSettings: string;
  readonly previewNothing: string;
  readonly settingNames: Readonly<Record<'defaultMode' | 'style' | 'cardDelay' | 'cardMode' | 'badge' | 'language', string>>;
  readonly how: Readonly<Record<'add' | 'replace', string>>;
  readonly applyImport: string;
  readonly cancel: string;
  readonly noKey: string;
  readonly openKeys: string;
  readonly keysNote: string;
  readonly version: (version: string, asOf: string) => string;
  readonly changes: string;
  readonly restore: string;
  readonly restoreNote: string;
  readonly restoreSure: string;
  readonly aside: Readonly<Record<'newer-version' | 'unreadable', string>>;
  readonly asideSave: string;
  readonly asideDrop: string;
}

export const optionsStrings: Readonly<Record<Language, OptionsStrings>> = {
  en: {
    title: 'Settings',
    navigation: 'Sections',
    sections: {
      sites: 'Sites',
      look: 'Marked names',
      card: 'Card',
      general: 'General',
      keys: 'Keys',
      data: 'Data and what changed',
      corrections: 'Corrections',
      permissions: 'Permissions',
      reset: 'Start afresh',
    },
    modeLegend: 'Where Caselight runs by itself',
    modes: (newsSites) => ({
      'news-sites': `On the ${newsSites} bundled news sites, and where I switch it on`,
      'chosen-sites': 'Only where I switch it on',
    }),
    rules: 'Your rules',
    noRules: 'No rules yet. Switch Caselight on or off from its button in the toolbar, or add a site here.',
    searchRules: 'Search your rules',
    noMatch: 'No rule matches.',
    showMore: (count) => `Show ${count} more`,
    columns: { site: 'Site', reach: 'Reach', choice: 'Caselight is', action: 'Action' },
    scopes: { host: 'This host only', domain: 'Whole domain' },
    choices: { on: 'On', off: 'Off' },
    reachOf: (site) => `Reach of the rule for ${site}`,
    choiceOf: (site) => `Caselight on ${site}`,
    remove: 'Remove',
    removeOf: (site) => `Remove the rule for ${site}`,
    addLabel: 'Address or host',
    addExample: 'news.example.com',
    add: 'Add rule',
    badAddress: 'That is no address of a website. Write a host such as news.example.com.',
    noDomain: 'There is no whole domain around that host. Choose “This host only”.',
    styleLegend: 'How names are marked',
    styles: {
      tint: 'Tint and dotted underline',
      underline: 'Dotted underline',
      boxed: 'Boxed marks',
      none: 'Nothing: cards by key command only',
    },
    sample: ['The foreman, ', 'Hugo Penn', ', asked for a second inspection.'],
    sampleLabel: 'Example',
    cardLegend: 'When the card opens',
    cardModes: { hover: 'When the pointer rests on a name', click: 'Only by click or key' },
    delay: 'Rest before it opens',
    milliseconds: (count) => `${count} milliseconds`,
    badge: 'Show on the toolbar button how many people were found',
    language: 'Language',
    languages: { auto: 'As the browser', en: 'English', es: 'Español' },
    sync: 'Share these settings with my other browsers',
    syncNote:
      'Through the account of your browser, if it has one. Your rules are then kept by the maker of the browser. Off unless you switch it on.',
    syncOutcome: {
      shared: 'The settings are shared.',
      'too-large': 'Too many rules to share: they stay on this device.',
      'newer-version': 'Another browser uses a newer version of Caselight. Update this one to share again.',
      refused: 'The browser did not take the settings. It will be tried again.',
    },
    export: 'Save settings as a file',
    import: 'Read settings from a file',
    faults: {
      'too-large': 'The file is too large to hold settings.',
      'not-json': 'The file is not well formed.',
      'not-settings': 'The file does not hold settings of Caselight.',
      'newer-version': 'The file comes from a newer version of Caselight.',
      'bad-value': 'A value is not one that Caselight knows.',
    },
    faultAt: (line, place) => (place === '' ? `Line ${line}.` : `Line ${line}, at ${place}.`),
    unchanged: 'Nothing was changed.',
    preview: 'What the file would change',
    previewAdded: 'New rules',
    previewChanged: 'Changed rules',
    previewRemoved: 'Rules that would go',
    previewSettings: 'Other settings',
    previewNothing: 'Nothing: your settings are the same already.',
    settingNames: {
      defaultMode: 'Where Caselight runs by itself',
      style: 'How names are marked',
      cardDelay: 'Rest before the card opens',
      cardMode: 'When the card opens',
      badge: 'Number on the toolbar button',
      language: 'Language',
    },
    how: { add: 'Keep my other rules', replace: 'Replace my rules' },
    applyImport: 'Apply',
    cancel: 'Cancel',
    noKey: 'no key set',
    openKeys: 'Change keys',
    keysNote:
      'Keys are set in the browser: in Firefox under Add-ons, Manage Extension Shortcuts; in Chromium under Extensions, Keyboard shortcuts.',
    version: (version, asOf) => `Data version ${version}. The record stands as of ${asOf}.`,
    changes: 'What changed',
    restore: 'Restore the defaults',
    restoreNote:
      'Takes away every rule and every choice made here. It cannot be undone; save your settings first if you may want them back.',
    restoreSure: 'Yes, restore the defaults',
    aside: {
      'newer-version':
        'Your settings were written by a newer version of Caselight and could not be read. The defaults are in use; the old settings were kept.',
      unreadable: 'Your settings could not be read. The defaults are in use; what was found was kept.',
    },
    asideSave: 'Save what was kept',
    asideDrop: 'Forget it',
  },
  es: {
    title: 'Ajustes',
    navigation: 'Secciones',
    sections: {
      sites: 'Sitios',
      look: 'Nombres marcados',
      card: 'Ficha',
      general: 'General',
      keys: 'Teclas',
      data: 'Datos y novedades',
      corrections: 'Correcciones',
      permissions: 'Permisos',
      reset: 'Empezar de nuevo',
    },
    modeLegend: 'Dónde funciona Caselight por sí solo',
    modes: (newsSites) => ({
      'news-sites': `En los ${newsSites} sitios de noticias incluidos y donde yo lo active`,
      'chosen-sites': 'Solo donde yo lo active',
    }),
    rules: 'Sus reglas',
    noRules: 'Aún no hay reglas. Active o desactive Caselight desde su botón de la barra, o añada un sitio aquí.',
    searchRules: 'Buscar en sus reglas',
    noMatch: 'Ninguna regla coincide.',
    showMore: (count) => `Mostrar ${count} más`,
    columns: { site: 'Sitio', reach: 'Alcance', choice: 'Caselight está', action: 'Acción' },
    scopes: { host: 'Solo este servidor', domain: 'Todo el dominio' },
    choices: { on: 'Activado', off: 'Desactivado' },
    reachOf: (site) => `Alcance de la regla de ${site}`,
    choiceOf: (site) => `Caselight en ${site}`,
    remove: 'Quitar',
    removeOf: (site) => `Quitar la regla de ${site}`,
    addLabel: 'Dirección o servidor',
    addExample: 'noticias.example.com',
    add: 'Añadir regla',
    badAddress: 'No es la dirección de un sitio web. Escriba un servidor, por ejemplo noticias.example.com.',
    noDomain: 'Ese servidor no pertenece a un dominio completo. Elija «Solo este servidor».',
    styleLegend: 'Cómo se marcan los nombres',
    styles: {
      tint: 'Fondo y subrayado de puntos',
      underline: 'Subrayado de puntos',
      boxed: 'Recuadros',
      none: 'Nada: fichas solo con el teclado',
    },
    sample: ['El capataz, ', 'Hugo Penn', ', pidió una segunda inspección.'],
    sampleLabel: 'Ejemplo',
    cardLegend: 'Cuándo se abre la ficha',
    cardModes: { hover: 'Cuando el puntero se detiene en un nombre', click: 'Solo con un clic o una tecla' },
    delay: 'Pausa antes de abrirse',
    milliseconds: (count) => `${count} milisegundos`,
    badge: 'Mostrar en el botón de la barra cuántas personas se encontraron',
    language: 'Idioma',
    languages: { auto: 'El del navegador', en: 'English', es: 'Español' },
    sync: 'Compartir estos ajustes con mis otros navegadores',
    syncNote:
      'A través de la cuenta de su navegador, si la tiene. El fabricante del navegador guarda entonces sus reglas. Desactivado mientras usted no lo active.',
    syncOutcome: {
      shared: 'Los ajustes están compartidos.',
      'too-large': 'Demasiadas reglas para compartirlas: se quedan en este dispositivo.',
      'newer-version': 'Otro navegador usa una versión más nueva de Caselight. Actualice esta para volver a compartir.',
      refused: 'El navegador no aceptó los ajustes. Se volverá a intentar.',
    },
    export: 'Guardar los ajustes en un archivo',
    import: 'Leer los ajustes de un archivo',
    faults: {
      'too-large': 'El archivo es demasiado grande para contener ajustes.',
      'not-json': 'El archivo no está bien formado.',
      'not-settings': 'El archivo no contiene ajustes de Caselight.',
      'newer-version': 'El archivo procede de una versión más nueva de Caselight.',
      'bad-value': 'Hay un valor que Caselight no conoce.',
    },
    faultAt: (line, place) => (place === '' ? `Línea ${line}.` : `Línea ${line}, en ${place}.`),
    unchanged: 'No se cambió nada.',
    preview: 'Qué cambiaría el archivo',
    previewAdded: 'Reglas nuevas',
    previewChanged: 'Reglas que cambian',
    previewRemoved: 'Reglas que desaparecerían',
    previewSettings: 'Otros ajustes',
    previewNothing: 'Nada: sus ajustes ya son iguales.',
    settingNames: {
      defaultMode: 'Dónde funciona Caselight por sí solo',
      style: 'Cómo se marcan los nombres',
      cardDelay: 'Pausa antes de abrirse la ficha',
      cardMode: 'Cuándo se abre la ficha',
      badge: 'Número en el botón de la barra',
      language: 'Idioma',
    },
    how: { add: 'Conservar mis otras reglas', replace: 'Sustituir mis reglas' },
    applyImport: 'Aplicar',
    cancel: 'Cancelar',
    noKey: 'sin tecla',
    openKeys: 'Cambiar las teclas',
    keysNote:
      'Las teclas se eligen en el navegador: en Firefox, en Complementos, Gestionar atajos de extensiones; en Chromium, en Extensiones, Combinaciones de teclas.',
    version: (version, asOf) => `Versión de datos ${version}. El registro está al día a ${asOf}.`,
    changes: 'Qué cambió',
    restore: 'Restaurar los valores iniciales',
    restoreNote: 'Quita todas las reglas y todo lo elegido aquí. No se puede deshacer; guarde antes los ajustes si puede que los necesite.',
    restoreSure: 'Sí, restaurar los valores iniciales',
    aside: {
      'newer-version':
        'Sus ajustes los escribió una versión más nueva de Caselight y no se pudieron leer. Se usan los valores iniciales; los ajustes antiguos se conservaron.',
      unreadable: 'Sus ajustes no se pudieron leer. Se usan los valores iniciales; lo encontrado se conservó.',
    },
    asideSave: 'Guardar lo conservado',
    asideDrop: 'Olvidarlo',
  },
};
