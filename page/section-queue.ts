import { attributeOf, ELEMENT, elementsBelow, localNameOf, nodeTypeOf } from './dom.ts';
import type { Section } from './section.ts';

/** Elements below what stands beside the article that make it worth while to show the article's names first: some 50 kB of text. */
const LARGE = 2_000;

const BESIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer']);
const BESIDE_ROLES: ReadonlySet<string> = new Set(['navigation', 'complementary', 'contentinfo']);
const COMMENTS = /(?:^|[\s_-])comments?(?:$|[\s_-])/i;

/** Whether an element holds what stands beside an article: navigation, other stories, comments. */
function isBeside(node: Element | ShadowRoot): boolean {
  if (nodeTypeOf(node) !== ELEMENT) return false;
  const element = node as Element;
  if (BESIDE.has(localNameOf(element)) || BESIDE_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
  return COMMENTS.test(`${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`);
}

/** The sections to read: the article's first, then what stands beside it. */
export class SectionQueue {
  private readonly article: Section[] = [];
  private readonly beside: Section[] = [];

  /** Puts a section on the list; the last one put there comes first. */
  push(section: Section): void {
    section.queued = true;
    // What was judged as a whole is small: to look at it costs as much as to read it.
    (!section.judged && isBeside(section.node) ? this.beside : this.article).push(section);
  }

  /** The next section to read, off the list; undefined: there is none. */
  next(): Section | undefined {
    return this.nextOf(this.article) ?? this.nextOf(this.beside);
  }

  /** As `next`, until the article is read. */
  nextOfArticle(): Section | undefined {
    return this.nextOf(this.article);
  }

  /** Whether what stands beside the article is so much that a reader would wait for it. */
  get isMuchLeft(): boolean {
    let count = 0;
    for (const { node, queued } of this.beside) if (queued && nodeTypeOf(node) === ELEMENT) count += elementsBelow(node as Element).length;
    return count > LARGE;
  }

  private nextOf(list: Section[]): Section | undefined {
    let section = list.pop();
    while (section !== undefined && !section.queued) section = list.pop();
    if (section !== undefined) section.queued = false;
    return section;
  }
}
