import { expect, test } from 'vitest';
import type { PageReport } from '../../core/messages.ts';
import { handOver, takeOver } from '../../entrypoints/reading/handover.ts';
import type { Handover } from '../../entrypoints/reading/handover.ts';

const FOUND: PageReport = { verdict: 'case', people: [], capped: false };

/** A copy of the script at the gate, as far as it is asked here. */
const copy = (isWanted = true): Handover => ({ isWanted: () => isWanted }) as unknown as Handover;

test('the script that reads takes what was laid down, once', async () => {
  const taken: Handover[] = [];
  const receive = async (handover: Handover): Promise<PageReport> => {
    taken.push(handover);
    return FOUND;
  };
  const one = copy();
  const arrived = handOver(one);
  takeOver(receive);
  takeOver(receive);
  expect(await arrived()).toBe(FOUND);
  expect(taken).toEqual([one]);
});

test('a page started twice is read for the copy that came last, though the first is answered in between', async () => {
  const taken: Handover[] = [];
  const receive = async (handover: Handover): Promise<PageReport> => {
    taken.push(handover);
    return FOUND;
  };
  const firstArrived = handOver(copy());
  takeOver(receive);
  const second = copy();
  const secondArrived = handOver(second);
  await firstArrived();
  takeOver(receive);
  expect(await secondArrived()).toBe(FOUND);
  expect(taken.at(-1)).toBe(second);
});

test('where nobody wants the page read any more, it is not read', async () => {
  const arrived = handOver(copy(false));
  takeOver(async () => FOUND);
  expect(await arrived()).toBeNull();
});
