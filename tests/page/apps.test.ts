import { describe, expect, test } from 'vitest';
import { APPS, CHANGES, EDITORS, START } from '../fixtures/apps/apps.js';
import type { App, Editor, State } from '../fixtures/apps/apps.js';
import { StylePainter } from '../../page/style-painter.ts';
import { names, page, read, testCss } from './host.ts';

type Mount = (host: HTMLElement, state: State, onError: (error: unknown) => void) => App;

/** What the page shows after a change, and what went wrong. */
interface Seen {
  readonly html: string;
  readonly text: string;
  /** where every element stands */
  readonly layout: string;
  readonly found: readonly string[];
}

interface Course {
  readonly steps: Readonly<Record<string, Seen>>;
  readonly errors: readonly unknown[];
  readonly left: string;
}

/** Takes an app through every change, with or without Caselight. */
async function take(mount: Mount, style: 'tint' | 'boxed' | null): Promise<Course> {
  const host = page('<main></main>').querySelector('main');
  if (host === null) throw new Error('no host');
  const errors: unknown[] = [];
  const onError = (error: unknown): void => void errors.push(error);
  addEventListener('error', onError);
  let state: State = START;
  const app = mount(host, state, onError);
  await app.ready?.();
  const reading = style === null ? null : (await read(new StylePainter(testCss(), style), { gatherFor: 0 })).reading;
  app.hydrate?.();
  const steps: Record<string, Seen> = {};
  for (const [name, change] of Object.entries(CHANGES)) {
    state = change(state);
    await app.render(state);
    await Promise.resolve();
    await reading?.settled();
    steps[name] = { html: host.innerHTML, text: host.innerText, layout: layoutOf(host), found: names(reading?.mentions() ?? []) };
  }
  reading?.stop();
  const left = host.innerHTML;
  app.unmount();
  removeEventListener('error', onError);
  return { steps, errors, left };
}

function layoutOf(host: Element): string {
  const places = [...host.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height].join(' ');
  });
  return places.join('\n');
}

describe.each(Object.keys(APPS))('%s', (name) => {
  const mount = APPS[name] as Mount;

  test('the range painter leaves every page and every change as they are', async () => {
    const plain = await take(mount, null);
    const ours = await take(mount, 'tint');
    expect(ours.errors).toEqual([]);
    for (const change of Object.keys(CHANGES)) {
      expect(ours.steps[change]?.html, change).toBe(plain.steps[change]?.html);
      expect(ours.steps[change]?.text, change).toBe(plain.steps[change]?.text);
      expect(ours.steps[change]?.layout, change).toBe(plain.steps[change]?.layout);
    }
    expect(ours.left).toBe(plain.left);
    expect(ours.steps['update text']?.found.slice(0, 2)).toEqual(['Bo Quill', 'Cy Marsh']);
    expect(ours.steps['navigate']?.found).toEqual(['Cy Marsh']);
    expect(ours.steps['navigate back']?.found).toContain('Ada Quill');
  });

  test('with boxed marks the reader sees the same text after every change', async () => {
    const plain = await take(mount, null);
    const ours = await take(mount, 'boxed');
    // Server HTML that is marked before the page takes it over: React notices and renders it anew (docs/guest.md).
    if (!name.endsWith('late')) expect(ours.errors).toEqual([]);
    for (const change of Object.keys(CHANGES)) expect(ours.steps[change]?.text, change).toBe(plain.steps[change]?.text);
    expect(ours.left).toBe(plain.left);
  });
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
