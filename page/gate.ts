import type { Changes } from './changes.ts';
import { titleOf } from './document.ts';
import { ELEMENT, elementAbove, isConnectedNode, nodeTypeOf } from './dom.ts';
import { kindOf } from './elements.ts';
import { openShadows } from './hosts.ts';
import { rawText } from './raw-text.ts';

/** What a gate asks, and whom it tells of what it meets. */
export interface GateOptions {
  /** the cheap question, asked of raw text */
  mayConcern(text: string): boolean;
  /** an open shadow root was met: it wants to be watched */
  onShadow(root: ShadowRoot): void;
}

/** Asks the cheap question of a page, and later only of what has changed on it: can anything here concern us? */
export class Gate {
  private readonly options: GateOptions;
  /** what has changed since the page was asked; null: the whole page is to be asked */
  private news: Set<Node> | null = null;

  constructor(options: GateOptions) {
    this.options = options;
  }

  /** Whether the whole page is to be asked, not only what is new on it. */
  get isUnasked(): boolean {
    return this.news === null;
  }

  /** Takes note of changes, to ask about them next. */
  note(changes: Changes): void {
    this.noteNew(changes.entered);
    for (const node of changes.touched) if (node instanceof Text) this.news?.add(node);
  }

  /** Takes note of nodes that are new, or hold something new. */
  noteNew(nodes: readonly Node[]): void {
    for (const node of nodes) this.news?.add(node);
  }

  /** The whole page is to be asked again: something may have been missed. */
  forget(): void {
    this.news = null;
  }

  /** Asks, pausing between portions. */
  *ask(root: Element): Generator<undefined, boolean> {
    const { news } = this;
    this.news = new Set();
    // Most articles on a case say so in their title.
    if (news === null) return this.options.mayConcern(titleOf(root.ownerDocument)) || (yield* this.askTree(root));
    // A piece of a line is asked about with the line around it: a name may be half old.
    const lines = new Set<Node>();
    for (const node of news) if (isConnectedNode(node)) lines.add(lineAround(node));
    for (const line of lines) if (yield* this.askTree(line)) return true;
    return false;
  }

  private *askTree(root: Node): Generator<undefined, boolean> {
    if (yield* this.askText(root)) return true;
    if (nodeTypeOf(root) !== ELEMENT) return false;
    for (const shadow of openShadows(root as Element)) {
      yield;
      if (shadow === undefined) continue;
      this.options.onShadow(shadow);
      if (yield* this.askText(shadow)) return true;
    }
    return false;
  }

  private *askText(root: Node): Generator<undefined, boolean> {
    for (const text of rawText(root)) {
      if (this.options.mayConcern(text)) return true;
      yield;
    }
    return false;
  }
}

function lineAround(node: Node): Node {
  let current = node;
  while (nodeTypeOf(current) !== ELEMENT || kindOf(current as Element) === 'inline') {
    const above = elementAbove(current);
    if (above === null) return current;
    current = above;
  }
  return current;
}
