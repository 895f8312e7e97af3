// Reads what is open on the page: by description where the client is known, by structure alone where it is not.
import type { Conversation, ConversationResult } from '../../messaging/protocol.ts';
import { recognise } from '../clients/index.ts';
import { composerFacts } from './composer.ts';
import { readDescribed } from './described.ts';
import { readGeneric } from './generic.ts';

/** A conversation together with the box its replies go into. */
export interface Reading {
  conversation: Omit<Conversation, 'composer'>;
  composer: HTMLElement | undefined;
}

/** The conversation and its composer, or why there is none. */
export function readPage(): Reading | 'no-chat' | 'no-conversation' {
  const client = recognise(document);
  if (!client) return readGeneric() ?? 'no-chat';
  const described = readDescribed(client, document);
  if (described?.composer && described.conversation.messages.length > 0) return described;
  // Nobody has written or opened anything yet, or the description no longer fits: then structure still tells.
  const guessed = readGeneric();
  if (!guessed || guessed.conversation.messages.length < 2) return described ?? 'no-conversation';
  return { ...guessed, conversation: { ...guessed.conversation, degraded: true } };
}

/** The same as plain data for the panel. */
export function readConversation(): ConversationResult {
  const reading = readPage();
  if (typeof reading === 'string') return { ok: false, reason: reading };
  return { ok: true, value: { ...reading.conversation, composer: composerFacts(reading.composer) } };
}
