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

const MARK = /\[\[([^|\]]+)\|([a-z0-9-]+)(\??)\]\]/g;
/** Beside the pages of a folder: short codes for person ids, so that marked text stays readable. */
const CODES_FILE = 'codes.json';

/**
 * Reads pages from the compact form that people write: pages parted by a line of `=====`, each with `id:` and `label:` lines, an empty line, and text in which
 * `[[Halls|dh]]` marks a mention of the person whose code is `dh` (`dh?` where either answer is right).
 * @param codes person ids by code; an id may also stand for itself
 * @throws when a page has no id or no known label
 */
export function parseMarkedPages(source: string, name: string, codes: Readonly<Record<string, string>>): LabelledPage[] {
  return source
    .split(/^=====+\n/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [head = '', ...body] = part.split('\n\n');
      const id = /^id: *(\S+)$/m.exec(head)?.[1];
      const label = /^label: *(case|passing|none)$/m.exec(head)?.[1] as LabelledPage['label'] | undefined;
      if (!id || !label || body.length === 0)
        throw new Error(`${name}: a page needs "id:", "label: case|passing|none", an empty line and text`);
      return { id, label, ...unmark(body.join('\n\n').trimEnd(), codes) };
    });
}

function unmark(marked: string, codes: Readonly<Record<string, string>>): Pick<LabelledPage, 'text' | 'mentions'> {
  const mentions: LabelledMention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, surface = '', code = '', optional] = match;
    text += marked.slice(from, match.index);
    mentions.push({
      start: text.length,
      end: text.length + surface.length,
      person: codes[code] ?? code,
      ...(optional && { optional: true }),
    });
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
  const files = readdirSync(folder).sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const codes = files.includes(CODES_FILE) ? (JSON.parse(read(CODES_FILE)) as Record<string, string>) : {};
  const pages = files.flatMap((file): LabelledPage[] => {
    if (file.endsWith('.json') && file !== CODES_FILE) return [JSON.parse(read(file)) as LabelledPage | LabelledPage[]].flat();
    return file.endsWith('.txt') ? parseMarkedPages(read(file), file, codes) : [];
  });
  if (pages.length === 0) throw new Error(`no labelled page in ${folder}`);
  return pages;
}
