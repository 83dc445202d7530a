/*
 *  What holds a card, and what ends it whatever the pointer does. The state diagram is in reducer.test.ts.
 */
import { describe, expect, test } from 'vitest';
import { HALLS, MITCHELL, Walk } from './walk.ts';

describe('Escape', () => {
  test('closes without the pointer moving, and the name stays quiet until the pointer has left it', () => {
    const walk = new Walk().open().do({ type: 'escape-pressed' });
    expect(walk.last('close')).toEqual({ type: 'close', reason: 'escape' });
    walk.move(125, 110, HALLS).move(160, 112, HALLS).wait(3000);
    expect(walk.card).toBeNull();
    walk.move(60, 110, null).restOn(HALLS).wait(450);
    expect(walk.card?.mention).toBe(HALLS);
  });

  test('during the dwell takes it back', () => {
    expect(new Walk().restOn(HALLS).wait(300).do({ type: 'escape-pressed' }).tremble(1000, HALLS).card).toBeNull();
  });

  test('pressed with the pointer in the card: the name beneath the card does not open in its place', () => {
    const walk = new Walk().open().move(400, 300, null, true).do({ type: 'escape-pressed' });
    walk.move(402, 300, MITCHELL).move(420, 301, MITCHELL).wait(3000);
    expect(walk.card).toBeNull();
    expect(walk.restOn(HALLS).wait(450).card?.mention).toBe(HALLS);
  });

  test('bars no other name', () => {
    expect(new Walk().open().do({ type: 'escape-pressed' }).restOn(MITCHELL, 300, 140).wait(450).card?.mention).toBe(MITCHELL);
  });

  test('with nothing open or about to open does nothing', () => {
    const walk = new Walk().restOn(HALLS).move(0, 0, null);
    const before = walk.effects.length;
    expect(walk.do({ type: 'escape-pressed' }).effects).toHaveLength(before);
    expect(walk.restOn(HALLS).wait(450).card).not.toBeNull();
  });

  test('in full screen it is the browser’s, and leaving full screen closes the card; a pinned one comes along', () => {
    expect(new Walk().open().do({ type: 'full-screen-left' }).last('close')).toEqual({ type: 'close', reason: 'escape' });
    expect(new Walk().open().do({ type: 'pin-toggled' }).do({ type: 'full-screen-left' }).card?.mention).toBe(HALLS);
  });

  test('closes a pinned card too', () => {
    expect(new Walk().open().do({ type: 'pin-toggled' }).do({ type: 'escape-pressed' }).card).toBeNull();
  });
});

describe('keyboard', () => {
  test('"show card" opens with focus, once', () => {
    const walk = new Walk().do({ type: 'key-show', mention: HALLS });
    expect(walk.effects.map((effect) => effect.type)).toEqual(['open', 'focus-card']);
    expect(walk.card).toMatchObject({ by: 'key', focused: true });
  });

  test('Escape closes and gives focus back', () => {
    const walk = new Walk().do({ type: 'key-show', mention: HALLS }).do({ type: 'escape-pressed' });
    expect(walk.effects.slice(-2)).toEqual([{ type: 'close', reason: 'escape' }, { type: 'return-focus' }]);
  });

  test('a card the pointer has opened is entered by the same key, and kept from then on', () => {
    const walk = new Walk().open().do({ type: 'key-show', mention: HALLS });
    expect(walk.count('open')).toBe(1);
    expect(walk.last('focus-card')).toBeDefined();
    expect(walk.move(0, 0, null).wait(5000).card?.mention).toBe(HALLS);
  });

  test('pressed again inside it changes nothing; beside a pinned card it leads back to the page', () => {
    const plain = new Walk().do({ type: 'key-show', mention: HALLS }).do({ type: 'key-show', mention: HALLS });
    expect(plain.card?.focused).toBe(true);
    expect(plain.count('open')).toBe(1);
    const pinned = new Walk().do({ type: 'key-show', mention: HALLS }).do({ type: 'pin-toggled' }).do({ type: 'key-show', mention: HALLS });
    expect(pinned.card?.pinned).toBe(true);
    expect(pinned.last('return-focus')).toBeDefined();
  });

  test('on the next name it moves there and keeps focus in the card', () => {
    const walk = new Walk().do({ type: 'key-show', mention: HALLS }).do({ type: 'key-show', mention: MITCHELL });
    expect(walk.card?.mention).toBe(MITCHELL);
    expect(walk.count('focus-card')).toBe(2);
    expect(walk.count('return-focus')).toBe(0);
  });

  test('the mouse does not take a card away that has focus', () => {
    expect(new Walk().do({ type: 'key-show', mention: HALLS }).restOn(MITCHELL, 300, 140).wait(3000).card?.mention).toBe(HALLS);
  });

  test('focus that moves in holds a card, focus that moves out lets it go', () => {
    const walk = new Walk().open().do({ type: 'focus-changed', inside: true }).move(0, 0, null).wait(3000);
    expect(walk.card).not.toBeNull();
    expect(walk.do({ type: 'focus-changed', inside: false }).wait(300).card).toBeNull();
    expect(walk.count('return-focus')).toBe(0);
  });
});

