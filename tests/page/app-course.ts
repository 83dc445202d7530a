import { CHANGES, START } from '../fixtures/apps/apps.js';
import type { App, State } from '../fixtures/apps/apps.js';
import { StylePainter } from '../../page/style-painter.ts';
import { names, page, read, testCss } from './host.ts';

/** Builds the small news app into a host. */
export type Mount = (host: HTMLElement, state: State, onError: (error: unknown) => void) => App;

/** What the page shows after a change. */
interface Seen {
  readonly html: string;
  readonly text: string;
  /** where every element stands */
  readonly layout: string;
  readonly found: readonly string[];
}

/** An app taken through every change. */
export interface Course {
  readonly steps: Readonly<Record<string, Seen>>;
  /** what went wrong on the way */
  readonly errors: readonly unknown[];
  /** the HTML when Caselight has gone */
  readonly left: string;
}

/**
 * How a page with Caselight compares to the page without it: the same in every respect (`=`); the same text, and the same HTML but for our
 * marks (`marked`); the same text alone (`text`).
 */
export type Likeness = '=' | 'marked' | 'text' | 'differs';

/** Takes an app through every change, with Caselight in one of its looks, or without it (null). */
export async function take(mount: Mount, style: 'tint' | 'boxed' | null): Promise<Course> {
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

/** Compares what two pages show after the same change. */
export function likeness(plain: Seen | undefined, ours: Seen | undefined): Likeness {
  if (plain === undefined || ours === undefined || ours.text !== plain.text) return 'differs';
  if (ours.html === plain.html) return ours.layout === plain.layout ? '=' : 'differs';
  return ours.html.replaceAll(/<\/?mark\b[^>]*>/g, '') === plain.html ? 'marked' : 'text';
}

/** The lines of a table in Markdown, padded as the formatter pads them. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function layoutOf(host: Element): string {
  const places = [...host.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height].join(' ');
  });
  return places.join('\n');
}
