import type { Changes } from './changes.ts';
import { ChangeWatch } from './changes.ts';
import { mayChangesConcern, mayPageConcern } from './gate.ts';
import { isSeen, watchLife } from './life.ts';
import { Pace } from './pace.ts';

/** Changes are gathered for this long before they are asked about, ms. */
const GATHER = 60;

/**
 * Waits at the gate of a page, at next to no cost, until something on it may concern a case; then it is done. Nobody's page, out of view or
 * prerendered, is not even asked.
 */
export class GateWatch {
  private readonly document: Document;
  private readonly mayConcern: (text: string) => boolean;
  private readonly onConcern: () => void;
  private readonly leaving = new AbortController();
  private readonly changes: ChangeWatch;
  private readonly pace = new Pace();
  /** what has changed since the page was asked; null: the whole page is to be asked */
  private news: Set<Node> | null = null;
  private isWanted = false;
  private isBusy = false;

  /**
   * @param mayConcern the cheap question, asked of raw text
   * @param onConcern called once, when the answer is yes
   */
  constructor(document: Document, mayConcern: (text: string) => boolean, onConcern: () => void) {
    this.document = document;
    this.mayConcern = mayConcern;
    this.onConcern = onConcern;
    this.changes = new ChangeWatch((changes) => this.note(changes));
    watchLife(document, (seen) => seen && this.want(), this.leaving.signal);
    this.want();
  }

  /** Stops waiting. Doing it twice changes nothing. */
  stop(): void {
    this.leaving.abort();
    this.changes.stop();
    this.news = null;
  }

  private note(changes: Changes): void {
    if (!isSeen(this.document)) {
      // One change is enough to ask the whole page anew when somebody looks at it; until then nothing is watched.
      this.changes.stop();
      this.news = null;
      return;
    }
    for (const node of changes.entered) this.news?.add(node);
    for (const node of changes.touched) if (node instanceof Text) this.news?.add(node);
    this.want();
  }

  private want(): void {
    this.isWanted = true;
    if (!this.isBusy) void this.work();
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    const { signal } = this.leaving;
    let isFollowUp = false;
    while (this.isWanted && !signal.aborted && isSeen(this.document)) {
      this.isWanted = false;
      if (await this.ask(isFollowUp || this.news !== null)) {
        this.stop();
        this.onConcern();
        break;
      }
      isFollowUp = true;
      await pause(Math.max(GATHER, this.pace.wait()));
    }
    this.isBusy = false;
  }

  private async ask(isFollowUp: boolean): Promise<boolean> {
    const root = this.document.documentElement as Element | null;
    if (!(root instanceof HTMLElement)) return false;
    const { news } = this;
    this.news = new Set();
    this.changes.watch(this.document);
    const watch = (shadow: ShadowRoot): void => this.changes.watch(shadow);
    const asked = news === null ? mayPageConcern(root, this.mayConcern, watch) : mayChangesConcern(news, this.mayConcern, watch);
    let answer = false;
    function* keepAnswer(): Generator<undefined, void> {
      answer = yield* asked;
    }
    await this.pace.run(keepAnswer(), () => this.changes.flush(), this.leaving.signal, isFollowUp);
    return answer && !this.leaving.signal.aborted;
  }
}

async function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
