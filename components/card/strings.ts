import type { ReportField } from '../../core/card/report.ts';
import type { EventView, PersonView } from '../../core/casebook/view.ts';
import { REPORTS_GO_TO } from '../../core/corrections.ts';
import type { Language } from '../../core/language/language.ts';
import type { Plural } from '../../core/language/plural.ts';

/** Every word of the card that is not in the record itself. */
export interface CardStrings {
  readonly latest: Readonly<Record<EventView['standing'], string>>;
  readonly latestInCase: string;
  readonly asOf: (date: string) => string;
  readonly judge: (name: string) => string;
  readonly tentative: string;
  readonly singleSource: string;
  readonly since: string;
  readonly position: Readonly<Record<PersonView['entity'], string>>;
  readonly charges: string;
  readonly filed: (date: string) => string;
  readonly parts: string;
  readonly moreParts: string;
  readonly conflicts: string;
  readonly related: string;
  readonly terms: string;
  readonly sources: Plural;
  readonly allSources: string;
  readonly newTab: string;
  readonly courtRecord: string;
  readonly checkedOn: (date: string) => string;
  readonly why: string;
  readonly caseFile: string;
  readonly nextMention: string;
  readonly more: string;
  readonly copyCitation: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly notPerson: (name: string) => string;
  readonly refused: (name: string) => string;
  readonly undo: string;
  readonly hideSite: (host: string) => string;
  readonly report: string;
  readonly reportAbout: string;
  readonly reportFields: Readonly<Record<ReportField, string>>;
  readonly reportAddress: string;
  readonly reportText: string;
  readonly reportCopy: string;
  readonly reportNote: string;
  readonly pin: string;
  readonly unpin: string;
  readonly move: string;
  readonly back: string;
  readonly close: string;
  readonly cancel: string;
}

export const cardStrings: Readonly<Record<Language, CardStrings>> = {
  en: {
    latest: { ruling: 'Latest ruling', outcome: 'Latest outcome', step: 'Latest step', allegation: 'Latest allegation' },
    latestInCase: 'Latest in the case',
    asOf: (date) => `As of ${date}`,
    judge: (name) => `Judge ${name}`,
    tentative: 'Tentative: the judge may still change it.',
    singleSource: 'Rests on one source.',
    since: 'Since then',
    position: { person: 'Their own position', organisation: 'Its own position' },
    charges: 'Charges and how each ended',
    filed: (date) => `Filed ${date}`,
    parts: 'Part in the proceedings',
    moreParts: 'Further proceedings',
    conflicts: 'Where sources differ',
    related: 'Connected people',
    terms: 'Legal terms',
    sources: { one: 'source', other: 'sources' },
    allSources: 'All sources',
    newTab: 'opens in a new tab',
    courtRecord: 'court record',
    checkedOn: (date) => `Checked ${date}`,
    why: 'Why this person?',
    caseFile: 'Case file',
    nextMention: 'Next mention',
    more: 'More',
    copyCitation: 'Copy citation',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. Select the text and copy it.',
    notPerson: (name) => `Not ${name}`,
    refused: (name) => `This is not ${name}: the name is no longer marked on this page.`,
    undo: 'Undo',
    hideSite: (host) => `Hide on ${host || 'this site'}`,
    report: 'Report an error',
    reportAbout: 'What is wrong?',
    reportFields: {
      mention: 'The text means someone else',
      role: 'The role',
      status: 'The status',
      latest: 'The latest ruling or outcome',
      sources: 'A source',
      wording: 'The wording is unfair or unclear',
      other: 'Something else',
    },
    reportAddress: 'Add the address of this page',
    reportText: 'Text of the report',
    reportCopy: 'Copy report',
    reportNote: `Caselight sends nothing. Copy the text and send it ${REPORTS_GO_TO.en}.`,
    pin: 'Pin card',
    unpin: 'Unpin card',
    move: 'Move card (arrow keys; a click moves it to the next corner)',
    back: 'Back',
    close: 'Close',
    cancel: 'Cancel',
  },
  es: {
    latest: { ruling: 'Última resolución', outcome: 'Último resultado', step: 'Último paso', allegation: 'Última alegación' },
    latestInCase: 'Lo último en el caso',
    asOf: (date) => `A ${date}`,
    judge: (name) => `Preside ${name}`,
    tentative: 'Provisional: el tribunal aún puede cambiarla.',
    singleSource: 'Se apoya en una sola fuente.',
    since: 'Desde entonces',
    position: { person: 'Su propia posición', organisation: 'Su propia posición' },
    charges: 'Cargos y cómo terminó cada uno',
    filed: (date) => `Presentado: ${date}`,
    parts: 'Su papel en los procedimientos',
    moreParts: 'Otros procedimientos',
    conflicts: 'Dónde difieren las fuentes',
    related: 'Personas vinculadas',
    terms: 'Términos legales',
    sources: { one: 'fuente', other: 'fuentes' },
    allSources: 'Todas las fuentes',
    newTab: 'se abre en una pestaña nueva',
    courtRecord: 'documento judicial',
    checkedOn: (date) => `Comprobado: ${date}`,
    why: '¿Por qué esta persona?',
    caseFile: 'Expediente',
    nextMention: 'Siguiente mención',
    more: 'Más',
    copyCitation: 'Copiar cita',
    copied: 'Copiado',
    copyFailed: 'El navegador no permitió copiar. Seleccione el texto y cópielo.',
    notPerson: (name) => `No es ${name}`,
    refused: (name) => `No es ${name}: el nombre ya no se marca en esta página.`,
    undo: 'Deshacer',
    hideSite: (host) => `Ocultar en ${host || 'este sitio'}`,
    report: 'Informar de un error',
    reportAbout: '¿Qué está mal?',
    reportFields: {
      mention: 'El texto habla de otra persona',
      role: 'El papel',
      status: 'El estado',
      latest: 'La última resolución o el último resultado',
      sources: 'Una fuente',
      wording: 'La redacción es injusta o poco clara',
      other: 'Otra cosa',
    },
    reportAddress: 'Añadir la dirección de esta página',
    reportText: 'Texto del informe',
    reportCopy: 'Copiar informe',
    reportNote: `Caselight no envía nada. Copie el texto y envíelo ${REPORTS_GO_TO.es}.`,
    pin: 'Fijar ficha',
    unpin: 'Soltar ficha',
    move: 'Mover ficha (teclas de flecha; un clic la lleva a la esquina siguiente)',
    back: 'Atrás',
    close: 'Cerrar',
    cancel: 'Cancelar',
  },
};
