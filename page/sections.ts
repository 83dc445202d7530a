import type { Block } from './blocks.ts';
import { ELEMENT, firstChildOf, nodeTypeOf } from './dom.ts';
import { firstLook } from './first-look.ts';
import type { Scanner } from './scanner.ts';
import { NO_SECTION, staleBlocks, toRead } from './section.ts';
import type { Section } from './section.ts';
import { nextOutside } from './tree-walk.ts';

/** The sections kept of a page, by the element or shadow root that each stands for. */
export class Sections {
  /** nothing has changed since the first reading began: no section can have been read before */
  isUnchanged = true;

  private readonly kept = new WeakMap<Node, Section | typeof NO_SECTION>();
  private readonly gone = new WeakSet<Node>();
  private readonly scanner: Scanner;
  private readonly onDrop: (blocks: readonly Block[]) => void;

  /** @param onDrop is told of blocks that will be read anew, before anything else is */
  constructor(scanner: Scanner, onDrop: (blocks: readonly Block[]) => void) {
    this.scanner = scanner;
    this.onDrop = onDrop;
  }

  /** What is kept of a node; undefined where it begins no section, or is not kept. */
  at(node: Node): Section | typeof NO_SECTION | undefined {
    return this.kept.get(node);
  }

  /** Keeps a section. */
  keep(section: Section): void {
    this.kept.set(section.node, section);
  }

  /** Keeps nothing of a node any more. */
  forget(node: Node): void {
    this.kept.delete(node);
  }

  /** What there is of an element or shadow root that begins a run of its own: from before, or to be read. */
  of(node: Element | ShadowRoot, around: Section): Section | typeof NO_SECTION {
    const known = around.fresh || this.gone.delete(node) ? undefined : this.kept.get(node);
    if (known !== undefined) return known;
    if (!this.isUnchanged) this.drop(node);
    const entered =
      nodeTypeOf(node) === ELEMENT
        ? firstLook(node as Element, this.scanner, { isJudged: around.judged, mayJudge: this.isUnchanged })
        : toRead(node);
    // A small part is soon read again: to remember what of it holds nothing costs more.
    if (entered === null || (entered === NO_SECTION && around.judged)) return NO_SECTION;
    this.kept.set(node, entered);
    return entered;
  }

  /** Tells that a node has left the page: nothing below it may be taken over, should it come back. */
  leave(node: Node): void {
    if (nodeTypeOf(node) === ELEMENT) this.gone.add(node);
  }

  /** Tells that an element within a line is read; if it has been away, nothing below it is kept. */
  meet(element: Element): void {
    if (!this.gone.delete(element)) return;
    for (let node: Node | null = firstChildOf(element); node !== null; node = firstChildOf(node) ?? nextOutside(node, element))
      this.drop(node);
  }

  private drop(node: Node): void {
    const section = this.kept.get(node);
    if (section === undefined) return;
    this.kept.delete(node);
    if (section === NO_SECTION) return;
    const blocks = staleBlocks(section);
    if (blocks.length > 0) this.onDrop(blocks);
  }
}
