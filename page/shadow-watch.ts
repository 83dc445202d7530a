import type { ChangeWatch } from './changes.ts';
import { rootElementOf } from './document.ts';
import { isConnectedNode } from './dom.ts';
import { shadowOf } from './elements.ts';
import { openShadows } from './hosts.ts';
import { SpacedLooks } from './spaced-looks.ts';

interface ShadowWatchOptions {
  readonly document: Document;
  readonly changes: ChangeWatch;
  /** does work in slices; null when it was stopped */
  run(work: Iterator<undefined, readonly Element[]>): Promise<{ readonly value: readonly Element[] } | null>;
  /** these elements have got a shadow root since they were read */
  onLate(hosts: readonly Element[]): void;
  readonly signal: AbortSignal;
}

/**
 * The open shadow roots of a page: each is watched for changes as the page itself is. Of those that elements get after they were read, when
 * their script arrives or because the page thinks of it late, nothing in the DOM tells: for them one can only look.
 */
export class ShadowWatch {
  private readonly options: ShadowWatchOptions;
  private readonly looks: SpacedLooks;
  private readonly known = new Set<ShadowRoot>();
  /** some stand where nothing is read, and are never met */
  private readonly told = new WeakSet<ShadowRoot>();

  constructor(options: ShadowWatchOptions) {
    this.options = options;
    this.looks = new SpacedLooks({ ...options, look: async () => this.look() });
  }

  /** Those that were met and are in the page. */
  get roots(): readonly ShadowRoot[] {
    // One that comes back is met again.
    for (const shadow of this.known) if (!isConnectedNode(shadow)) this.known.delete(shadow);
    return [...this.known];
  }

  /** Whether an element carries a shadow root that has not been met. */
  isNewOn(element: Element): boolean {
    const shadow = shadowOf(element);
    return shadow !== null && !this.known.has(shadow);
  }

  /** A shadow root was met. */
  meet(shadow: ShadowRoot): void {
    if (this.known.has(shadow)) return;
    this.known.add(shadow);
    this.options.changes.watch(shadow);
  }

  /** Watches them again, after the watch was down. */
  resume(): void {
    for (const shadow of this.roots) this.options.changes.watch(shadow);
  }

  /** The page was read: shadow roots that come from now on are looked for. */
  follow(): void {
    this.looks.follow();
  }

  private async look(): Promise<boolean | null> {
    const found = await this.options.run(this.findLate());
    if (found === null) return null;
    if (found.value.length > 0) this.options.onLate(found.value);
    return found.value.length > 0;
  }

  private *findLate(): Generator<undefined, readonly Element[]> {
    const root = rootElementOf(this.options.document);
    const hosts: Element[] = [];
    if (root === null) return hosts;
    for (const shadow of openShadows(root)) {
      if (shadow === undefined) yield;
      else if (!this.known.has(shadow) && !this.told.has(shadow)) {
        this.told.add(shadow);
        hosts.push(shadow.host);
      }
    }
    return hosts;
  }
}
