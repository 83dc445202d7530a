import type { ChangeWatch } from './changes.ts';

/** The open shadow roots of a page: each is watched for changes as the page itself is. */
export class ShadowWatch {
  private readonly changes: ChangeWatch;
  private known: readonly ShadowRoot[] = [];

  constructor(changes: ChangeWatch) {
    this.changes = changes;
  }

  /** Those that were met, the ones that have left the page since left out at the next meeting. */
  get roots(): readonly ShadowRoot[] {
    return this.known;
  }

  /** A shadow root was met. */
  meet(shadow: ShadowRoot): void {
    if (this.known.includes(shadow)) return;
    this.known = [...this.known.filter((each) => each.isConnected), shadow];
    this.changes.watch(shadow);
  }

  /** Watches them again, after the watch was down. */
  resume(): void {
    for (const shadow of this.known) this.changes.watch(shadow);
  }
}
