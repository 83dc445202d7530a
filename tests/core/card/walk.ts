import { cardReducer, initialCardState } from '../../../core/card/reducer.ts';
import type { CardAction, CardEffect, CardState, MentionRef, OpenCard } from '../../../core/card/types.ts';

export const HALLS: MentionRef = { key: 'block 1, 4-14', person: 'david-halls' };
export const MITCHELL: MentionRef = { key: 'block 2, 0-14', person: 'mamie-mitchell' };

/** Walks the reducer as a browser would: keeps the state, a clock, and the timers that are running. */
export class Walk {
  state: CardState;
  now = 0;
  readonly effects: CardEffect[] = [];
  private readonly timers = new Map<number, number>();
  private at = { x: 100, y: 100 };

  constructor(settings: { delay: number; mode: 'hover' | 'click' } = { delay: 450, mode: 'hover' }) {
    this.state = initialCardState(settings);
  }

  get card(): OpenCard | null {
    return this.state.card;
  }

  get running(): number {
    return this.timers.size;
  }

  do(action: CardAction): this {
    const step = cardReducer(this.state, action);
    this.state = step.state;
    this.effects.push(...step.effects);
    for (const effect of step.effects) {
      if (effect.type === 'start-timer') this.timers.set(effect.token, this.now + effect.ms);
      if (effect.type === 'cancel-timer') this.timers.delete(effect.token);
    }
    return this;
  }

  /** Lets time pass; timers that come due fire in order. */
  wait(ms: number): this {
    const end = this.now + ms;
    for (;;) {
      const due = [...this.timers].filter(([, at]) => at <= end).sort((a, b) => a[1] - b[1])[0];
      if (due === undefined) break;
      this.timers.delete(due[0]);
      this.now = due[1];
      this.do({ type: 'timer-fired', token: due[0], t: this.now });
    }
    this.now = end;
    return this;
  }

  /** One pointer event at a place, 16 ms after the last. */
  move(x: number, y: number, over: MentionRef | null, overCard = false): this {
    this.wait(16);
    this.at = { x, y };
    return this.do({ type: 'pointer-moved', at: { x, y, t: this.now }, over, overCard });
  }

  /** The pointer comes in fast and stops on a name. */
  restOn(mention: MentionRef, x = 120, y = 110): this {
    return this.move(x - 60, y, null).move(x, y, mention);
  }

  /** A hand that trembles by a pixel, for a while. */
  tremble(ms: number, over: MentionRef | null): this {
    for (let passed = 0; passed < ms; passed += 16) this.move(this.at.x + (passed % 32 === 0 ? 1 : -1), this.at.y, over);
    return this;
  }

  /** Opens the card of a name by resting on it, and places it below. */
  open(mention: MentionRef = HALLS): this {
    return this.restOn(mention).wait(450).do({ type: 'placed', rect: CARD_RECT });
  }

  count(type: CardEffect['type']): number {
    return this.effects.filter((effect) => effect.type === type).length;
  }

  last(type: CardEffect['type']): CardEffect | undefined {
    return this.effects.findLast((effect) => effect.type === type);
  }
}

/** Where the walk's card stands: below the name at (120, 110), to the right. */
export const CARD_RECT = { left: 300, top: 200, width: 360, height: 300 };
