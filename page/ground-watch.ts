import { isConnectedNode } from './dom.ts';
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
  private elements: readonly Element[] = [];
  private known = '';
  private isLooking = false;

  /** @param onChange called when one of the names looks different from how it was when it was last painted */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Looks at these names, which are about to be painted, and at no others. */
  follow(mentions: readonly PageMention[]): void {
    this.elements = mentions.flatMap((mention) => elementOf(mention) ?? []);
    this.known = this.judge();
    if (!this.isLooking && this.elements.length > 0) void this.look();
  }

  /** Looks no longer. */
  stop(): void {
    this.elements = [];
  }

  private async look(): Promise<void> {
    this.isLooking = true;
    while (this.elements.length > 0) {
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
    return this.elements.map((element) => (isConnectedNode(element) ? surveyor.judge(element) : 'gone')).join(' ');
  }
}
