import * as v from 'valibot';
import { sharedPart, type SharedSettings } from './merge.ts';
import { readStored, SETTINGS_VERSION } from './stored.ts';

/** What a browser's sync storage takes: bytes per item with its key, and in all. Ours stay a little below. */
export const SYNC_LIMITS = { item: 8_000, total: 100_000 } as const;

/** The items of the sync storage that are ours: the head and the numbered pieces of one text. */
const HEAD = 'shared';
const PIECE = /^shared-(\d+)$/;

const head = v.strictObject({
  version: v.pipe(v.number(), v.integer()),
  pieces: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  check: v.number(),
});

/** Items to set and keys to remove so that the sync storage holds some settings; null when they are too large for it. */
export function toSyncItems(shared: SharedSettings): Record<string, unknown> | null {
  const text = JSON.stringify({ ...shared, rules: shared.rules.map(packRule).join(' ') });
  const pieces = split(text);
  const items: Record<string, unknown> = { [HEAD]: { version: SETTINGS_VERSION, pieces: pieces.length, check: checkOf(text) } };
  pieces.forEach((piece, index) => (items[`${HEAD}-${index}`] = piece));
  const total = Object.entries(items).reduce((sum, [key, value]) => sum + itemSize(key, value), 0);
  return total > SYNC_LIMITS.total ? null : items;
}

/** Keys in the sync storage that are left over from a longer text. */
export function leftoverKeys(present: readonly string[], items: Readonly<Record<string, unknown>>): string[] {
  return present.filter((key) => PIECE.test(key) && !(key in items));
}

/** What reading the sync storage came to. */
export type ReadSync =
  | { readonly kind: 'shared'; readonly shared: SharedSettings }
  /** nothing there, or pieces of two writings mixed: to be written anew */
  | { readonly kind: 'none' }
  /** written by a later version: not to be touched */
  | { readonly kind: 'newer' };

/** Reads the items of the sync storage, those of an older version through its migrations. Never throws. */
export function fromSyncItems(items: Readonly<Record<string, unknown>>): ReadSync {
  const about = v.safeParse(head, items[HEAD]);
  if (!about.success) return { kind: 'none' };
  if (about.output.version > SETTINGS_VERSION) return { kind: 'newer' };
  const pieces = Array.from({ length: about.output.pieces }, (_, index) => items[`${HEAD}-${index}`]);
  if (!pieces.every((piece) => typeof piece === 'string')) return { kind: 'none' };
  const text = pieces.join('');
  if (checkOf(text) !== about.output.check) return { kind: 'none' };
  const read = readStored({ version: about.output.version, settings: unpack(text) });
  return read.fallback === null ? { kind: 'shared', shared: sharedPart(read.settings) } : { kind: 'none' };
}

/** A rule in the fewest bytes: `+` on or `-` off, then the host, or the domain behind `*.`. */
function packRule(rule: SharedSettings['rules'][number]): string {
  return `${rule.choice === 'on' ? '+' : '-'}${rule.scope === 'domain' ? '*.' : ''}${rule.pattern}`;
}

/** The settings behind a text; what belongs to one device alone is filled in, because only whole settings have versions and migrations. */
function unpack(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('rules' in value) || typeof value.rules !== 'string') return null;
  const rules = value.rules.split(' ').filter((rule) => rule !== '');
  return {
    ...value,
    sync: true,
    seenDataVersion: null,
    rules: rules.map((rule) => {
      const pattern = rule.slice(1);
      const domain = pattern.startsWith('*.');
      return {
        pattern: domain ? pattern.slice(2) : pattern,
        scope: domain ? 'domain' : 'host',
        choice: rule.startsWith('+') ? 'on' : 'off',
      };
    }),
  };
}

/** Pieces whose JSON, with the key, stays below the limit for an item. */
function split(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== '' || pieces.length === 0) {
    const key = `${HEAD}-${pieces.length}`;
    let length = Math.min(rest.length, SYNC_LIMITS.item);
    while (itemSize(key, rest.slice(0, length)) > SYNC_LIMITS.item) length = Math.floor(length * 0.95);
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return pieces;
}

/** Bytes an item counts for: key and JSON, of which ours is ASCII (hosts are punycode). */
function itemSize(key: string, value: unknown): number {
  return key.length + JSON.stringify(value).length;
}

/** FNV-1a over UTF-16 units: tells whether pieces belong together, nothing more. */
function checkOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
