// The words of a message as plain text: line breaks kept, pictures of emoji read, decoration left out.

/** Longest text that is read from one message; a page can hold megabytes in a row. */
export const LONGEST_MESSAGE = 20_000;

// Zero-width characters and direction marks that chat clients put in; the joiner stays, emoji are made with it.
const INVISIBLE = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const BLOCK = /^(address|article|blockquote|div|h[1-6]|li|ol|p|pre|section|table|tr|ul)$/i;

/**
 * @param element Any element, or nothing.
 * @param exclude CSS of parts that are no words of the message.
 * @returns Trimmed text of at most `LONGEST_MESSAGE` UTF-16 units.
 */
export function plainText(element: Element | null | undefined, exclude?: string): string {
  if (!element) return '';
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > LONGEST_MESSAGE) return;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    if (!(node instanceof Element)) return;
    if ((exclude && node.matches(exclude)) || /^(script|style|template)$/i.test(node.tagName)) return;
    if (node.tagName === 'IMG') text += node.getAttribute('alt') ?? '';
    if (node.tagName === 'BR') text += '\n';
    const isBlock = BLOCK.test(node.tagName);
    if (isBlock && text && !text.endsWith('\n')) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (isBlock && !text.endsWith('\n')) text += '\n';
  };
  walk(element);
  return text.slice(0, LONGEST_MESSAGE).replace(INVISIBLE, '').trim();
}
