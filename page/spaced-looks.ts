import { isSeen } from './life.ts';
import { whenIdle } from './pace.ts';
import { pause } from './work-loop.ts';

/** Between the first looks, ms; each one that finds nothing is followed by another after twice the time. */
const SHORTEST = 500;
/** The longest time between two looks, ms; after it no other follows until the page has changed. */
const LONGEST = 32_000;
/** Between two looks passes at least so many times the time that one takes. */
const REST = 100;

interface Looking {
  readonly document: Document;
  /** looks; whether something was found, or null when there is nothing to look for any more */
  look(): Promise<boolean | null>;
  readonly signal: AbortSignal;
}

/** Looks at a page for what nobody tells of: a few times while it is young or has changed, when the browser has nothing better to do. */
export class SpacedLooks {
  private readonly looking: Looking;
  private wait: number;
  private isBusy = false;
  private isWanted = false;

  /** @param first the time until the first look, ms */
  constructor(looking: Looking, first = SHORTEST) {
    this.looking = looking;
    this.wait = first;
  }

  /** The page has changed: what is looked for may come from now on. */
  follow(): void {
    this.isWanted = true;
    if (!this.isBusy) void this.run();
  }

  private async run(): Promise<void> {
    const { document, look, signal } = this.looking;
    const mayLook = (): boolean => !signal.aborted && isSeen(document);
    this.isBusy = true;
    while (mayLook() && (this.isWanted || this.wait < LONGEST)) {
      this.isWanted = false;
      await pause(this.wait);
      await whenIdle();
      if (!mayLook()) break;
      const began = performance.now();
      const found = await look();
      const rest = (performance.now() - began) * REST;
      this.wait = Math.max(SHORTEST, found === true ? 0 : Math.min(LONGEST, this.wait * 2), rest);
      if (found === null) break;
    }
    this.isBusy = false;
  }
}
