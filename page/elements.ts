import { elementHasAttributes, elementMatches, localNameOf, openShadowOf } from './dom.ts';

/**
 * What an element is to a reader's eye while text is read.
 * `skip` is not there at all; `object` takes room but holds no prose; `break` ends a word; `block` ends a run of text.
 */
export type ElementKind = 'inline' | 'block' | 'break' | 'object' | 'skip';

const TAGS: Readonly<Record<Exclude<ElementKind, 'inline'>, string>> = {
  skip: 'script style noscript template head title meta link base rp rt noframes noembed datalist param source track area map',
  object:
    'textarea input select option optgroup img picture svg math canvas video audio iframe frame object embed meter progress code samp kbd tt sup selectedcontent',
  break: 'br',
  block:
    'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section ' +
    'summary table tbody td tfoot th thead tr ul xmp slot',
};

/** Built-in elements that may carry a shadow root (HTML, `attachShadow`); every custom element may. */
const HOSTS = 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span';

/** What a tag alone says of an element. */
interface Tag {
  readonly kind: ElementKind;
  readonly mayHost: boolean;
}

const hosts: ReadonlySet<string> = new Set(HOSTS.split(' '));
const known = new Map<string, Tag>([...hosts].map((name) => [name, { kind: 'inline', mayHost: true }]));
for (const [kind, names] of Object.entries(TAGS) as [ElementKind, string][]) {
  for (const name of names.split(' ')) known.set(name, { kind, mayHost: hosts.has(name) });
}
/** Enough for every tag there is; a page that makes up more pays for them itself. */
const MOST_TAGS = 1_000;

function tagOf(element: Element): Tag {
  const name = localNameOf(element);
  let tag = known.get(name);
  if (tag === undefined) {
    const isCustom = name.includes('-');
    tag = { kind: isCustom ? 'block' : 'inline', mayHost: isCustom };
    if (known.size < MOST_TAGS) known.set(name, tag);
  }
  return tag;
}

/**
 * What an element is by its tag alone. A custom element ends a run: two things never join.
 */
export function tagKindOf(element: Element): ElementKind {
  return tagOf(element).kind;
}

/** The open shadow root of an element, asked only of elements that can have one. */
export function shadowOf(element: Element): ShadowRoot | null {
  return tagOf(element).mayHost ? openShadowOf(element) : null;
}

/** Attributes that can make an element unreadable; a change of one of them is a reason to read again. */
export const STATE_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'role', 'data-lexical-editor'] as const;

const HIDDEN = '[hidden], [aria-hidden="true" i]';
const EDITORS =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], [role="combobox"], [role="spinbutton"], ' +
  '[data-lexical-editor], .cm-editor, .CodeMirror, .monaco-editor, .ace_editor, .ProseMirror, .ql-editor, .DraftEditor-root, .ck-editor__editable';
const UNREADABLE = `${HIDDEN}, ${EDITORS}`;

const own = new WeakSet<Element>();
/** most pages never see an element of ours, and then nobody need ask */
let hasOwn = false;

/** Declares an element ours: it is never read, and its changes are nobody's news. */
export function claimElement(element: Element): void {
  own.add(element);
  hasOwn = true;
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
 * walk; text that turns out to matter is checked against its styles later.
 */
export function kindOf(element: Element): ElementKind {
  const { kind } = tagOf(element);
  if (kind === 'skip' || kind === 'object' || kind === 'break') return kind;
  return isShut(element) ? 'skip' : kind;
}

/** Whether attributes shut an element to the reading, or it is ours. */
export function isShut(element: Element): boolean {
  return (elementHasAttributes(element) && elementMatches(element, UNREADABLE)) || (hasOwn && own.has(element));
}

/** Whether nothing inside the element is read. */
export function isUnreadable(element: Element): boolean {
  const kind = kindOf(element);
  return kind === 'skip' || kind === 'object';
}
