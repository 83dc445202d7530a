import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { APPS, CHANGES, EDITORS } from '../fixtures/apps/apps.js';
import type { Editor } from '../fixtures/apps/apps.js';
import { StylePainter } from '../../page/style-painter.ts';
import { likeness, tableOf, take } from './app-course.ts';
import type { Course, Mount } from './app-course.ts';
import { names, page, read, testCss } from './host.ts';

const STEPS = Object.keys(CHANGES);

/** What was found, app by app, for the table in docs/guest.md. */
const rows: string[][] = [['page', ...STEPS, 'gone', 'errors']];

describe.each(Object.keys(APPS))('%s', (name) => {
  const mount = APPS[name] as Mount;
  // Server HTML that is marked before the page takes it over: React notices and renders it anew (docs/guest.md).
  const notices = name.endsWith('late');

  test('the same page after every change: with ranges in every respect, with boxed marks in its text', async () => {
    const plain = await take(mount, null);
    const ranges = await take(mount, 'tint');
    const marks = await take(mount, 'boxed');
    const compare = (ours: Course): string[] => [
      ...STEPS.map((step) => likeness(plain.steps[step], ours.steps[step])),
      ours.left === plain.left ? '=' : 'differs',
    ];
    expect(ranges.errors).toEqual([]);
    expect(compare(ranges)).toEqual([...STEPS, 'gone'].map(() => '='));
    expect(ranges.steps['update text']?.found.slice(0, 2)).toEqual(['Bo Quill', 'Cy Marsh']);
    expect(ranges.steps['navigate']?.found).toEqual(['Cy Marsh']);
    expect(ranges.steps['navigate back']?.found).toContain('Ada Quill');

    expect(marks.errors.map(String).filter((error) => !(notices && error.includes('ydrat')))).toEqual([]);
    for (const cell of compare(marks)) expect(notices ? ['=', 'marked', 'text'] : ['=', 'marked']).toContain(cell);
    expect(compare(marks).at(-1)).toBe('=');
    const cells = compare(ranges).map((cell, column) => `${cell} / ${compare(marks)[column]}`);
    rows.push([name, ...cells, `${ranges.errors.length} / ${marks.errors.length}`]);
  });
});

test('the table in docs/guest.md is what was found', async () => {
  const table = tableOf(rows);
  const kept = await commands.readFile('docs/guest.md');
  expect(kept, `docs/guest.md is to hold:\n\n${table}\n`).toContain(table);
});

describe.each(Object.keys(EDITORS))('%s', (name) => {
  test.each(['tint', 'boxed'] as const)('keeps its document, and is not read (%s)', async (style) => {
    const host = page('<p>Cy Marsh</p><div id="editor"></div>').querySelector<HTMLElement>('#editor');
    if (host === null) throw new Error('no host');
    const editor = (EDITORS[name] as (host: HTMLElement) => Editor)(host);
    const before = host.innerHTML;
    const { reading } = await read(new StylePainter(testCss(), style), { gatherFor: 0 });
    expect(names(reading.mentions())).toEqual(['Cy Marsh']);
    expect(host.innerHTML).toBe(before);
    const model = editor.model();
    editor.type(' And Cy Marsh.');
    await Promise.resolve();
    await reading.settled();
    expect(editor.model()).toBe(`${model}${name === 'Lexical' ? '\n\n' : ''} And Cy Marsh.`);
    expect(names(reading.mentions())).toEqual(['Cy Marsh']);
    expect(host.querySelector('mark')).toBeNull();
    editor.destroy();
  });
});
