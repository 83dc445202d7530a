import type { BlockScan } from '../core/recognition/types.ts';
import type { Block } from './blocks.ts';
import { ELEMENT, firstChildOf, nodeTypeOf, openShadowOf, parentOf, TEXT, textContentOf } from './dom.ts';
import { kindOf } from './elements.ts';
import { collapse, LONGEST_BLOCK, Run } from './run.ts';
import { isPlainRun, nextOutside } from './tree-walk.ts';

/** An element (or shadow root) that begins and ends runs of text, with what was kept of it in page order. */
interface Section {
  readonly node: Element | ShadowRoot;
  items: (Block | Section)[];
  /** on the list of sections to read */
  queued: boolean;
  /** one of its own runs can matter, as a whole at least: styles may join or part it */
  matters: boolean;
  /** nothing below it may be taken over from an earlier reading */
  fresh: boolean;
}

const NOTHING: (Block | Section)[] = [];
const isSection = (item: Block | Section): item is Section => 'items' in item;

/** What the one who keeps an outline is told while it reads. */
export interface OutlineEvents {
  /** an open shadow root was met: it wants to be watched */
  onShadow?(root: ShadowRoot): void;
  /** these blocks are about to be read anew: what is painted on them must go first */
  onDrop?(blocks: readonly Block[]): void;
}

/** Nodes, or pieces of text of 256 characters, looked at between two chances to pause: a fraction of a millisecond. */
const STRIDE = 64;
const PIECE_BITS = 8;

/**
 * What has been read of a page: a tree of sections as the page nests them, holding only the blocks that can matter. Reading
 * goes section by section; a change makes one section be read again, and all others keep their blocks and scans.
 *
 * Page order needs no bookkeeping: it is the order of the tree at the moment of asking.
 */
export class Outline {
  private readonly root: Section;
  private readonly scan: (text: string) => BlockScan;
  private readonly events: OutlineEvents;
  private readonly sections = new WeakMap<Node, Section>();
  private readonly gone = new WeakSet<Node>();
  private readonly queue: Section[] = [];
  /** nothing has changed since the first reading began: no section can have been read before */
  private isUnchanged = true;
  /** looked at since the last pause, in units of `STRIDE` */
  private effort = 0;
  private lastText = '';
  private lastScan: BlockScan | null = null;

  /**
   * @param root the element to read; everything below it, open shadow roots included
   * @param scan looks for what can matter in a run of text
   */
  constructor(root: Element, scan: (text: string) => BlockScan, events: OutlineEvents = {}) {
    // What judged a paragraph as a whole is asked the same again once its nodes have been looked at.
    this.scan = (text) => {
      if (this.lastScan !== null && text === this.lastText) return this.lastScan;
      this.effort += text.length >> PIECE_BITS;
      this.lastText = text;
      return (this.lastScan = scan(text));
    };
    this.events = events;
    this.root = this.begin(root);
  }

  /** Whether something is left to read. */
  get isBehind(): boolean {
    return this.queue.length > 0;
  }

  /**
   * Reads what is to be read. Pauses (yields) every few nodes, so that the caller can stop at any time; if the page changes
   * during a pause, `touch` must be called before going on.
   */
  *read(): Generator<undefined, void> {
    for (let section = this.queue.pop(); section !== undefined; section = this.queue.pop()) {
      if (!section.queued) continue;
      section.queued = false;
      yield* this.readSection(section);
      if (this.isTired()) yield;
    }
  }

  /**
   * Tells that a node's children, text or state have changed.
   * @returns the blocks that can no longer be trusted; they are read again with the next `read`
   */
  touch(node: Node): readonly Block[] {
    this.isUnchanged = false;
    for (let current: Node | null = node; current !== null; current = parentOf(current)) {
      const section = this.sections.get(current);
      if (section !== undefined) {
        this.enqueue(section);
        return staleBlocks(section);
      }
      if (nodeTypeOf(current) === ELEMENT && kindOf(current as Element) !== 'inline' && kindOf(current as Element) !== 'block') return [];
    }
    return [];
  }

  /** As `touch`, for an element that is no piece of a line and may look different: few have text of their own that matters. */
  restyle(element: Element): readonly Block[] {
    return this.sections.get(element)?.matters === true ? this.touch(element) : [];
  }

