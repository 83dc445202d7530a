import * as v from 'valibot';
import { hostOf } from '../sites/address.ts';
import type { SiteRule } from '../sites/types.ts';
import { lineOf, repeatedPlace, type PathKey } from './json-lines.ts';
import { sharedPart, type SharedSettings } from './merge.ts';
import { settingsSchema } from './schema.ts';
import { readStored, SETTINGS_VERSION } from './stored.ts';
import type { Settings } from './types.ts';

/** Says what a file is, so that any other JSON is told apart. */
const KIND = 'caselight-settings';

/** What a file holds, and nothing else: a part that lies in the wrong place must not be left out without a word. */
const FIELDS: readonly string[] = ['kind', 'version', 'settings'];

/** Letters beyond ASCII, as in `bücher.example`. */
const HAS_OTHER_LETTERS = /[^\0-\x7f]/;

/** Files larger than this are no settings (characters). */
export const LARGEST_FILE = 2_000_000;

/** Why a file was refused. */
export type ImportFault = 'too-large' | 'not-json' | 'repeated-name' | 'not-settings' | 'newer-version' | 'bad-value';

/** A file as read: what it would bring, or what is wrong with it and on which line (1 is the first). */
export type ImportReading =
  | { readonly ok: true; readonly imported: SharedSettings }
  | { readonly ok: false; readonly fault: ImportFault; readonly line: number; /** e.g. `rules[3].pattern` */ readonly place: string };

/** `replace` makes the settings those of the file; `add` keeps the site rules that the file says nothing about. */
export type ImportHow = 'replace' | 'add';

/** What an import would change, for the reader to look at before it applies. */
export interface ImportPreview {
  readonly added: readonly SiteRule[];
  readonly changed: readonly SiteRule[];
  readonly removed: readonly SiteRule[];
  /** names of the other settings that would change */
  readonly settings: readonly Exclude<keyof SharedSettings, 'rules'>[];
  /** what the settings would be */
  readonly result: Settings;
}

/** The settings as a text for a file: one site rule per line, nothing of this device alone. */
export function exportSettings(settings: Settings): string {
  const { rules, ...others } = sharedPart(settings);
  const lines = rules.map((rule) => `      ${JSON.stringify(rule)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n    ]`;
  const fields = Object.entries(others).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const body = [...fields, `    "rules": ${list}`].join(',\n');
  return `{\n  "kind": "${KIND}",\n  "version": ${SETTINGS_VERSION},\n  "settings": {\n${body}\n  }\n}\n`;
}

/** Reads a file's text. Changes nothing and never throws: a bad file is refused whole, with the line at fault. */
export function readImport(fileText: string): ImportReading {
  const text = fileText.replace(/^\uFEFF/, '');
  const refuse = (fault: ImportFault, path: readonly PathKey[] = []): ImportReading => ({
    ok: false,
    fault,
    line: fault === 'too-large' ? 1 : lineOf(text, path),
    place: placeOf(path),
  });
  if (text.length > LARGEST_FILE) return refuse('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  const repeated = repeatedPlace(text);
  if (repeated !== null) return { ok: false, fault: 'repeated-name', line: repeated.line, place: placeOf(repeated.path) };
  const about = v.safeParse(v.object({ kind: v.literal(KIND), version: v.pipe(v.number(), v.integer(), v.minValue(1)) }), file);
  if (!about.success) return refuse('not-settings', pathOf(about.issues[0]));
  const { version } = about.output;
  if (version > SETTINGS_VERSION) return refuse('newer-version', ['version']);
  const foreign = Object.keys(file as object).find((name) => !FIELDS.includes(name));
  if (foreign !== undefined) return refuse('bad-value', [foreign]);
  const body = withAsciiRules((file as { readonly settings?: unknown }).settings);
  const whole = typeof body === 'object' && body !== null ? { ...body, sync: false, seenDataVersion: null } : body;
  if (version === SETTINGS_VERSION) {
    const parsed = v.safeParse(settingsSchema, whole);
    return parsed.success
      ? { ok: true, imported: sharedPart(parsed.output) }
      : refuse('bad-value', ['settings', ...pathOf(parsed.issues[0])]);
  }
  const read = readStored({ version, settings: whole });
  return read.fallback === null ? { ok: true, imported: sharedPart(read.settings) } : refuse('bad-value', ['settings']);
}

/** A file's settings with the sites of its rules in the form they are kept in: someone may have written their letters. Faults stay for the schema to find. */
function withAsciiRules(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('rules' in body) || !Array.isArray(body.rules)) return body;
  const rules = body.rules.map((rule: unknown) => {
    if (typeof rule !== 'object' || rule === null || !('pattern' in rule) || typeof rule.pattern !== 'string') return rule;
    const { pattern } = rule;
    return HAS_OTHER_LETTERS.test(pattern) && !/[/:@?#]/.test(pattern) ? { ...rule, pattern: hostOf(pattern) ?? pattern } : rule;
  });
  return { ...body, rules };
}

/** What an import would change. */
export function previewImport(present: Settings, imported: SharedSettings, how: ImportHow): ImportPreview {
  const keyOf = (rule: SiteRule): string => `${rule.scope} ${rule.pattern}`;
  const before = new Map(present.rules.map((rule) => [keyOf(rule), rule]));
  const incoming = new Map(imported.rules.map((rule) => [keyOf(rule), rule]));
  const rules = how === 'add' ? [...new Map([...before, ...incoming]).values()] : [...incoming.values()];
  const { rules: _rules, ...others } = imported;
  return {
    added: [...incoming.values()].filter((rule) => !before.has(keyOf(rule))),
    changed: [...incoming.values()].filter((rule) => before.has(keyOf(rule)) && before.get(keyOf(rule))?.choice !== rule.choice),
    removed: how === 'add' ? [] : [...before.values()].filter((rule) => !incoming.has(keyOf(rule))),
    settings: (Object.keys(others) as Exclude<keyof SharedSettings, 'rules'>[]).filter((name) => present[name] !== imported[name]),
    result: { ...present, ...others, rules },
  };
}

function pathOf(issue: v.BaseIssue<unknown>): PathKey[] {
  return (issue.path ?? []).map((item) => item.key).filter((key) => typeof key === 'string' || typeof key === 'number');
}

/** Longest place that is told (characters): a hostile file's own names may fill the page with it. */
const LONGEST_PLACE = 100;

function placeOf(path: readonly PathKey[]): string {
  const steps = path.slice(0, LONGEST_PLACE).map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`));
  const place = steps.join('');
  return place.length > LONGEST_PLACE ? `${place.slice(0, LONGEST_PLACE)}…` : place;
}
