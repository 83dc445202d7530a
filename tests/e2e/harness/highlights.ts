import type { Frame, Page } from 'puppeteer-core';

/** A painted name: its text without invisible characters, and the middle of its first line on screen. */
export interface PaintedName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The text of a painted range as a reader sees it: no soft hyphens, no characters of zero width, one space for any run of them. */
export function seen(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every painted name of a document in reading order, its open shadow roots included, whichever painter painted it. */
export async function paintedNames(where: Page | Frame): Promise<PaintedName[]> {
  const found = await where.evaluate(() => {
    const ranges = new Map<string, AbstractRange>();
    const ids = new Map<Node, number>();
    const idOf = (node: Node): number => {
      const id = ids.get(node) ?? ids.size;
      ids.set(node, id);
      return id;
    };
    const keep = (range: AbstractRange) => {
      // A name may stand in two highlights at once (as found, and as pointed at): it is one name.
      const key = `${idOf(range.startContainer)}.${range.startOffset}-${idOf(range.endContainer)}.${range.endOffset}`;
      if (range.startContainer.isConnected && !range.collapsed) ranges.set(key, range);
    };
    CSS.highlights.forEach((highlight) => highlight.forEach((range) => keep(range)));
    for (const mark of document.querySelectorAll('mark')) {
      if (!/^m[0-9a-f]{32}$/.test(mark.className)) continue;
      const range = new Range();
      range.selectNodeContents(mark);
      keep(range);
    }
    // The chain of nodes from the document down to a range, through the hosts of shadow roots.
    const chain = (range: AbstractRange): Node[] => {
      const nodes: Node[] = [range.startContainer];
      for (let root = range.startContainer.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
        nodes.unshift(root.host);
      }
      return nodes;
    };
    const inOrder = [...ranges.values()].sort((a, b) => {
      const [left, right] = [chain(a), chain(b)];
      for (let depth = 0; depth < Math.min(left.length, right.length); depth += 1) {
        const [one, other] = [left[depth], right[depth]];
        if (!one || !other || one === other) continue;
        return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      }
      return a.startOffset - b.startOffset;
    });
    return inOrder.map((abstract) => {
      const range = new Range();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      const box = range.getClientRects()[0];
      return { text: range.toString(), x: box ? box.x + box.width / 2 : -1, y: box ? box.y + box.height / 2 : -1 };
    });
  });
  return found.map((name) => ({ ...name, text: seen(name.text) }));
}
