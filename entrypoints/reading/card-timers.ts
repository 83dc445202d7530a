/** The reducer's timers: one for each token, due once. */
export class CardTimers {
  private readonly running = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly onDue: (token: number) => void;
  private from: number | null = null;

  constructor(onDue: (token: number) => void) {
    this.onDue = onDue;
  }

  /** Timers started from here on count from this moment (`performance.now`), which may lie in the past; null: from now. */
  since(moment: number | null): void {
    this.from = moment;
  }

  start(token: number, ms: number): void {
    const passed = this.from === null ? 0 : Math.max(0, performance.now() - this.from);
    const due = (): void => {
      this.running.delete(token);
      this.onDue(token);
    };
    this.running.set(token, setTimeout(due, Math.max(0, ms - passed)));
  }

  cancel(token: number): void {
    clearTimeout(this.running.get(token));
    this.running.delete(token);
  }

  cancelAll(): void {
    for (const token of this.running.keys()) this.cancel(token);
  }
}
