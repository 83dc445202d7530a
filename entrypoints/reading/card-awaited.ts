import { PREPARE_AFTER_MS } from '../../core/card/constants.ts';
import type { CardState, MentionRef } from '../../core/card/types.ts';

/** While the pointer rests on a name: has its card drawn out of sight, so that all that is left is to place it when it opens. */
export class AwaitedCard {
  private readonly prepare: (mention: MentionRef) => void;
  private token: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param prepare draws the card of a mention out of sight */
  constructor(prepare: (mention: MentionRef) => void) {
    this.prepare = prepare;
  }

  /** To be told of every state. Each dwell has its card drawn once. */
  follow({ card, dwell }: CardState): void {
    const awaited = card === null ? dwell : null;
    if ((awaited?.token ?? null) === this.token) return;
    this.cancel();
    if (awaited === null) return;
    this.token = awaited.token;
    this.timer = setTimeout(() => this.prepare(awaited.mention), PREPARE_AFTER_MS);
  }

  /** Draws nothing that has not been drawn yet. */
  cancel(): void {
    this.token = null;
    clearTimeout(this.timer);
  }
}