  /** Tells that a node has left the page: nothing below it may be taken over, should it come back. */
  leave(node: Node): void {
    if (nodeTypeOf(node) === ELEMENT) this.gone.add(node);
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

  private begin(node: Element | ShadowRoot): Section {
    const section: Section = { node, items: NOTHING, queued: false, matters: false, fresh: true };
    this.sections.set(node, section);
    this.enqueue(section);
    return section;
  }

  private enqueue(section: Section): void {
    if (section.queued) return;
    section.queued = true;
    this.queue.push(section);
  }

  private *readSection(section: Section): Generator<undefined, void> {
    const { node, fresh } = section;
    const items: (Block | Section)[] = [];
    const added: Section[] = [];
    let matters = false;
    const scan = (text: string): BlockScan => {
      const found = this.scan(text);
      matters ||= !found.empty;
      return found;
    };
    const run = new Run(scan, (block) => items.push(block));
    const enter = (child: Element | ShadowRoot): void => {
      run.end();
      const known = fresh || this.gone.delete(child) ? undefined : this.sections.get(child);
      const isDone = known === undefined && nodeTypeOf(child) === ELEMENT && this.holdsNothing(child as Element);
      const entered: Section = known ?? { node: child, items: NOTHING, queued: !isDone, matters: false, fresh: !isDone };
      if (known === undefined) {
        if (!this.isUnchanged) this.drop(child);
        this.sections.set(child, entered);
        added.push(entered);
      }
      items.push(entered);
    };
    const shadow = nodeTypeOf(node) === ELEMENT ? openShadowOf(node as Element) : null;
    if (shadow !== null) {
      this.events.onShadow?.(shadow);
      enter(shadow);
    }
    // Changed while pausing: the place in the walk means nothing any more, and the section is on the list again.
    const isOutdated = (): boolean => {
      if (section.queued) for (const child of added) this.sections.delete(child.node);
      return section.queued;
    };
    let current: Node | null = firstChildOf(node);
    while (current !== null) {
      let into: Node | null = null;
      const type = nodeTypeOf(current);
      if (type === TEXT) {
        for (let from = run.add(current as Text, 0); from >= 0; from = run.add(current as Text, from)) {
          yield;
          if (isOutdated()) return;
        }
      } else if (type === ELEMENT) into = this.meet(current as Element, run, enter, fresh);
      current = into ?? nextOutside(current, node);
      if (this.isTired()) {
        yield;
        if (isOutdated()) return;
      }
    }
    run.end();
    section.items = items.length === 0 ? NOTHING : items;
    section.matters = matters;
    section.fresh = false;
    for (let index = added.length - 1; index >= 0; index -= 1) {
      const child = added[index];
      if (child?.queued === true) this.queue.push(child);
    }
  }

  /** Reads one element of a run. Returns the node to go on with inside it, or null to go past it. */
  private meet(element: Element, run: Run, enter: (child: Element) => void, fresh: boolean): Node | null {
    const kind = kindOf(element);
    if (kind === 'skip') return null;
    if (kind === 'break' || kind === 'object') run.space();
    else if (kind === 'block' || openShadowOf(element) !== null) enter(element);
    else {
      if (!fresh && this.gone.delete(element)) this.forgetBelow(element);
      return firstChildOf(element);
    }
    return null;
  }

  /** Whether it is time for a chance to pause; asked once per node. */
  private isTired(): boolean {
    this.effort += 1;
    if (this.effort < STRIDE) return false;
    this.effort = 0;
    return true;
  }

  /** Whether an element is one run of text in which nothing can matter: told without a look at its text nodes. */
  private holdsNothing(element: Element): boolean {
    if (!isPlainRun(element)) return false;
    const text = textContentOf(element) ?? '';
    return text.length <= LONGEST_BLOCK && this.scan(collapse(text)).empty;
  }

  private forgetBelow(element: Element): void {
    for (let node: Node | null = firstChildOf(element); node !== null; node = firstChildOf(node) ?? nextOutside(node, element)) {
      this.drop(node);
    }
  }

  private drop(node: Node): void {
    const section = this.sections.get(node);
    if (section === undefined) return;
    this.sections.delete(node);
    const blocks = staleBlocks(section);
    if (blocks.length > 0) this.events.onDrop?.(blocks);
  }
}

/** A section's own blocks, marked as stale. */
function staleBlocks(section: Section): readonly Block[] {
  const blocks = section.items.filter((item): item is Block => !isSection(item));
  for (const block of blocks) block.isStale = true;
  return blocks;
}
