import { ChangeWatch, TEXT_CHANGES } from './changes.ts';
import { listenAgain, proseRootOf } from './document.ts';
import { Gate } from './gate.ts';
import { LateDefinitions } from './late-definitions.ts';
import { isSeen, watchLife } from './life.ts';
import { Pace } from './pace.ts';
import { pause, WorkLoop } from './work-loop.ts';

/** Changes are gathered for this long before they are asked about, ms. */
const GATHER = 60;

/**
 * Waits at the gate of a page, at next to no cost, until something on it may concern a case; then it is done. Nobody's page, out of view or
 * prerendered, is not even asked.
 */
export class GateWatch {
  private readonly document: Document;
  private readonly onConcern: () => void;
  private readonly leaving = new AbortController();
  private readonly changes: ChangeWatch;
  private readonly gate: Gate;
  private readonly pace: Pace;
  private readonly loop: WorkLoop;
  private readonly definitions: LateDefinitions;
  /** the root element that was asked about */
  private root: Element | null = null;

  /**
   * @param mayConcern the cheap question, asked of raw text
   * @param onConcern called once, when the answer is yes
   * @param onWork is told of every stretch of our main-thread work, ms: for measuring
   */
  constructor(document: Document, mayConcern: (text: string) => boolean, onConcern: () => void, onWork?: (ms: number) => void) {
    this.document = document;
    this.onConcern = onConcern;
    this.pace = new Pace(onWork);
    this.changes = new ChangeWatch((changes) => {
      if (!isSeen(document)) return this.look(false);
      this.gate.note(changes);
      this.loop.want();
    }, TEXT_CHANGES);
    this.gate = new Gate({ mayConcern, onShadow: (shadow) => this.changes.watch(shadow) });
    const onDefined = (elements: readonly Element[]): void => {
      this.gate.noteNew(elements);
      this.loop.want();
    };
    this.definitions = new LateDefinitions(document, onDefined, this.leaving.signal);
    this.loop = new WorkLoop({
      isSeen: () => isSeen(document),
      prepare: async () => this.gather(),
      once: async (isFollowUp) => this.ask(isFollowUp),
      signal: this.leaving.signal,
    });
    watchLife(document, (seen) => seen && this.loop.want(), this.leaving.signal);
    this.loop.want();
  }

  /** Stops waiting. Doing it twice changes nothing. */
  stop(): void {
    this.leaving.abort();
    this.changes.stop();
  }

  /** Resolves when everything on the page up to now has been asked about. */
  async settled(): Promise<void> {
    return this.loop.settled();
  }

  /** Watches, or looks away: then the whole page is to be asked anew. */
  private look(watching: boolean): void {
    if (watching) {
      this.changes.watch(this.document);
      return;
    }
    this.changes.stop();
    this.gate.forget();
  }

  private async gather(): Promise<void> {
    const wait = this.pace.wait();
    if (wait > 0) this.look(false);
    await pause(Math.max(GATHER, wait));
  }

  private async ask(isFollowUp: boolean): Promise<void> {
    const root = proseRootOf(this.document);
    if (root === null) return;
    // The page may have written itself anew, root and all.
    if (this.root !== null && root !== this.root) listenAgain();
    this.root = root;
    this.look(true);
    const asked = await this.pace.run(this.gate.ask(root), () => this.changes.flush(), this.leaving.signal, isFollowUp);
    if (this.leaving.signal.aborted) return;
    if (asked?.value !== true) return this.definitions.follow();
    this.stop();
    this.onConcern();
  }
}
