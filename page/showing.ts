import type { PageReport } from '../core/messages.ts';
import type { PageContext, ReaderWord, Recogniser, Recognition } from '../core/recognition/types.ts';
import type { Block } from './blocks.ts';
import type { ChangeWatch } from './changes.ts';
import { isWithin } from './dom.ts';
import { GroundWatch } from './ground-watch.ts';
import { HiddenText } from './hidden-text.ts';
import { HitTest } from './hit.ts';
import { chooseBlocks, MentionKeeper, reportOf } from './mentions.ts';
import type { Outline } from './outline.ts';
import type { PageMention, PageNews, Painter } from './painter.ts';
import { fromView } from './steps.ts';

export interface ShowingOptions {
  readonly recogniser: Recogniser;
  readonly painter: Painter;
  readonly changes: ChangeWatch;
  /** whenever what is to be told of the page has changed */
  onFound(report: PageReport): void;
  /** text that was hidden is laid out now, or names stand on another ground: to be decided and painted anew */
  onOtherLook(): void;
  /** after every painting */
  onMentions?(mentions: readonly PageMention[]): void;
}

const NO_NEWS: PageNews = { parents: new Set(), entered: [], written: new Set() };
const NOTHING: PageReport = { verdict: 'none', people: [], capped: false };

/** What is shown on the page: decided from what was read, painted, told. */
export class Showing {
  /** mentions that stand now, in page order */
  mentions: readonly PageMention[] = [];
  /** what was last told */
  report: PageReport = NOTHING;
  readonly hits = new HitTest();

  private readonly options: ShowingOptions;
  private readonly keeper = new MentionKeeper();
  private readonly hidden: HiddenText;
  private readonly ground: GroundWatch;
  private blocks: readonly Block[] = [];

  constructor(options: ShowingOptions) {
    this.options = options;
    this.hidden = new HiddenText(() => options.onOtherLook());
    this.ground = new GroundWatch(() => options.onOtherLook());
  }

  /** Decides who is meant in everything read, and paints it. Pauses now and then. */
  *decide(outline: Outline, page: PageContext, word: ReaderWord, shadows: readonly ShadowRoot[]): Generator<undefined, void> {
    const { chosen, hidden, capped } = yield* chooseBlocks(outline.blocks());
    const recognition = yield* this.options.recogniser.resolveInSteps(
      chosen.map(({ scan }) => scan),
      page,
      word,
    );
    yield;
    this.blocks = chosen;
    const placed = yield* this.keeper.place(recognition.mentions, chosen);
    yield;
    const report = reportOf(recognition, placed, capped);
    yield* this.paint(placed);
    this.tell(recognition, report, shadows);
    this.hidden.waitFor(hidden);
  }

  /** Shows nothing: the page is about something else. */
  *empty(): Generator<undefined, void> {
    this.blocks = [];
    this.hidden.stop();
    if (this.mentions.length > 0) yield* this.paint([]);
    this.tell(null, NOTHING, []);
  }

  /** The page has changed around these blocks: what is painted on them goes, as far as it no longer fits. */
  release(blocks: readonly Block[], news: PageNews = NO_NEWS): void {
    this.options.changes.quietly(() => this.options.painter.release(blocks, news));
    this.hits.forget();
  }

  /** Looks through everything painted for what no longer fits. */
  prune(news?: PageNews): void {
    this.release(this.blocks, news);
  }

  /** Whether some of what stands is in an element, as far as three of the mentions tell: asked at every end of a fading colour. */
  standsIn(element: Element): boolean {
    return someOf(this.mentions).some(({ block }) => isWithin(block.firstNode(), element));
  }

  /** Text may have become visible: a page that lets nothing be seen until it is ready, a box that was ticked. */
  lookForHidden(): void {
    this.hidden.look();
  }

  /** Takes everything off the page until it is painted again. */
  hide(): void {
    this.options.changes.quietly(() => this.options.painter.clear());
    this.hits.forget();
  }

  /** Takes everything away. */
  clear(): void {
    this.options.painter.clear();
    this.hidden.stop();
    this.ground.stop();
    this.mentions = this.blocks = [];
    this.hits.replace([], []);
  }

  private *paint(mentions: readonly PageMention[]): Generator<undefined, void> {
    const isFirst = this.mentions.length === 0;
    this.mentions = mentions;
    this.ground.follow(someOf(mentions));
    const painting = this.options.painter.paint(isFirst ? fromView(mentions) : mentions);
    const paintOn = (): IteratorResult<undefined, void> => this.options.changes.quietly(() => painting.next());
    for (let step = paintOn(); step.done !== true; step = paintOn()) yield;
    // What changed while it was painted will be read again; until then it does not stand.
    this.mentions = mentions.filter(({ block }) => !block.isStale);
  }

  private tell(recognition: Recognition | null, report: PageReport, shadows: readonly ShadowRoot[]): void {
    this.hits.replace(this.mentions, shadows);
    this.options.onMentions?.(this.mentions);
    const told = recognition === null ? NOTHING : report;
    if (JSON.stringify(told) === JSON.stringify(this.report)) return;
    this.report = told;
    this.options.onFound(told);
  }
}

/** A few of the mentions, which stand for all: asking for the looks of every one would cost too much. */
function someOf(mentions: readonly PageMention[]): readonly PageMention[] {
  const places = new Set([0, mentions.length >> 1, mentions.length - 1]);
  return [...places].flatMap((place) => mentions[place] ?? []);
}
