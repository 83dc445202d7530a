import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Painter } from '../../page/painter.ts';
import { SLICE } from '../../page/pace.ts';
import type { Reading } from '../../page/reading.ts';
import { StylePainter } from '../../page/style-painter.ts';
import { names, read, testCss, testPainter } from './host.ts';
import { ALL_STEPS, LOOK_RULES, OWN_STEPS, PIECES, Stage } from './page-steps.ts';
import type { Step, StepName } from './page-steps.ts';

/** Changes that happen in one go, and after how many slices of our work the next go comes: 0 lets us finish. */
interface Batch<Name extends string = StepName> {
  readonly steps: readonly Step<Name>[];
  readonly slices: number;
}

const batchesOf = <Name extends StepName>(names: readonly Name[]) => {
  const step = fc.record<Step<Name>>({ what: fc.constantFrom(...names), at: fc.nat(30), to: fc.nat(30) });
  const batch = fc.record<Batch<Name>>({
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    slices: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })),
  });
  return fc.array(batch, { minLength: 1, maxLength: 5 });
};
/** `VITE_RUNS` asks for more of them, where something rare is looked for. */
const env: Readonly<Record<string, unknown>> = import.meta.env;
const runs = Number(env['VITE_RUNS'] ?? 80);
const RUNS = { numRuns: runs };

const painters: Readonly<Record<string, () => Painter>> = {
  range: () => testPainter('range'),
  mark: () => testPainter('mark'),
  boxed: () => new StylePainter(testCss(), 'boxed'),
};

const rules = new CSSStyleSheet();
rules.replaceSync(LOOK_RULES);
/** What has passed on a clock that goes half a slice on whenever it is looked at: every few nodes are a slice, as on a slow machine. */
let passed = 0;
beforeEach(() => {
  document.adoptedStyleSheets.push(rules);
  vi.spyOn(performance, 'now').mockImplementation(() => (passed += SLICE / 2));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
});

/** A page that is followed while it changes. */
async function follow(kind: string): Promise<{ readonly page: Stage; readonly reading: Reading; wait(slices: number): Promise<void> }> {
  const page = new Stage(document);
  page.fill(PIECES.join(''));
  let onSlice = (): void => undefined;
  const { reading } = await read((painters[kind] as () => Painter)(), { gatherFor: 0, onWork: () => onSlice() });
  const wait = async (slices: number): Promise<void> => {
    await Promise.resolve();
    const done = reading.settled();
    if (slices > 0) {
      let left = slices;
      await Promise.race([done, new Promise<void>((resolve) => (onSlice = () => --left > 0 || resolve()))]);
    } else await done;
    // Long after the last change: the page is no restless one.
    passed += 20_000;
  };
  return { page, reading, wait };
}

test.each(Object.keys(painters))(
  'after any sequence of changes the mentions are those of a fresh read (%s)',
  { timeout: 120_000 },
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(batchesOf(ALL_STEPS), async (batches) => {
        const { page, reading, wait } = await follow(kind);
        for (const { steps, slices } of batches) {
          for (const step of steps) page.do(step);
          await wait(slices);
        }
        await wait(0);
        const after = names(reading.mentions());
        const keys = reading.mentions().map(({ key }) => key);
        reading.stop();
        const plain = document.body.innerHTML;
        // The gate does not look for names in the shadow root of a bare element alone; what is tested is what is read behind it.
        const fresh = await read(testPainter('range'), { reader: { lookAnyway: true, notPeople: [] } });
        const wanted = names(fresh.reading.mentions());
        fresh.reading.stop();
        expect(document.querySelector('mark')).toBeNull();
        expect(document.body.innerHTML).toBe(plain);
        expect(after).toEqual(wanted);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  },
);

test.each(Object.keys(painters))(
  'after any sequence of changes the page is what it would be without Caselight (%s)',
  { timeout: 120_000 },
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(batchesOf(Object.keys(OWN_STEPS) as (keyof typeof OWN_STEPS)[]), async (batches) => {
        const { page, reading, wait } = await follow(kind);
        const twin = new Stage(document.implementation.createHTMLDocument());
        twin.fill(PIECES.join(''));
        const said: [string | null, string | null][] = [];
        for (const { steps, slices } of batches) {
          for (const step of steps) {
            page.do(step);
            twin.do(step);
          }
          await wait(slices);
          said.push([page.body.textContent, twin.body.textContent]);
        }
        await wait(0);
        reading.stop();
        for (const [text, wanted] of said) expect(text).toBe(wanted);
        expect(page.body.innerHTML).toBe(twin.body.innerHTML);
        expect(page.texts('any').map(({ data }) => data)).toEqual(twin.texts('any').map(({ data }) => data));
      }),
      RUNS,
    );
  },
);
