import type { Block } from './blocks.ts';
import type { Changes } from './changes.ts';
import { ELEMENT, firstChildOf, nextSiblingOf, nodeTypeOf, parentOf, TEXT } from './dom.ts';
import { isShut, kindOf, shadowOf, tagKindOf } from './elements.ts';
import { Run } from './run.ts';
import { Scanner } from './scanner.ts';
import type { TextReader } from './scanner.ts';
import { isSection, NO_SECTION, NOTHING, staleBlocks, toRead } from './section.ts';
import type { Section } from './section.ts';
import { SectionQueue } from './section-queue.ts';
import { Sections } from './sections.ts';
import { readPlaces } from './small-part.ts';
import { nextOutside } from './tree-walk.ts';

/** What the one who keeps an outline is told while it reads. */
export interface OutlineEvents {
  /** an open shadow root was met: it wants to be watched */
  onShadow?(root: ShadowRoot): void;
  /** these blocks are about to be read anew: what is painted on them must go first */
  onDrop?(blocks: readonly Block[]): void;
  /** asked of an element that may look different: whether it has a shadow root that was not read yet */
  hasNewShadow?(element: Element): boolean;
}

/** A section that is being read. */
interface OpenSection {
  readonly section: Section;
  /** what is found in it, in page order */
  readonly items: (Block | Section)[];
  /** the parts of it that are still to be read */
  readonly added: Section[];
}

/**
 * What has been read of a page: a tree of sections as the page nests them, holding only the blocks that can matter. Reading
 * goes section by section; a change makes one section be read again, and all others keep their blocks and scans.
 *
 * Page order needs no bookkeeping: it is the order of the tree at the moment of asking.
 */
export class Outline {
  private readonly root: Section;
  private readonly scanner: Scanner;
  private readonly run: Run;
  private readonly sections: Sections;
  private readonly queue = new SectionQueue();
  private readonly events: OutlineEvents;

  /**
   * @param root the element to read; everything below it, open shadow roots included
   * @param reader looks for what can matter in a run of text
   */
  constructor(root: Element, reader: TextReader, events: OutlineEvents = {}) {
    this.scanner = new Scanner(reader);
    this.run = new Run(this.scanner.scan);
    this.sections = new Sections(this.scanner, (blocks) => events.onDrop?.(blocks));
    this.events = events;
    this.root = toRead(root);
    this.sections.keep(this.root);
    this.queue.push(this.root);
  }

  /**
   * Reads what is to be read. Pauses (yields) every few nodes, so that the caller can stop at any time; if the page changes
   * during a pause, `follow` must be called before going on.
   */
  *read(): Generator<undefined, void> {
    for (let section = this.queue.next(); section !== undefined; section = this.queue.next()) yield* this.readNext(section);
  }

  /**
   * As `read`, but leaves what stands beside the article (navigation, other stories, comments).
   * @returns whether that is so much that a reader would wait for it
   */
  *readArticle(): Generator<undefined, boolean> {
    for (let section = this.queue.nextOfArticle(); section !== undefined; section = this.queue.nextOfArticle())
      yield* this.readNext(section);
    return this.queue.isMuchLeft;
  }

  /**
   * Follows what the page has changed.
   * @returns the blocks that can no longer be trusted; they are read again with the next `read`
   */
  follow({ left, touched, restyled }: Pick<Changes, 'left' | 'touched' | 'restyled'>): readonly Block[] {
    // Nothing below what has left the page may be taken over, should it come back.
    for (const node of left) this.sections.leave(node);
    const stale = new Set<Block>();
    for (const node of touched) for (const block of this.touch(node)) stale.add(block);
    for (const element of restyled) {
      const blocks = this.events.hasNewShadow?.(element) === true ? this.touch(element) : this.restyle(element);
      for (const block of blocks) stale.add(block);
    }
    return [...stale];
  }

