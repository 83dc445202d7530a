import type { PageReport } from '../core/messages.ts';
import type { PageContext, ReaderWord } from '../core/recognition/types.ts';
import type { HighlightStyle } from '../core/settings/types.ts';
import type { Changes } from './changes.ts';
import { ChangeWatch } from './changes.ts';
import { readPageContext } from './context.ts';
import { bodyOf, listenAgain, proseRootOf } from './document.ts';
import { Gate } from './gate.ts';
import { isSeen, watchLife } from './life.ts';
import { watchLooks } from './look-watch.ts';
import { Outline } from './outline.ts';
import { afterFrame, Pace } from './pace.ts';
import type { PageMention } from './painter.ts';
import { rectsOf } from './painter.ts';
import type { ReadingOptions } from './reading-options.ts';
import { RouteWatch } from './route.ts';
import { ShadowWatch } from './shadow-watch.ts';
import { Showing } from './showing.ts';
import { nextMention, scrollToMention } from './steps.ts';
import { pause, WorkLoop } from './work-loop.ts';

const NO_WORD: ReaderWord = { lookAnyway: false, notPeople: [] };

/** Changes are gathered for this long before they are read, ms. */
const GATHER = 60;
/** How often stale highlights are looked for while a restless page is left alone, ms. */
const PRUNE = 1_000;

/** Reads a page, paints what it finds, and keeps up with the page until `stop`. */
export class Reading {
  private readonly options: ReadingOptions;
  private readonly leaving = new AbortController();
  private readonly changes: ChangeWatch;
  private readonly shadows: ShadowWatch;
  private readonly route: RouteWatch;
  private readonly pace: Pace;
  private readonly gate: Gate;
  private readonly loop: WorkLoop;
  private readonly showing: Showing;
  private outline: Outline | null = null;
  /** the root element that is read */
  private root: Element | null = null;
  private word: ReaderWord;
  private context: PageContext | null = null;
  private hasMissed = false;
  private hasPassedGate: boolean;

  constructor(options: ReadingOptions) {
    this.options = options;
    this.word = options.reader ?? NO_WORD;
    this.hasPassedGate = options.mayConcern === true;
    this.pace = new Pace(options.onWork);
    const { document } = options;
    const { signal } = this.leaving;
    this.changes = new ChangeWatch((changes) => this.digest(changes));
    this.shadows = new ShadowWatch({
      document,
      changes: this.changes,
      run: async (work) => this.pace.run(work, () => this.changes.flush(), signal, false),
      onLate: (hosts) => this.readAgain(hosts),
      signal,
    });
    this.showing = new Showing({ ...options, changes: this.changes, onOtherLook: () => this.loop.want() });
    this.gate = new Gate({ mayConcern: (text) => options.recogniser.mayConcern(text), onShadow: (shadow) => this.shadows.meet(shadow) });
    this.loop = new WorkLoop({
      isSeen: () => isSeen(document),
      prepare: async () => this.gather(),
      once: async (isFollowUp) => this.readOnce(isFollowUp),
      signal,
    });
    this.route = new RouteWatch(document, () => this.reroute(), signal);
    watchLife(document, (seen) => (seen ? this.wake() : this.sleep()), signal);
    const looks = { concerns: (element: Element) => this.showing.standsIn(element), onVisibility: () => this.showing.lookForHidden() };
    watchLooks(document, { ...looks, onGround: () => this.loop.want(), onPrint: () => this.showing.hide() }, signal);
    if (isSeen(document)) this.wake();
  }

  /** Mentions that stand now, in page order. */
  mentions(): readonly PageMention[] {
    return this.showing.mentions;
  }

  /** What was last told through `onFound`. */
  report(): PageReport {
    return this.showing.report;
  }

  /** The mention at a point of the viewport (CSS px). Ask once per frame at most, with the pointer at rest. */
  mentionAt(x: number, y: number): PageMention | null {
    return this.showing.hits.at(this.options.document, x, y);
  }

  /** The rectangles of a mention on screen, one per line; none when it is not rendered or no longer stands. */
  rectsOf(mention: PageMention): DOMRect[] {
    return rectsOf(mention);
  }

  /** Looks although the page does not seem to be about a case. Resolves with what is then found. */
  async lookAnyway(): Promise<PageReport> {
    this.word = { ...this.word, lookAnyway: true };
    this.loop.want();
    await this.settled();
    return this.showing.report;
  }

  /** The reader says that this person is not meant on this page. Returns the undo. */
  notPerson(id: string): () => void {
    this.word = { ...this.word, notPeople: [...this.word.notPeople, id] };
    this.loop.want();
    return () => {
      this.word = { ...this.word, notPeople: this.word.notPeople.filter((each) => each !== id) };
      this.loop.want();
    };
  }

  /** Changes the look at once. */
  setStyle(style: HighlightStyle): void {
    this.changes.quietly(() => this.options.painter.setStyle(style));
    this.showing.hits.forget();
  }

