import { describe, expect, it } from 'vitest';
import { namesInCase } from './read.ts';

/** Rows of: why, paragraph, what is found in it on a page about the case. */
type Row = readonly [why: string, paragraph: string, found: readonly string[]];

/** A rule's examples, each a test of its own. */
export function table(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows)('%s: %s', (_, paragraph, found) => {
      expect(namesInCase(paragraph)).toEqual(found);
    });
  });
}
