/** Longest stretch of work before the page gets its turn, ms. */
export const SLICE = 5;
/** Our time on follow-up work that makes us wait, ms per `WINDOW`. */
export const ALLOWANCE = 200;
/** ms over which our time is summed. */
export const WINDOW = 10_000;
/** Longest wait on a page that never rests, ms. */
export const LONGEST_WAIT = 60_000;

/** Longest wait for the browser to have nothing better to do, ms. */
const LONGEST_BUSY = 10_000;

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the browser paint and handle input before going on. */
export async function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Resolves after the next frame has been painted, when asking for styles costs least. */
export async function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      void yieldToPage().then(resolve);
    });
  });
}

/** Resolves when the browser has nothing better to do; on a page that never rests, after a while. */
export async function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: LONGEST_BUSY });
  });
}

/** Does work in slices and keeps account of the time it took. */
export class Pace {
  private readonly spent: { readonly at: number; readonly ms: number }[] = [];
  private readonly onWork: ((ms: number) => void) | undefined;
  private lastWait = 0;
  private restlessUntil = -Infinity;

  /** @param onWork is told of every stretch of main-thread work, ms */
  constructor(onWork?: (ms: number) => void) {
    this.onWork = onWork;
  }

  /**
   * Runs `work` in slices of at most `SLICE` ms.
   * @param between called before each slice, after the page had its turn
   * @param signal stops the work between two slices
   * @param followUp whether the time counts against the allowance for pages that never rest
   * @returns what the work came to, or null when it was stopped
   */
  async run<T>(
    work: Iterator<undefined, T>,
    between: () => void,
    signal: AbortSignal,
    followUp: boolean,
  ): Promise<{ readonly value: T } | null> {
    for (;;) {
      if (signal.aborted) return null;
      const began = performance.now();
      between();
      let step = work.next();
      while (step.done !== true && performance.now() - began < SLICE) step = work.next();
      this.account(began, followUp);
      if (step.done === true) return { value: step.value };
      await yieldToPage();
    }
  }

  /** Books work that began at `began` (`performance.now()`) and ends now. */
  account(began: number, followUp: boolean): void {
    const ms = performance.now() - began;
    if (followUp) this.spent.push({ at: began, ms });
    this.onWork?.(ms);
  }

  /** How long to wait before the next follow-up, ms: nothing on a calm page, longer each time on one that never rests. */
  wait(): number {
    const now = performance.now();
    while (this.spent[0] !== undefined && this.spent[0].at < now - WINDOW) this.spent.shift();
    const sum = this.spent.reduce((total, { ms }) => total + ms, 0);
    if (sum <= ALLOWANCE) return 0;
    const wait = now < this.restlessUntil + LONGEST_WAIT ? Math.min(LONGEST_WAIT, this.lastWait * 2) : WINDOW;
    this.spent.length = 0;
    this.lastWait = wait;
    this.restlessUntil = now + wait;
    return wait;
  }
}