describe('touch and click', () => {
  test('a tap on a plain name opens, a tap outside closes', () => {
    const walk = new Walk().do({ type: 'tapped', mention: HALLS });
    expect(walk.card).toMatchObject({ mention: HALLS, by: 'tap' });
    expect(walk.wait(10_000).card).not.toBeNull();
    expect(walk.do({ type: 'tapped', mention: null }).last('close')).toEqual({ type: 'close', reason: 'outside' });
  });

  test('a tap on another name moves the card there; a second tap on the same name closes it', () => {
    const walk = new Walk().do({ type: 'tapped', mention: HALLS }).do({ type: 'tapped', mention: MITCHELL });
    expect(walk.card?.mention).toBe(MITCHELL);
    expect(walk.do({ type: 'tapped', mention: MITCHELL }).card).toBeNull();
  });

  test('a click on the name whose card rest has opened keeps it open', () => {
    const walk = new Walk().open().do({ type: 'handling-started', what: 'pressing', onCard: false, over: HALLS });
    walk.do({ type: 'handling-ended', what: 'pressing' }).do({ type: 'tapped', mention: HALLS });
    expect(walk.move(0, 0, null).wait(5000).card?.mention).toBe(HALLS);
  });

  test('a press elsewhere on the page closes, a press in the card does not', () => {
    const outside = new Walk().open().do({ type: 'handling-started', what: 'pressing', onCard: false, over: null });
    expect(outside.last('close')).toEqual({ type: 'close', reason: 'outside' });
    const inside = new Walk().open().do({ type: 'handling-started', what: 'pressing', onCard: true, over: null });
    expect(inside.card).not.toBeNull();
  });
});

describe('pin', () => {
  test('survives the pointer leaving, scrolling away, a press and a tap outside, and rest on another name', () => {
    const walk = new Walk().open().do({ type: 'pin-toggled' }).move(0, 0, null).wait(3000);
    walk.do({ type: 'scrolled', t: walk.now, nameInView: false, over: null }).wait(1000);
    walk.do({ type: 'handling-started', what: 'pressing', onCard: false, over: null }).do({ type: 'handling-ended', what: 'pressing' });
    walk.do({ type: 'tapped', mention: null }).restOn(MITCHELL, 60, 60).wait(3000);
    expect(walk.card?.mention).toBe(HALLS);
    expect(walk.count('close')).toBe(0);
  });

  test('only a pinned card is dragged; unpinned it returns to its name', () => {
    const walk = new Walk().open().do({ type: 'dragged', to: { x: 5, y: 6 } });
    expect(walk.card?.draggedTo).toBeNull();
    walk.do({ type: 'pin-toggled' }).do({ type: 'dragged', to: { x: 5, y: 6 } });
    expect(walk.card?.draggedTo).toEqual({ x: 5, y: 6 });
    expect(walk.do({ type: 'pin-toggled' }).card?.draggedTo).toBeNull();
  });

  test('unpinned with the pointer elsewhere it closes after the grace', () => {
    const walk = new Walk().open().do({ type: 'pin-toggled' }).move(0, 0, null).wait(1000).do({ type: 'pin-toggled' });
    expect(walk.wait(299).card).not.toBeNull();
    expect(walk.wait(1).card).toBeNull();
  });

  test('a tap on another name takes its place: one card at a time', () => {
    const walk = new Walk().open().do({ type: 'pin-toggled' }).do({ type: 'tapped', mention: MITCHELL });
    expect(walk.card).toMatchObject({ mention: MITCHELL, pinned: false });
  });
});

describe('a related person', () => {
  test('opens in the card, and Back returns to the one before', () => {
    const walk = new Walk()
      .open()
      .do({ type: 'related-opened', person: 'alec-baldwin' })
      .do({ type: 'related-opened', person: 'mary-marlowe-sommer' });
    expect(walk.count('open')).toBe(1);
    expect(walk.last('show-person')).toEqual({ type: 'show-person', person: 'mary-marlowe-sommer' });
    walk.do({ type: 'back' });
    expect(walk.last('show-person')).toEqual({ type: 'show-person', person: 'alec-baldwin' });
    walk.do({ type: 'back' }).do({ type: 'back' });
    expect(walk.card?.trail).toEqual(['david-halls']);
  });

  test('by key, focus follows to the new content', () => {
    const walk = new Walk().do({ type: 'key-show', mention: HALLS }).do({ type: 'related-opened', person: 'alec-baldwin' });
    expect(walk.count('focus-card')).toBe(2);
  });
});

describe('not this person', () => {
  test('tells the page, keeps the card to offer the undo although the name goes, and undoes', () => {
    const walk = new Walk().open().do({ type: 'not-person' }).do({ type: 'mention-gone', key: HALLS.key });
    expect(walk.card?.refused).toBe(true);
    expect(walk.last('refuse-person')).toMatchObject({ person: 'david-halls', undo: false });
    walk.do({ type: 'not-person-undone' });
    expect(walk.card?.refused).toBe(false);
    expect(walk.last('refuse-person')).toMatchObject({ person: 'david-halls', undo: true });
  });

  test('is not said of a related person', () => {
    const walk = new Walk().open().do({ type: 'related-opened', person: 'alec-baldwin' }).do({ type: 'not-person' });
    expect(walk.count('refuse-person')).toBe(0);
  });
});

describe('hide on this site, close', () => {
  test('close at once', () => {
    expect(new Walk().open().do({ type: 'site-hidden' }).card).toBeNull();
    const walk = new Walk().open().move(400, 210, null, true).do({ type: 'close-pressed' });
    expect(walk.card).toBeNull();
    expect(walk.move(402, 210, MITCHELL).wait(3000).card).toBeNull();
  });
});
