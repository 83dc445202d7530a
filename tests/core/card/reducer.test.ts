/*
 *  When the card opens and closes.
 *
 *                      fast movement (new token)
 *                        ┌──────┐
 *              on a name │      ▼   450 ms at rest (100 ms after another card)
 *      ┌───────┐ ───────▶ ┌─────────┐ ───────────────────────▶ ┌────────────────┐ ◀── key, tap (from anywhere)
 *      │ quiet │          │ dwell   │                          │ open           │
 *      └───────┘ ◀─────── └─────────┘        ┌───────────────▶ └────────────────┘ ──┐
 *        ▲  ▲   off the name, scroll,        │ back on name,     │ off name and card │ pin, focus inside
 *        │  │   press, select, drag, Escape  │ or in the card    ▼                   ▼
 *        │  │                                └───────────────  ┌─────────┐       ┌──────┐
 *        │  └──────────────────────────────────────────────────│ leaving │       │ held │ stays whatever the pointer does
 *        │                        300 ms, renewed on the way   └─────────┘       └──────┘
 *        │                                                                          │
 *        └── Escape (the name stays barred until the pointer has left it), close, outside, route; unpinned also scroll away, tab hidden
 */
import { describe, expect, test } from 'vitest';
import { HALLS, MITCHELL, Walk } from './walk.ts';

describe('quiet → dwell → open', () => {
  test('a pointer at rest on a name opens its card after the dwell, and not before', () => {
    const walk = new Walk().restOn(HALLS).wait(449);
    expect(walk.card).toBeNull();
    walk.wait(1);
    expect(walk.card).toMatchObject({ mention: HALLS, by: 'pointer', pinned: false, focused: false });
    expect(walk.last('open')).toEqual({ type: 'open', mention: HALLS, person: 'david-halls', by: 'pointer' });
  });

  test("the reader's own delay is the dwell", () => {
    const walk = new Walk({ delay: 1200, mode: 'hover' }).restOn(HALLS).wait(1199);
    expect(walk.card).toBeNull();
    expect(walk.wait(1).card?.mention).toBe(HALLS);
  });

  test('a pointer that crosses a name opens nothing', () => {
    const walk = new Walk();
    for (let x = 0; x < 600; x += 20) walk.move(x, 110, x > 100 && x < 300 ? HALLS : null);
    expect(walk.wait(2000).card).toBeNull();
    expect(walk.running).toBe(0);
  });

  test('moving about on the name starts the dwell anew; the older timer cannot win', () => {
    const walk = new Walk().restOn(HALLS).wait(400);
    const first = walk.state.dwell?.token;
    walk.move(160, 110, HALLS);
    walk.do({ type: 'timer-fired', token: first ?? -1, t: walk.now });
    expect(walk.card).toBeNull();
    expect(walk.wait(449).card).toBeNull();
    expect(walk.wait(1).card?.mention).toBe(HALLS);
  });

  test('a trembling hand is at rest', () => {
    expect(new Walk().restOn(HALLS).tremble(460, HALLS).card?.mention).toBe(HALLS);
  });

  test('a pointer that follows the line slowly is at rest', () => {
    const walk = new Walk().restOn(HALLS);
    for (let step = 1; step <= 30; step += 1) walk.move(120 + step * 0.8, 110, HALLS);
    expect(walk.card?.mention).toBe(HALLS);
  });

  test('from one name to the next before the dwell has fired: only the next opens', () => {
    const walk = new Walk().restOn(HALLS).wait(300).restOn(MITCHELL, 300, 140).wait(450);
    expect(walk.count('open')).toBe(1);
    expect(walk.card?.mention).toBe(MITCHELL);
  });

  test('leaving the window takes the dwell back', () => {
    expect(new Walk().restOn(HALLS).wait(300).do({ type: 'pointer-left' }).wait(2000).card).toBeNull();
  });

  test('a name that is taken off the page during the dwell opens nothing', () => {
    expect(new Walk().restOn(HALLS).wait(300).do({ type: 'mention-gone', key: HALLS.key }).wait(2000).card).toBeNull();
  });

  test('a name that is read again under another key during the dwell keeps it', () => {
    const walk = new Walk().restOn(HALLS).wait(300).do({ type: 'mention-renamed', from: HALLS.key, to: 'block 9' }).wait(150);
    expect(walk.card?.mention).toEqual({ ...HALLS, key: 'block 9' });
    // The pointer has been on it all the while: nothing that ends makes it leave.
    walk.do({ type: 'handling-started', what: 'dragging', onCard: true, over: null }).do({ type: 'handling-ended', what: 'dragging' });
    expect(walk.wait(2000).card).not.toBeNull();
  });
});

