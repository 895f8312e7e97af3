// The panel by keyboard alone: "/" to search, arrows through the cards, 1–3, Enter and C on them, Esc back.

export interface KeyTargets {
  focusSearch(): void;
  /** Presses a button of the card with this 1-based number. */
  press(number: number, what: 'insert' | 'copy'): void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.card')];

/** Moves the focus to the card before or after the focused one. */
export function stepCard(step: 1 | -1): void {
  const all = cards();
  const at = all.findIndex((card) => card.contains(document.activeElement));
  all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
}

/** @returns Ends it. */
export function listenToKeys({ focusSearch, press }: KeyTargets): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const at = cards().findIndex((card) => card === event.target);
    if (event.key === '/' || event.key === '、') focusSearch();
    else if (event.key === 'ArrowDown') stepCard(1);
    else if (event.key === 'ArrowUp') stepCard(-1);
    else if (event.key === 'Escape') (document.activeElement as HTMLElement | null)?.blur();
    else if (/^[1-3]$/.test(event.key)) press(Number(event.key), 'insert');
    else if (event.key === 'Enter' && at >= 0) press(at + 1, 'insert');
    else if (event.key.toLowerCase() === 'c' && at >= 0) press(at + 1, 'copy');
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
