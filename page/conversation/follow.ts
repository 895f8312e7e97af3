// Tells when the conversation on the page changes. Sleeps until the page does something: no polling.
import type { ConversationResult } from '../../messaging/protocol.ts';
import { readConversation } from './read.ts';

/** Pause after the page's last change before it is read, and the longest such pause, in milliseconds. */
const SETTLE = 120;
const LONGEST_WAIT = 600;

/**
 * Calls back with what is open now, then after every change of it.
 * @returns Ends it.
 */
export function followConversation(changed: (conversation: ConversationResult) => void): () => void {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;

  const read = (): void => {
    timer = undefined;
    const conversation = readConversation();
    const now = JSON.stringify(conversation);
    if (now === last) return;
    last = now;
    changed(conversation);
  };
  const schedule = (): void => {
    if (timer === undefined) firstChange = Date.now();
    else clearTimeout(timer);
    timer = setTimeout(read, Math.max(0, Math.min(SETTLE, firstChange + LONGEST_WAIT - Date.now())));
  };

  const observer = new MutationObserver(schedule);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'aria-hidden', 'aria-selected'],
  });
  document.addEventListener('input', schedule, true); // a draft appears or goes without any mutation
  read();

  return () => {
    observer.disconnect();
    document.removeEventListener('input', schedule, true);
    clearTimeout(timer);
  };
}
