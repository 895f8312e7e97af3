// Every message between the panel and a chat page, by direction. What crosses is plain data.

/** A foreseen outcome as a value: an `Error` does not survive the trip between contexts. */
export type Result<Value, Reason extends string> = { ok: true; value: Value } | { ok: false; reason: Reason };

/** One message of a conversation as it was read from the page; `text` is plain text with line breaks. */
export interface ChatMessage {
  /** `in`: somebody wrote it to the butler. `out`: the butler wrote it. */
  direction: 'in' | 'out';
  /** The name shown beside it; null where the page shows none. */
  sender: string | null;
  text: string;
}

/** What one types in, as found on the page. */
export interface ComposerFacts {
  kind: 'textarea' | 'input' | 'contenteditable' | 'plaintext-only';
  /** True while it holds something the butler typed. */
  hasDraft: boolean;
}

/** What the panel sees of the conversation that is open on a page. */
export interface Conversation {
  /** Id of the client whose description was used, or `generic`. */
  client: string;
  /** True where a described client no longer matched and the generic reader had to step in. */
  degraded: boolean;
  /** Identifies the conversation on this page; compared again just before inserting. */
  key: string;
  title: string;
  isGroup: boolean;
  /** Members of a group; null where the page does not say. */
  members: number | null;
  /** True where the page says that the group was just made. */
  isNewGroup: boolean;
  composer: ComposerFacts | null;
  /** The last messages, oldest first; at most `MESSAGES_READ`. */
  messages: ChatMessage[];
}

/** How many of the last messages are read from a page. */
export const MESSAGES_READ = 30;

/** Why a page shows no conversation. */
export type NothingToRead = 'no-chat' | 'no-conversation';

export type ConversationResult = Result<Conversation, NothingToRead>;

/** Why a reply did not get into the composer. In every case nothing of the draft is lost and nothing was sent. */
export type InsertFailure =
  /** Another conversation is open than the one the reply was made for. */
  | 'conversation-changed'
  /** The composer ends with this very text: the button was pressed twice. */
  | 'already-there'
  /** There is no box to type in. */
  | 'no-composer'
  /** The editor took nothing, or took something else than the text; it was left as it is. */
  | 'editor-refused'
  /** The page is gone: tab closed, page reloaded, extension updated. */
  | 'page-gone';

export interface Inserted {
  /** Which insertion strategy worked. */
  method: string;
  /** What the composer holds now. */
  text: string;
}

export type InsertResult = Result<Inserted, InsertFailure>;

/** Panel → page, one question and one answer each (`tabs.sendMessage`). */
export interface PanelToPage {
  /** What is open on the page now. */
  readConversation(): ConversationResult;
  /** Puts `text` at the caret of the composer if the conversation is still `key`. Never sends. */
  insertReply(request: { key: string; text: string }): InsertResult;
  /** The butler has switched this site off: the script stops for good. */
  stop(): void;
}

/** Name of the port a panel opens to a page; while it is open the page posts `PageToPanel` events on it. */
export const CONVERSATION_PORT = 'tuotie-conversation';

/** Page → panel, facts posted on the port: first what is open now, then every change. */
export interface PageToPanel {
  type: 'conversationChanged';
  conversation: ConversationResult;
}

/** The envelope of a `PanelToPage` call. */
export interface PageCall<Name extends keyof PanelToPage = keyof PanelToPage> {
  to: 'page';
  call: Name;
  request: Parameters<PanelToPage[Name]>[0];
}