  /** The next mention (1) or the one before (-1) that is rendered, from another or from the reader's place; turns around at the end. */
  next(from: PageMention | null, direction: 1 | -1, person?: string): PageMention | null {
    const found = this.showing.mentions;
    const pool = person === undefined ? found : found.filter((each) => each.person === person);
    return nextMention(pool, from, direction);
  }

  /** Brings a mention into view. */
  scrollTo(mention: PageMention): void {
    scrollToMention(mention);
  }

  /** Resolves when everything known of the page up to now has been read and painted; at once while nobody sees the page. */
  async settled(): Promise<void> {
    return this.loop.settled();
  }

  /** Leaves: every trace goes at once. The reading cannot be used afterwards. */
  stop(): void {
    this.leaving.abort();
    // What the page has done up to now decides what goes and what stays.
    this.changes.flush();
    this.changes.stop();
    this.showing.clear();
    this.outline = null;
  }

  private wake(): void {
    if (proseRootOf(this.options.document) === null) return;
    if (this.hasMissed) {
      this.hasMissed = false;
      this.outline = null;
      this.gate.forget();
      // Painted nodes are put back before they are read: what is read is always the page's own text.
      this.showing.prune();
    }
    this.changes.watch(this.options.document);
    this.shadows.resume();
    this.loop.want();
  }

  /** Nobody sees the page: nothing is done until somebody does. The first change ends the watch; one is enough to read anew. */
  private sleep(): void {
    this.loop.rest();
  }

  private miss(): void {
    this.hasMissed = true;
    this.changes.stop();
  }

  /** Lets changes come together; longer, and with the watch down, on a page that never rests. */
  private async gather(): Promise<void> {
    const wait = this.pace.wait();
    if (wait > 0) {
      this.changes.flush();
      this.showing.prune();
      this.miss();
      const until = performance.now() + wait;
      while (performance.now() < until && !this.leaving.signal.aborted) {
        await pause(PRUNE);
        this.showing.prune();
      }
      if (!this.leaving.signal.aborted && isSeen(this.options.document)) this.wake();
    }
    await pause(this.options.gatherFor ?? GATHER);
    if (isSeen(this.options.document)) await afterFrame();
  }

  private async readOnce(isFollowUp: boolean): Promise<void> {
    const { document, recogniser } = this.options;
    const run = async <T>(work: Iterator<undefined, T>) => this.pace.run(work, () => this.changes.flush(), this.leaving.signal, isFollowUp);
    const root = proseRootOf(document);
    // What an editor has taken over as a whole since is left to it.
    if (root === null) await run(this.showing.empty());
    if (root === null) return;
    // The page may have written itself anew, root and all.
    if (root !== this.root) {
      if (this.root !== null) listenAgain();
      this.root = root;
      this.outline = null;
      this.gate.forget();
    }
    this.changes.watchLook(root);
    this.changes.watchLook(bodyOf(document));
    const isAsked = this.hasPassedGate;
    this.hasPassedGate = false;
    if (this.outline === null && !this.word.lookAnyway && !isAsked) {
      const asked = await run(this.gate.ask(root));
      if (asked?.value === false) await run(this.showing.empty());
      if (asked?.value !== true) return;
    }
    this.outline ??= new Outline(root, recogniser, {
      onShadow: (shadow) => this.shadows.meet(shadow),
      onDrop: (blocks) => this.showing.release(blocks),
      hasNewShadow: (element) => this.shadows.isNewOn(element),
    });
    const { outline } = this;
    const show = async () => run(this.showing.decide(outline, (this.context ??= readPageContext(document)), this.word, this.shadows.roots));
    const isMuchLeft = await run(outline.readArticle());
    // Names of the article do not wait for what stands beside it.
    if (isMuchLeft?.value === true) await show();
    if ((await run(outline.read())) !== null) await show();
    this.shadows.follow();
  }

  private digest(changes: Changes): void {
    if (!isSeen(this.options.document)) {
      this.showing.prune(changes);
      this.miss();
      return;
    }
    const began = performance.now();
    this.route.check();
    if (changes.head) this.context = null;
    const { outline } = this;
    if (outline === null) this.gate.note(changes);
    else this.showing.release(outline.follow(changes), changes);
    this.pace.account(began, true);
    this.loop.want();
  }

  /** Elements have got what is to be read, without a change that anybody was told of. */
  private readAgain(elements: readonly Element[]): void {
    this.showing.release(this.outline?.follow({ left: [], touched: new Set(elements), restyled: new Set() }) ?? []);
    this.loop.want();
  }

  private reroute(): void {
    this.context = null;
    this.word = NO_WORD;
    this.options.onRoute?.();
    this.loop.want();
  }
}

/** Begins to read a page. */
export const startReading = (options: ReadingOptions): Reading => new Reading(options);
