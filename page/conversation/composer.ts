// The box one types in: found afresh each time, because chat clients replace it.
import type { ComposerFacts } from '../../messaging/protocol.ts';
import { isVisible } from './visible.ts';

const EDITABLE = 'textarea, input:not([type]), input[type=text], [contenteditable]:not([contenteditable=false i])';
const NOT_A_COMPOSER = '[role=search], [role=dialog] [type], header, nav, [aria-hidden=true]';
const SEARCH_BOX = /search|filter|搜索|查找/i;

/** Elements of the page and of all open shadow roots below it. */
function* everyElement(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

function canTypeIn(element: HTMLElement): boolean {
  if (!element.matches(EDITABLE) || element.closest(NOT_A_COMPOSER) || !isVisible(element)) return false;
  if (isField(element)) return !element.disabled && !element.readOnly;
  return !element.parentElement?.isContentEditable;
}

/** Low on the page, wide, made for several lines, and not named after searching. */
function likeness(element: HTMLElement): number {
  const { bottom, width } = element.getBoundingClientRect();
  const names = [
    element.id,
    element.className,
    element.getAttribute('aria-label'),
    element.getAttribute('placeholder'),
  ];
  return (
    bottom / innerHeight +
    Math.min(width, 400) / 400 +
    (element instanceof HTMLInputElement ? 0 : 1) +
    (SEARCH_BOX.test(names.join(' ')) ? -5 : 0)
  );
}

/** The box that looks most like a chat composer, or undefined where nothing on the page can be typed in. */
export function guessComposer(root: ParentNode = document): HTMLElement | undefined {
  const candidates = [...everyElement(root)]
    .filter(canTypeIn)
    .map((element) => ({ element, score: likeness(element) }));
  return candidates.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.element;
}

/** What the composer holds, as text. */
export function composerText(element: HTMLElement): string {
  return isField(element) ? element.value : element.innerText;
}

export function composerFacts(element: HTMLElement | undefined): ComposerFacts | null {
  if (!element) return null;
  const plain = element.getAttribute('contenteditable') === 'plaintext-only';
  const kind =
    element instanceof HTMLTextAreaElement ? 'textarea' : element instanceof HTMLInputElement ? 'input' : null;
  return {
    kind: kind ?? (plain ? 'plaintext-only' : 'contenteditable'),
    hasDraft: composerText(element).trim() !== '',
  };
}
