/** What a loop does. */
export interface Work {
  /** whether anybody sees the page; the loop rests while nobody does */
  isSeen(): boolean;
  /** lets more come together before follow-up work */
  prepare(): Promise<void>;
  /** does all that is to be done at this moment */
  once(isFollowUp: boolean): Promise<void>;
  /** ends it */
  readonly signal: AbortSignal;
}

/** Does work when it is wanted, never twice at a time, and again if it was wanted meanwhile. */
export class WorkLoop {
  private readonly work: Work;
  private isWanted = false;
  private isBusy = false;
  private isFollowUp = false;
  private settling: (() => void)[] = [];

  constructor(work: Work) {
    this.work = work;
  }

  /** Asks for the work to be done. */
  want(): void {
    this.isWanted = true;
    if (!this.isBusy) void this.run();
  }

  /** Takes the wish back. */
  rest(): void {
    this.isWanted = false;
  }

  /** Resolves when nothing is left to be done, or nobody sees the page. */
  async settled(): Promise<void> {
    if (!this.isBusy) return;
    return new Promise((resolve) => {
      this.settling.push(resolve);
    });
  }

  private async run(): Promise<void> {
    this.isBusy = true;
    const { work } = this;
    while (this.isWanted && !work.signal.aborted && work.isSeen()) {
      if (this.isFollowUp) await work.prepare();
      if (work.signal.aborted) break;
      this.isWanted = false;
      await work.once(this.isFollowUp);
      this.isFollowUp = true;
    }
    this.isBusy = false;
    const waiting = this.settling;
    this.settling = [];
    for (const resolve of waiting) resolve();
  }
}

/** Resolves after so many milliseconds. */
export async function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
