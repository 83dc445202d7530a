import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mention as a labeller marked it. Offsets are UTF-16 units into the page's text, end exclusive. */
export interface LabelledMention {
  readonly start: number;
  readonly end: number;
  readonly person: string;
  /** right when found, not missed when not */
  readonly optional?: boolean;
}

/** A page with the mentions it holds: the format of docs/recognition.md. */
export interface LabelledPage {
  readonly id: string;
  readonly label: 'case' | 'passing' | 'none';
  readonly text: string;
  readonly mentions: readonly LabelledMention[];
}

const MARK = /\[\[([^|\]]+)\|([a-z0-9-]+)(\|optional)?\]\]/g;

/**
 * Reads pages from the compact form that people write: pages parted by a line of `=====`, each with `id:` and `label:` lines, an empty line, and text in which
 * `[[Halls|david-halls]]` marks a mention (`|optional` after the id where either answer is right).
 * @throws when a page has no id or no known label
 */
export function parseMarkedPages(source: string, name: string): LabelledPage[] {
  return source
    .split(/^=====+\n/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const body = part.indexOf('\n\n');
      const head = Object.fromEntries(
        part
          .slice(0, body)
          .split('\n')
          .map((line) => line.split(/:\s*/, 2) as [string, string]),
      );
      const { id, label } = head;
      if (body < 0 || !id || (label !== 'case' && label !== 'passing' && label !== 'none'))
        throw new Error(`${name}: a page needs "id:" and "label: case|passing|none"`);
      return { id, label, ...unmark(part.slice(body + 2).trimEnd()) };
    });
}

function unmark(marked: string): Pick<LabelledPage, 'text' | 'mentions'> {
  const mentions: LabelledMention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, surface = '', person = '', optional] = match;
    text += marked.slice(from, match.index);
    mentions.push({ start: text.length, end: text.length + surface.length, person, ...(optional && { optional: true }) });
    text += surface;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
}

/**
 * Every labelled page of a folder, in order of file name: `.json` files hold one page or a list of pages, `.txt` files the compact form.
 * @throws when the folder cannot be read or holds no page
 */
export function readLabelledPages(folder: string): LabelledPage[] {
  const pages = readdirSync(folder)
    .sort()
    .flatMap((file): LabelledPage[] => {
      const path = join(folder, file);
      if (file.endsWith('.json')) return [JSON.parse(readFileSync(path, 'utf8')) as LabelledPage | LabelledPage[]].flat();
      return file.endsWith('.txt') ? parseMarkedPages(readFileSync(path, 'utf8'), file) : [];
    });
  if (pages.length === 0) throw new Error(`no labelled page in ${folder}`);
  return pages;
}
