import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedPart } from '../../../core/settings/merge.ts';
import { exportSettings, LARGEST_FILE, previewImport, readImport } from '../../../core/settings/transfer.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/types.ts';
import type { SiteRule } from '../../../core/sites/types.ts';
import { someShared } from './arbitrary.ts';

const rule = (pattern: string, choice: 'on' | 'off'): SiteRule => ({ pattern, scope: 'host', choice });
const settings: Settings = { ...DEFAULT_SETTINGS, rules: [rule('a.example', 'on'), rule('b.example', 'off')], sync: true };

test('what is exported imports the same, and keeps to itself what belongs to one device', () => {
  fc.assert(
    fc.property(someShared, (shared) => {
      const text = exportSettings({ ...DEFAULT_SETTINGS, ...shared });
      expect(readImport(text)).toEqual({ ok: true, imported: shared });
    }),
  );
  expect(exportSettings(settings)).not.toContain('sync');
});

describe('a bad file is refused with the line at fault', () => {
  const good = exportSettings(settings);
  const lineWith = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;
  const broken = (from: string, to: string): string => {
    expect(good).toContain(from);
    return good.replace(from, to);
  };

  test.each([
    ['not JSON: a comma missing', broken('"tint",', '"tint"'), 'not-json', 'cardDelay', ''],
    ['a rule of another shape', broken('"choice":"off"', '"choice":"maybe"'), 'bad-value', 'maybe', 'settings.rules[1].choice'],
    ['a pattern that is no host', broken('b.example', 'b example'), 'bad-value', 'b example', 'settings.rules[1].pattern'],
    ['a delay out of range', broken('450', '4'), 'bad-value', 'cardDelay', 'settings.cardDelay'],
    ['a later version', broken('"version": 1', '"version": 7'), 'newer-version', 'version', 'version'],
    ['some other file', broken('caselight-settings', 'shopping-list'), 'not-settings', 'shopping-list', 'kind'],
  ])('%s', (_what, text, fault, part, place) => {
    expect(readImport(text)).toEqual({ ok: false, fault, line: lineWith(text, part), place });
  });

  test.each([
    ['an empty file', '', 'not-json'],
    ['a list', '[]', 'not-settings'],
    ['null', 'null', 'not-settings'],
    ['a page', '<!doctype html>', 'not-json'],
    ['a huge file', ' '.repeat(LARGEST_FILE + 1), 'too-large'],
  ])('%s', (_what, text, fault) => expect(readImport(text)).toMatchObject({ ok: false, fault, line: 1 }));

  test('any text at all is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readImport(text).ok).toBe(false);
      }),
    );
  });

  test.each([
    ['an unknown name', '"style"', '"sparkle": 1,\n    "style"', 'bad-value', 'sparkle', 'settings.sparkle'],
    [
      'a name of every object’s own',
      '"style"',
      '"__proto__": { "badge": false },\n    "style"',
      'bad-value',
      '__proto__',
      'settings.__proto__',
    ],
    [
      'such a name in a rule',
      '{"pattern":"b',
      '{"constructor":1,"pattern":"b',
      'bad-value',
      'constructor',
      'settings.rules[1].constructor',
    ],
    ['a part in the wrong place', '"version"', '"rules": [],\n  "version"', 'bad-value', 'rules": []', 'rules'],
    ['a name that stands twice', '"badge"', '"style": "boxed",\n    "badge"', 'repeated-name', 'boxed', 'settings.style'],
    [
      'a name that stands twice in a rule',
      '"pattern":"b',
      '"choice":"on","pattern":"b',
      'repeated-name',
      'b.example',
      'settings.rules[1].choice',
    ],
    ['a number out of every range', '450', '1e999', 'bad-value', '1e999', 'settings.cardDelay'],
    ['a character that no text may hold', '"tint"', '"ti\u0000nt"', 'not-json', 'style', ''],
  ])('%s', (_what, from, to, fault, part, place) => {
    const text = broken(from, to);
    expect(readImport(text)).toEqual({ ok: false, fault, line: lineWith(text, part), place });
  });

  test.each([
    ['lists within lists, closed', 'not-settings', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects within objects, left open', 'not-json', '{"a":'.repeat(100_000)],
    ['lists where a rule should be', 'bad-value', good.replace('"rules": [', `"rules": [${'['.repeat(100_000)}${']'.repeat(100_000)},`)],
    [
      'more rules than anyone makes',
      'bad-value',
      good.replace('"rules": [', `"rules": [${`{"pattern":"a.example","scope":"host","choice":"on"},`.repeat(6000)}`),
    ],
  ])('%s', (_what, fault, text) => expect(readImport(text)).toMatchObject({ ok: false, fault }));

  test.each(['\r\n', '\r'])('lines that end in %j are counted as lines', (end) => {
    const text = broken('"tint"', '"neon"');
    expect(readImport(text.replaceAll('\n', end))).toMatchObject({ ok: false, line: lineWith(text, 'neon') });
  });

  test('the place is told in a few words, however long the file’s own are', () => {
    const reading = readImport(broken('"style"', `"${'x'.repeat(100_000)}": 1,\n    "style"`));
    expect(reading).toMatchObject({ ok: false, line: 6 });
    expect('place' in reading && reading.place.length).toBeLessThan(200);
  });

  test('a site written in its letters is read as the host it is; an address in its place stays a fault', () => {
    const reading = readImport(good.replace('b.example', 'Bücher.example'));
    expect(reading).toEqual({
      ok: true,
      imported: sharedPart({ ...settings, rules: [rule('a.example', 'on'), rule('xn--bcher-kva.example', 'off')] }),
    });
    for (const wrong of ['bücher.example/a', 'bücher.example:80', 'bü cher.example'])
      expect(readImport(good.replace('b.example', wrong))).toMatchObject({
        ok: false,
        fault: 'bad-value',
        line: lineWith(good, 'b.example'),
      });
  });

  test('a byte order mark, as some editors write it, is no fault', () => {
    expect(readImport(`\uFEFF${good}`).ok).toBe(true);
  });
});

describe('the preview', () => {
  const imported = { ...sharedPart(settings), style: 'boxed' as const, rules: [rule('b.example', 'on'), rule('c.example', 'on')] };

  test('replacing', () => {
    expect(previewImport(settings, imported, 'replace')).toEqual({
      added: [rule('c.example', 'on')],
      changed: [rule('b.example', 'on')],
      removed: [rule('a.example', 'on')],
      settings: ['style'],
      result: { ...settings, ...imported },
    });
  });

  test('adding keeps the rules the file says nothing about, and what belongs to this device', () => {
    const preview = previewImport(settings, imported, 'add');
    expect(preview.removed).toEqual([]);
    expect(preview.result.rules).toEqual([rule('a.example', 'on'), rule('b.example', 'on'), rule('c.example', 'on')]);
    expect(preview.result.sync).toBe(true);
  });
});
