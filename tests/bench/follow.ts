import { lexicon as bundled } from 'virtual:caselight/lexicon';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import type { Lexicon, Recogniser } from '../../core/recognition/types.ts';
import { startReading } from '../../page/reading.ts';
import type { Reading } from '../../page/reading.ts';
import { createPainter } from '../../page/style-painter.ts';
import { pageHtml } from './pages.ts';
import type { PageShape } from './pages.ts';

/** Main-thread time of one subject, ms. */
export interface Sample {
  readonly total: number;
  readonly longest: number;
  readonly mentions: number;
}

const sheets = new Map<string, CSSStyleSheet>();
const css = {
  async insertCss(rules: string): Promise<void> {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    sheets.set(rules, sheet);
    document.adoptedStyleSheets.push(sheet);
  },
  async removeCss(rules: string): Promise<void> {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== sheets.get(rules));
    sheets.delete(rules);
  },
};

export const lexicon: Lexicon = bundled;
let recogniser: Recogniser | null = null;
/** Compiles the names the first time and keeps them, as the reader script does. */
export const recogniserOnce = (): Recogniser => (recogniser ??= createRecogniser(lexicon));

/** Sets the page up anew, so that every subject meets it untouched, and waits until it is painted. */
export async function setUp(shape: PageShape): Promise<void> {
  document.title = shape.every > 0 ? 'The Rust shooting: a day in court' : 'A day in the city';
  document.body.innerHTML = pageHtml(shape);
  await frames(2);
  (globalThis as { gc?: () => void }).gc?.();
}

/** Lets so many frames pass. */
export async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Keeps account of main-thread time: all of the start, and every stretch of work that follows. */
export class Account {
  total = 0;
  longest = 0;
  private isStarting = true;

  readonly add = (ms: number): void => {
    if (this.isStarting) return;
    this.total += ms;
    this.longest = Math.max(this.longest, ms);
  };

  start<T>(begin: () => T): T {
    const began = performance.now();
    const begun = begin();
    this.isStarting = false;
    this.add(performance.now() - began);
    return begun;
  }
}

/** A page that is being followed, and what that has cost up to now. */
export interface Followed {
  readonly reading: Reading;
  readonly sample: () => Sample;
}

/** Begins to follow the page that is there, as the reader script does. */
export function follow(): Followed {
  const account = new Account();
  const reading = account.start(() =>
    startReading({
      document,
      recogniser: recogniserOnce(),
      painter: createPainter(css, 'tint'),
      onFound: () => undefined,
      onWork: account.add,
    }),
  );
  return { reading, sample: () => ({ total: account.total, longest: account.longest, mentions: reading.mentions().length }) };
}
