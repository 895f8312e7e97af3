// Puts the caret back where the butler left it, and wakes editors that sleep while the page has no focus.
import { isField } from '../conversation/composer.ts';

type Range4 = [anchor: Node, anchorOffset: number, focus: Node, focusOffset: number];
const remembered = new WeakMap<Element, Range4>();

/** Milliseconds an editor needs to copy the page's selection into its model, or to notice that it has focus. */
const MODEL_SETTLE = 150;
const FOCUS_SETTLE = 60;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The focused element, inside open shadow roots too. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Remembers the caret in rich editors while they are used: `focus()` alone puts it at the start in some (Draft.js).
 * Text fields remember it themselves.
 * @returns Ends it.
 */
export function rememberCarets(): () => void {
  const remember = (): void => {
    const element = focusedElement();
    if (!(element instanceof HTMLElement) || isField(element) || !element.isContentEditable || !document.hasFocus())
      return;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
    if (anchorNode && focusNode && element.contains(anchorNode) && element.contains(focusNode))
      remembered.set(element, [anchorNode, anchorOffset!, focusNode, focusOffset!]);
  };
  document.addEventListener('selectionchange', remember);
  return () => document.removeEventListener('selectionchange', remember);
}

/** Focuses the composer with the caret where it last was, or at the end where it was never used. */
export async function placeCaret(composer: HTMLElement): Promise<void> {
  const wasFocused = focusedElement() === composer;
  const pageHasFocus = document.hasFocus();
  if (!wasFocused) composer.focus({ preventScroll: true });
  if (isField(composer)) return;
  // A click in the side panel leaves the page without focus, and no focus event fires: CKEditor and Draft.js
  // would ignore the selection (Chromium 156, 2026-11).
  if (!pageHasFocus) {
    composer.dispatchEvent(new FocusEvent('focus', { composed: true }));
    composer.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
  if (!pageHasFocus || !wasFocused) await pause(FOCUS_SETTLE);
  restoreSelection(composer);
  if (!pageHasFocus) {
    document.dispatchEvent(new Event('selectionchange'));
    composer.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true, composed: true }));
  }
  await pause(MODEL_SETTLE); // set and pasted in the same moment, the text would be appended
}

function restoreSelection(composer: HTMLElement): void {
  const selection = document.getSelection();
  const kept = remembered.get(composer);
  if (kept?.[0].isConnected && kept[2].isConnected) {
    selection?.setBaseAndExtent(...kept);
  } else if (!selection?.anchorNode || !composer.contains(selection.anchorNode)) {
    selection?.selectAllChildren(composer);
    selection?.collapseToEnd();
  }
}
