import { elementOf } from './in-sight.ts';
import { afterFrame } from './pace.ts';
import type { PageMention } from './painter.ts';
import { Surveyor } from './surroundings.ts';
import { pause } from './work-loop.ts';

/** Between two looks, ms: so long may a name be hard to read. */
const BETWEEN = 1_000;

/**
 * Notices that names stand on another ground, or have another colour, where nothing tells of it: rules that another extension brings in to make
 * pages dark, a style sheet that is adopted or switched off. Looks at a few names alone, and not while nobody sees the page.
 */
export class GroundWatch {
  private readonly onChange: () => void;
  private mentions: readonly PageMention[] = [];
  private known = '';
  private isLooking = false;

  /** @param onChange called when one of the names looks different from how it was when it was last painted */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Looks at these names, which are about to be painted, and at no others. */
  follow(mentions: readonly PageMention[]): void {
    this.mentions = mentions;
    this.known = this.judge();
    if (!this.isLooking && mentions.length > 0) void this.look();
  }

  /** Looks no longer. */
  stop(): void {
    this.mentions = [];
  }

  private async look(): Promise<void> {
    this.isLooking = true;
    while (this.mentions.length > 0) {
      await pause(BETWEEN);
      await afterFrame();
      const now = this.judge();
      if (now === this.known) continue;
      this.known = now;
      this.onChange();
    }
    this.isLooking = false;
  }

  private judge(): string {
    const surveyor = new Surveyor();
    const judged = this.mentions.map((mention) => {
      const element = elementOf(mention);
      return element === null ? 'gone' : surveyor.judge(element);
    });
    return judged.join(' ');
  }
}
