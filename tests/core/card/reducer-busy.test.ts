/*
 *  What a reader does besides pointing, and what it does to the card. The state diagram is in reducer.test.ts.
 */
import { describe, expect, test } from 'vitest';
import { HALLS, MITCHELL, Walk } from './walk.ts';

describe('never while the reader is doing something else', () => {
  for (const what of ['pressing', 'selecting', 'dragging'] as const) {
    test(`not while ${what}`, () => {
      const walk = new Walk().restOn(HALLS).wait(200).do({ type: 'handling-started', what, onCard: false, over: HALLS });
      walk.tremble(1000, HALLS).restOn(MITCHELL, 300, 140).wait(1000);
      expect(walk.card).toBeNull();
      walk.do({ type: 'handling-ended', what }).restOn(HALLS).wait(450);
      expect(walk.card?.mention).toBe(HALLS);
    });
  }

  test('scrolling takes the dwell back', () => {
    const walk = new Walk().restOn(HALLS).wait(300);
    expect(walk.do({ type: 'scrolled', t: walk.now, nameInView: true, over: null }).wait(2000).card).toBeNull();
  });

  test('told of a scroll after the pointer has come to rest: the dwell begins anew where the name still is under it', () => {
    const walk = new Walk().restOn(HALLS).wait(300);
    walk.do({ type: 'scrolled', t: walk.now, nameInView: true, over: HALLS }).wait(449);
    expect(walk.card).toBeNull();
    expect(walk.wait(1).card?.mention).toBe(HALLS);
  });

  test('a scroll brings no card for a name that the pointer was not at rest on', () => {
    const walk = new Walk().restOn(HALLS).wait(300);
    expect(walk.do({ type: 'scrolled', t: walk.now, nameInView: true, over: MITCHELL }).wait(2000).card).toBeNull();
  });

  test('the open card scrolls away while the pointer rests on the next name: that one opens', () => {
    const walk = new Walk().open().move(300, 140, MITCHELL);
    walk.do({ type: 'scrolled', t: walk.now, nameInView: false, over: MITCHELL });
    expect(walk.card).toBeNull();
    expect(walk.wait(450).card?.mention).toBe(MITCHELL);
  });

  test('a name that scrolls under a pointer at rest opens nothing; moving on it does', () => {
    const walk = new Walk().move(120, 110, null).wait(1000);
    walk.do({ type: 'scrolled', t: walk.now, nameInView: true, over: null }).wait(200).move(120, 110, HALLS).wait(2000);
    expect(walk.card).toBeNull();
    expect(walk.move(140, 110, HALLS).wait(450).card?.mention).toBe(HALLS);
  });

  test('a pointer that comes to rest on a name just after scrolling opens it: it need not be nudged', () => {
    const walk = new Walk({ delay: 100, mode: 'hover' }).move(60, 110, null);
    walk.do({ type: 'scrolled', t: walk.now, nameInView: true, over: null }).move(120, 110, HALLS).wait(133);
    expect(walk.card).toBeNull();
    expect(walk.wait(1).card?.mention).toBe(HALLS);
  });

  test('a dwell begun while the page still scrolls does not open', () => {
    const walk = new Walk();
    for (let turn = 0; turn < 40; turn += 1)
      walk.do({ type: 'scrolled', t: walk.now, nameInView: true, over: null }).move(100 + turn, 110, HALLS);
    expect(walk.card).toBeNull();
  });

  test('beginning to select text closes the card; selecting inside the card does not', () => {
    const outside = new Walk().open().do({ type: 'handling-started', what: 'selecting', onCard: false, over: HALLS });
    expect(outside.last('close')).toEqual({ type: 'close', reason: 'selecting' });
    const inside = new Walk()
      .open()
      .move(400, 300, null, true)
      .do({ type: 'handling-started', what: 'selecting', onCard: true, over: null });
    expect(inside.wait(5000).card?.mention).toBe(HALLS);
  });

  test('a selection begun in the card may stray outside it; let go there, the card has been left', () => {
    const walk = new Walk().open().move(400, 300, null, true);
    for (const what of ['pressing', 'selecting'] as const) walk.do({ type: 'handling-started', what, onCard: true, over: null });
    walk.move(200, 300, null).wait(3000);
    expect(walk.card?.mention).toBe(HALLS);
    walk.do({ type: 'handling-ended', what: 'pressing' }).do({ type: 'handling-ended', what: 'selecting' });
    expect(walk.wait(299).card).not.toBeNull();
    expect(walk.wait(1).card).toBeNull();
  });
});
