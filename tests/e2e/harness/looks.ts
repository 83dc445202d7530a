import type { Frame, Page } from 'puppeteer-core';

/** How a painted name looks: as computed by the browser, with every rule that is in force. */
export interface Look {
  readonly text: string;
  readonly background: string;
  readonly line: string;
  readonly outline: string;
}

/** Whether a name stands on a ground of ours. */
export function hasGround({ background }: Look): boolean {
  return !/^transparent$|, 0\)$/.test(background);
}

/** Whether anything is to be seen of a painted name. */
export function isSeen(look: Look): boolean {
  return hasGround(look) || look.line !== 'none' || look.outline !== 'none';
}

/** How every painted name of a document looks, its open shadow roots included, by highlights or as marks. */
export function looks(where: Page | Frame): Promise<Look[]> {
  return where.evaluate(() => {
    const found: { text: string; background: string; line: string; outline: string }[] = [];
    CSS.highlights.forEach((highlight, name) => {
      highlight.forEach((range) => {
        const element = range.startContainer.parentElement;
        if (element === null || !element.isConnected) return;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const style = getComputedStyle(element, `::highlight(${name})`);
        found.push({ text: live.toString(), background: style.backgroundColor, line: style.textDecorationLine, outline: 'none' });
      });
    });
    const roots: ParentNode[] = [document];
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    for (const mark of roots.flatMap((root) => [...root.querySelectorAll('mark')])) {
      const style = getComputedStyle(mark);
      found.push({
        text: mark.textContent,
        background: style.backgroundColor,
        line: style.textDecorationLine,
        outline: style.outlineStyle,
      });
    }
    return found;
  });
}