describe('open → leaving → closed, or open again', () => {
  test('the card outlives the pointer by 300 ms', () => {
    const walk = new Walk().open().move(60, 110, null).wait(299);
    expect(walk.card).not.toBeNull();
    walk.wait(1);
    expect(walk.card).toBeNull();
    expect(walk.last('close')).toEqual({ type: 'close', reason: 'left' });
    expect(walk.running).toBe(0);
  });

  test('back on the name within the grace, it stays', () => {
    expect(new Walk().open().move(60, 110, null).wait(200).move(120, 110, HALLS).wait(5000).card?.mention).toBe(HALLS);
  });

  test('inside the card it stays', () => {
    expect(new Walk().open().move(200, 160, null).wait(100).move(320, 220, null, true).wait(5000).card?.mention).toBe(HALLS);
  });

  test('a slow hand on the way to the card keeps it open longer than the grace', () => {
    const walk = new Walk().open();
    for (let step = 1; step <= 60; step += 1) walk.move(120 + step * 3, 110 + step * 1.5, null);
    expect(walk.now).toBeGreaterThan(450 + 300 + 600);
    expect(walk.card?.mention).toBe(HALLS);
    expect(walk.move(310, 210, null, true).wait(5000).card?.mention).toBe(HALLS);
  });

  test('a pointer that stops on the way has the grace and no more', () => {
    expect(new Walk().open().move(180, 140, null).move(200, 150, null).wait(300).card).toBeNull();
  });

  test('moving away from the card does not renew the grace', () => {
    const walk = new Walk().open();
    for (let step = 1; step <= 20; step += 1) walk.move(120 - step * 3, 110, null);
    expect(walk.card).toBeNull();
  });

  test('the window left by the pointer: the grace, then closed', () => {
    expect(new Walk().open().do({ type: 'pointer-left' }).wait(300).card).toBeNull();
  });

  test('a name crossed on the way to the card needs the full dwell', () => {
    const walk = new Walk().open().move(180, 140, null).move(200, 150, MITCHELL).wait(200);
    expect(walk.card?.mention).toBe(HALLS);
  });
});

describe('one card at a time', () => {
  test('resting on another name off the way replaces the card after the short dwell', () => {
    const walk = new Walk().open().restOn(MITCHELL, 60, 60).wait(99);
    expect(walk.card?.mention).toBe(HALLS);
    walk.wait(1);
    expect(walk.card?.mention).toBe(MITCHELL);
    expect(walk.wait(5000).card?.mention).toBe(MITCHELL);
    expect(walk.running).toBe(0);
  });

  test('just after a card has closed the next needs 100 ms; later the full dwell', () => {
    const soon = new Walk().open().move(60, 110, null).wait(300).wait(400).restOn(MITCHELL, 300, 140).wait(100);
    expect(soon.card?.mention).toBe(MITCHELL);
    const late = new Walk().open().move(60, 110, null).wait(300).wait(700).restOn(MITCHELL, 300, 140).wait(100);
    expect(late.card).toBeNull();
  });

  test('a delay below 100 ms is not made longer', () => {
    const walk = new Walk({ delay: 50, mode: 'hover' }).restOn(HALLS).wait(50).restOn(MITCHELL, 60, 60).wait(50);
    expect(walk.card?.mention).toBe(MITCHELL);
  });

  test('a name the pointer already rests on when the card closes keeps its dwell', () => {
    const walk = new Walk().open().move(180, 140, null).move(200, 150, MITCHELL).wait(450);
    expect(walk.card?.mention).toBe(MITCHELL);
  });
});

describe('settings', () => {
  test('on click only: rest opens nothing, a click does', () => {
    const walk = new Walk({ delay: 450, mode: 'click' }).restOn(HALLS).wait(3000);
    expect(walk.card).toBeNull();
    expect(walk.do({ type: 'tapped', mention: HALLS }).card?.by).toBe('tap');
  });

  test('changed during a dwell: it starts over under the new setting', () => {
    expect(new Walk().restOn(HALLS).wait(300).do({ type: 'settings-changed', delay: 450, mode: 'click' }).wait(3000).card).toBeNull();
  });
});

describe('gone from under the card', () => {
  test('the name leaves the page: an open card closes, a pinned one stays', () => {
    expect(new Walk().open().do({ type: 'mention-gone', key: HALLS.key }).card).toBeNull();
    expect(new Walk().open().do({ type: 'mention-gone', key: MITCHELL.key }).card).not.toBeNull();
    expect(new Walk().open().do({ type: 'pin-toggled' }).do({ type: 'mention-gone', key: HALLS.key }).card).not.toBeNull();
  });

  test('the route changes: closed, pinned or not', () => {
    const walk = new Walk().open().do({ type: 'pin-toggled' }).do({ type: 'route-changed' });
    expect(walk.last('close')).toEqual({ type: 'close', reason: 'route' });
  });

  test('the tab is hidden: closed; a pinned card waits for the reader to come back from a source', () => {
    expect(new Walk().open().do({ type: 'tab-hidden' }).card).toBeNull();
    expect(new Walk().open().do({ type: 'pin-toggled' }).do({ type: 'tab-hidden' }).card).not.toBeNull();
  });

  test('scrolled with its name it is placed again; beyond its name it closes', () => {
    const walk = new Walk().open().do({ type: 'scrolled', t: 1000, nameInView: true, over: null });
    expect(walk.count('place')).toBe(1);
    expect(walk.do({ type: 'scrolled', t: 1016, nameInView: false, over: null }).last('close')).toEqual({
      type: 'close',
      reason: 'scrolled',
    });
  });
});
