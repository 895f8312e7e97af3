// Answers the panel for one page: what is open, what changed, put this into the composer.
import {
  CONVERSATION_PORT,
  type ConversationResult,
  type InsertResult,
  type PageCall,
  type PageToPanel,
} from '../messaging/protocol.ts';
import { followConversation } from './conversation/follow.ts';
import { readConversation } from './conversation/read.ts';
import { rememberCarets } from './insertion/caret.ts';
import { insertReply } from './insertion/insert.ts';

/**
 * Serves the panel until the page is left, the site is switched off, or the extension is replaced.
 * While no panel is open it only waits for messages.
 * @param runtime The extension's runtime as the page side sees it.
 * @returns Ends it.
 */
export function servePage(runtime: typeof chrome.runtime): () => void {
  const open = new Set<() => void>();

  const onConnect = (port: chrome.runtime.Port): void => {
    if (port.name !== CONVERSATION_PORT) return;
    const stopFollowing = followConversation((conversation) => {
      port.postMessage({ type: 'conversationChanged', conversation } satisfies PageToPanel);
    });
    const stopCarets = rememberCarets();
    const end = (): void => {
      stopFollowing();
      stopCarets();
      open.delete(end);
    };
    open.add(end);
    port.onDisconnect.addListener(end);
  };

  const onMessage = (
    message: Partial<PageCall> | undefined,
    _sender: chrome.runtime.MessageSender,
    answer: (result: ConversationResult | InsertResult | null) => void,
  ): boolean => {
    if (message?.to !== 'page') return false;
    if (message.call === 'readConversation') answer(readConversation());
    if (message.call === 'stop') {
      stop();
      answer(null);
    }
    if (message.call !== 'insertReply' || !message.request) return false;
    void insertReply(message.request).then(answer);
    return true;
  };

  const stop = (): void => {
    for (const end of open) end();
    if (!runtime.id) return; // the extension was replaced: its listeners are gone with it
    runtime.onConnect.removeListener(onConnect);
    runtime.onMessage.removeListener(onMessage);
  };
  runtime.onConnect.addListener(onConnect);
  runtime.onMessage.addListener(onMessage);
  return stop;
}
