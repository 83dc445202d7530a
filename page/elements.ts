import { elementHasAttributes, elementMatches, localNameOf } from './dom.ts';

/**
 * What an element is to a reader's eye while text is read.
 * `skip` is not there at all; `object` takes room but holds no prose; `break` ends a word; `block` ends a run of text.
 */
export type ElementKind = 'inline' | 'block' | 'break' | 'object' | 'skip';

const TAGS: Readonly<Record<Exclude<ElementKind, 'inline'>, string>> = {
  skip: 'script style noscript template head title meta link base rp rt noframes noembed datalist param source track area map',
  object:
    'textarea input select option optgroup img picture svg math canvas video audio iframe frame object embed meter progress code samp kbd tt selectedcontent',
  break: 'br',
  block:
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section ' +
    'summary table tbody td tfoot th thead tr ul xmp slot',
};

const KINDS = new Map<string, ElementKind>();
for (const [kind, names] of Object.entries(TAGS) as [ElementKind, string][]) {
  for (const name of names.split(' ')) KINDS.set(name, kind);
}

/** Attributes that can make an element unreadable; a change of one of them is a reason to read again. */
export const STATE_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'role', 'data-lexical-editor'] as const;

const HIDDEN = '[hidden], [aria-hidden="true" i]';
const EDITORS =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], [role="combobox"], [role="spinbutton"], ' +
  '[data-lexical-editor], .cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .ProseMirror, .ql-editor, .DraftEditor-root, .ck-editor__editable';
const UNREADABLE = `${HIDDEN}, ${EDITORS}`;

const own = new WeakSet<Element>();

/** Declares an element ours: it is never read, and its changes are nobody's news. */
export function claimElement(element: Element): void {
  own.add(element);
}

/** Whether the element is one of ours. */
export function isOwnElement(element: Element): boolean {
  return own.has(element);
}

/** Whether the element is, or holds, an editor known by its class alone: the class may arrive after the element. */
export function isEditorElement(element: Element): boolean {
  return elementMatches(element, EDITORS);
}

/**
 * What an element is to the reading. Judged by tag and attributes alone, because computed styles cost more than the whole
 * walk; text that turns out to matter is checked against its styles later. A custom element ends a run: two things never join.
 */
export function kindOf(element: Element): ElementKind {
  const name = localNameOf(element);
  const kind = KINDS.get(name) ?? (name.includes('-') ? 'block' : 'inline');
  if (kind === 'skip' || kind === 'object' || kind === 'break') return kind;
  if (elementHasAttributes(element) && elementMatches(element, UNREADABLE)) return 'skip';
  return own.has(element) ? 'skip' : kind;
}

/** Whether nothing inside the element is read. */
export function isUnreadable(element: Element): boolean {
  const kind = kindOf(element);
  return kind === 'skip' || kind === 'object';
}
