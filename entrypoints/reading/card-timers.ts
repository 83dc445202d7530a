/** The reducer's timers: one for each token, due once. */
export class CardTimers {
  private readonly running = new Map<number, ReturnType<typeof setTimeout>>();
  private readonly onDue: (token: number) => void;

  constructor(onDue: (token: number) => void) {
    this.onDue = onDue;
  }

  start(token: number, ms: number): void {
    const due = (): void => {
      this.running.delete(token);
      this.onDue(token);
    };
    this.running.set(token, setTimeout(due, ms));
  }

  cancel(token: number): void {
    clearTimeout(this.running.get(token));
    this.running.delete(token);
  }

  cancelAll(): void {
    for (const token of this.running.keys()) this.cancel(token);
  }
}