  /** Every block kept, in page order. */
  *blocks(): Generator<Block, void> {
    const path: { section: Section; next: number }[] = [{ section: this.root, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const item = top.section.items[top.next];
      top.next += 1;
      if (item === undefined) path.pop();
      else if (isSection(item)) {
        if (item.items.length > 0) path.push({ section: item, next: 0 });
      } else yield item;
    }
  }

  /** Has what stands around a node read again whose children, text or state have changed. */
  private touch(node: Node): readonly Block[] {
    this.sections.isUnchanged = false;
    for (let current: Node | null = node; current !== null; current = parentOf(current)) {
      const section = this.sections.at(current);
      // Where nothing mattered there is no place to put what may matter now: the section around is read again.
      if (section === NO_SECTION) this.sections.forget(current);
      else if (section !== undefined) {
        if (!section.queued) this.queue.push(section);
        return staleBlocks(section);
      }
      if (nodeTypeOf(current) === ELEMENT && kindOf(current as Element) !== 'inline' && kindOf(current as Element) !== 'block') return [];
    }
    return [];
  }

  /** As `touch`, for an element that is no piece of a line and may look different: few have text of their own that matters. */
  private restyle(element: Element): readonly Block[] {
    const section = this.sections.at(element);
    return section !== undefined && section !== NO_SECTION && section.matters ? this.touch(element) : [];
  }

  private *readNext(section: Section): Generator<undefined, void> {
    if (section.judged && this.sections.isUnchanged) this.readSmall(section);
    else yield* this.readSection(section);
    if (this.scanner.isTired()) yield;
  }

  private *readSection(section: Section): Generator<undefined, void> {
    const open = this.open(section);
    let current: Node | null = firstChildOf(section.node);
    while (current !== null) {
      let into: Node | null = null;
      const type = nodeTypeOf(current);
      if (type === TEXT) {
        for (let from = this.run.add(current as Text, 0); from >= 0; from = this.run.add(current as Text, from)) {
          yield;
          if (this.isOutdated(open)) return;
        }
      } else if (type === ELEMENT) into = this.meet(current as Element, open);
      current = into ?? nextSiblingOf(current) ?? nextOutside(current, section.node);
      if (this.scanner.isTired()) {
        yield;
        if (this.isOutdated(open)) return;
      }
    }
    this.close(open);
  }

  private readSmall(section: Section): void {
    const { places } = section;
    section.places = null;
    const within = places === null ? null : readPlaces(section, places, this.sections, this.scanner);
    if (within === null) this.readAtOnce(section);
    else for (const each of within.toReversed()) this.queue.push(each);
  }

  /** The same without a pause: for a part that was judged as a whole, and so is small. */
  private readAtOnce(section: Section): void {
    const open = this.open(section);
    let nodes = 0;
    let current: Node | null = firstChildOf(section.node);
    while (current !== null) {
      let into: Node | null = null;
      const type = nodeTypeOf(current);
      if (type === TEXT) this.run.add(current as Text, 0);
      else if (type === ELEMENT) into = this.meet(current as Element, open);
      nodes += 1;
      current = into ?? nextSiblingOf(current) ?? nextOutside(current, section.node);
    }
    this.scanner.book(nodes);
    this.close(open);
  }

  private open(section: Section): OpenSection {
    const open: OpenSection = { section, items: [], added: [] };
    this.run.begin(open.items);
    const shadow = nodeTypeOf(section.node) === ELEMENT ? shadowOf(section.node as Element) : null;
    if (shadow !== null) {
      this.events.onShadow?.(shadow);
      this.enter(shadow, open);
    }
    return open;
  }

  private close({ section, items, added }: OpenSection): void {
    this.run.end();
    section.items = items.length === 0 ? NOTHING : items;
    section.matters = this.run.matters;
    section.fresh = false;
    for (let index = added.length - 1; index >= 0; index -= 1) {
      const child = added[index];
      if (child?.queued === true) this.queue.push(child);
    }
  }

  /** Whether the section changed during a pause: the place in the walk means nothing any more, and the section is on the list again. */
  private isOutdated({ section, added }: OpenSection): boolean {
    if (section.queued) for (const child of added) this.sections.forget(child.node);
    return section.queued;
  }

  private enter(child: Element | ShadowRoot, { section, items, added }: OpenSection): void {
    this.run.end();
    const entered = this.sections.of(child, section);
    if (entered === NO_SECTION) return;
    if (entered.queued && entered.fresh) added.push(entered);
    items.push(entered);
  }

  /** Reads one element of a run. Returns the node to go on with inside it, or null to go past it. */
  private meet(element: Element, open: OpenSection): Node | null {
    const kind = tagKindOf(element);
    if (kind === 'skip') return null;
    if (kind === 'break' || kind === 'object') {
      this.run.space();
      return null;
    }
    // What parts no text is asked for its state only if something in it can matter.
    if (kind === 'block' && this.sections.isUnchanged && this.run.isEmpty) this.enter(element, open);
    else if (isShut(element)) return null;
    else if (kind === 'block' || shadowOf(element) !== null) this.enter(element, open);
    else {
      if (!open.section.fresh) this.sections.meet(element);
      return firstChildOf(element);
    }
    return null;
  }
}
