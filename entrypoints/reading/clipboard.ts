import { focusedElementOf, newElement } from '../../page/document.ts';

// An image of the page's may be called like it.
const { execCommand } = Document.prototype;

/**
 * Puts text on the clipboard, on the reader's click. The second way is for pages without https, where the first does not exist.
 * @param within where a field may stand for a moment; inside the card's closed root, so that the page does not see the text
 * @returns false when the browser allows neither
 */
export async function copyText(text: string, within: HTMLElement): Promise<boolean> {
  const { ownerDocument: document } = within;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const root = within.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : focusedElementOf(document);
    const field = newElement(document, 'textarea');
    field.value = text;
    field.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;opacity:0';
    within.append(field);
    field.select();
    const copied = execCommand.call(document, 'copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return copied;
  }
}
