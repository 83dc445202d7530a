import { afterEach, expect } from 'vitest';
import type { PageReport } from '../../core/messages.ts';
import type { Recogniser } from '../../core/recognition/types.ts';
import type { HighlightStyle } from '../../core/settings/types.ts';
import { nameOf } from '../../page/painter.ts';
import type { PageMention, Painter } from '../../page/painter.ts';
import { MarkPainter } from '../../page/mark-painter.ts';
import { RangePainter } from '../../page/range-painter.ts';
import type { CssPort } from '../../page/painter-rules.ts';
import { startReading } from '../../page/reading.ts';
import type { Reading } from '../../page/reading.ts';
import type { ReadingOptions } from '../../page/reading-options.ts';
import { toyRecogniser } from './toy-recogniser.ts';

/** Stands in for the browser's own way of bringing rules in: a constructed sheet, so that no node is added. */
export function testCss(): CssPort & { readonly rules: () => readonly string[] } {
  const sheets = new Map<string, CSSStyleSheet>();
  return {
    rules: () => [...sheets.keys()],
    async insertCss(css) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(css, sheet);
      document.adoptedStyleSheets.push(sheet);
    },
    async removeCss(css) {
      const sheet = sheets.get(css);
      sheets.delete(css);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    },
  };
}

export type PainterKind = 'range' | 'mark';

/** A painter of either kind. */
export function testPainter(kind: PainterKind, css: CssPort = testCss(), style: HighlightStyle = 'tint'): Painter {
  return kind === 'range' ? new RangePainter(css, style) : new MarkPainter(css, style);
}

const running: Reading[] = [];

/** Reads the test's own document with the toy recogniser; stopped after the test. */
export async function read(
  painter: Painter,
  options: Partial<Omit<ReadingOptions, 'recogniser'>> & { recogniser?: Recogniser } = {},
): Promise<{ reading: Reading; reports: PageReport[] }> {
  const reports: PageReport[] = [];
  const reading = startReading({
    document,
    recogniser: toyRecogniser(),
    painter,
    onFound: (report) => reports.push(report),
    ...options,
  });
  running.push(reading);
  await reading.settled();
  return { reading, reports };
}

/** Runs a change of the page and waits until it has been read. */
export async function change(reading: Reading, action: () => void): Promise<void> {
  action();
  await Promise.resolve();
  await Promise.resolve();
  await reading.settled();
}

/** Names in page order. */
export function names(mentions: readonly PageMention[]): string[] {
  return mentions.map(nameOf);
}

/** Fills the body, and empties it after the test. */
export function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

afterEach(() => {
  for (const reading of running.splice(0)) reading.stop();
  document.body.innerHTML = '';
  expect(CSS.highlights.size, 'registry entries left behind').toBe(0);
});
