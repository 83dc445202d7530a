import { ELEMENT, isConnectedNode, nodeTypeOf, parentOf } from './dom.ts';
import { isEditorElement, isOwnElement, kindOf, STATE_ATTRIBUTES } from './elements.ts';

/** What a batch of changes means for the reading. */
export interface Changes {
  /** nodes whose children, text or state have changed */
  readonly touched: ReadonlySet<Node>;
  /** block elements whose look may have changed, and with it that of the pieces of their lines */
  readonly restyled: ReadonlySet<Element>;
  /** nodes that are no longer in the page */
  readonly left: readonly Node[];
  /** nodes that came in or moved */
  readonly entered: readonly Node[];
  /** text nodes that the page wrote to, be it the same text */
  readonly written: ReadonlySet<Node>;
  /** elements whose own children the page changed */
  readonly parents: ReadonlySet<Node>;
  /** title, meta or structured data may have changed */
  readonly head: boolean;
}

/** Text that comes and goes: all that a gate needs to know. */
export const TEXT_CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true };
const ALL_CHANGES: MutationObserverInit = {
  ...TEXT_CHANGES,
  attributes: true,
  attributeFilter: [...STATE_ATTRIBUTES, 'class', 'style', 'open', 'slot', 'data-theme', 'data-color-scheme'],
};
/** On the elements around everything, any attribute may turn the page from light to dark. */
const LOOK_CHANGES: MutationObserverInit = { attributes: true };
const STATES: ReadonlySet<string> = new Set(STATE_ATTRIBUTES);
const HEAD_PARTS = /^(?:title|meta|script|link|base|head)$/i;

/** One observer for the page and its open shadow roots; it never sees what is done inside `quietly`. */
export class ChangeWatch {
  private readonly observer: MutationObserver;
  private isWatching = false;
  /** pages change even their body for another, and shadow roots come and go: the old ones are not to be kept */
  private targets = new WeakSet<Node>();
  private looked = new WeakSet<Element>();
  private readonly kinds: MutationObserverInit;
  private readonly onChanges: (changes: Changes) => void;

  /**
   * @param onChanges is told of each batch, before the next frame is painted
   * @param kinds what is watched: everything that reading depends on, unless told
   */
  constructor(onChanges: (changes: Changes) => void, kinds: MutationObserverInit = ALL_CHANGES) {
    this.onChanges = onChanges;
    this.kinds = kinds;
    this.observer = new MutationObserver((records) => this.digest(records));
  }

  /** Watches a node and everything below it, shadow roots aside. */
  watch(target: Node): void {
    if (this.targets.has(target)) return;
    this.isWatching = true;
    this.targets.add(target);
    this.observer.observe(target, this.kinds);
  }

  /** Watches every attribute of an element around everything, and nothing below it, while the page is watched. */
  watchLook(element: Element | null): void {
    if (element === null || !this.isWatching || this.looked.has(element)) return;
    this.looked.add(element);
    this.observer.observe(element, LOOK_CHANGES);
  }

  /** Hands over what has happened up to now, without waiting for the end of the task. */
  flush(): void {
    this.digest(this.observer.takeRecords());
  }

  /** Changes the page without hearing of it. */
  quietly<T>(change: () => T): T {
    this.flush();
    const result = change();
    this.observer.takeRecords();
    return result;
  }

  /** Stops watching; what was not handed over yet is forgotten. */
  stop(): void {
    this.observer.disconnect();
    this.observer.takeRecords();
    this.isWatching = false;
    this.targets = new WeakSet();
    this.looked = new WeakSet();
  }

  private digest(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    const touched = new Set<Node>();
    const parents = new Set<Node>();
    const restyled = new Set<Element>();
    const written = new Set<Node>();
    const left: Node[] = [];
    const entered: Node[] = [];
    let head = false;
    for (const record of records) {
      const { target, type } = record;
      if (type === 'attributes') {
        const element = target as Element;
        if (isOwnElement(element)) continue;
        if (isStateChange(element, record.attributeName ?? '')) touched.add(parentOf(element) ?? element);
        // Whether a block is shown is asked at every painting; but the look of a piece of a line, or of the box it lies in, may part the line.
        else if (kindOf(element) === 'inline') touched.add(element);
        else restyled.add(element);
      } else {
        if (type === 'childList') {
          if ([...record.addedNodes, ...record.removedNodes].every(isOwn)) continue;
          parents.add(target);
          for (const node of record.removedNodes) if (!isConnectedNode(node)) left.push(node);
          for (const node of record.addedNodes) if (isConnectedNode(node)) entered.push(node);
          head ||= [...record.addedNodes, ...record.removedNodes].some((node) => HEAD_PARTS.test(node.nodeName));
        } else written.add(target);
        touched.add(target);
        head ||= HEAD_PARTS.test((type === 'characterData' ? parentOf(target) : target)?.nodeName ?? '');
      }
    }
    this.onChanges({ touched, restyled, written, left, entered, parents, head });
  }
}

/** Whether the change can make an element readable or unreadable; known editors announce themselves by a class. */
function isStateChange(element: Element, name: string): boolean {
  return STATES.has(name) || (name === 'class' && isEditorElement(element));
}

function isOwn(node: Node): boolean {
  return nodeTypeOf(node) === ELEMENT && isOwnElement(node as Element);
}
