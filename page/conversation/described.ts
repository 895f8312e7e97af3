// Reads a conversation by a client's description.
import { MESSAGES_READ, type ChatMessage } from '../../messaging/protocol.ts';
import type { Client } from '../clients/client.ts';
import { isMarked, readValue } from './select.ts';
import { plainText } from './text.ts';
import { largestVisible } from './visible.ts';
import type { Reading } from './read.ts';

function readMessages(root: Element, { message }: Client): ChatMessage[] {
  const messages: ChatMessage[] = [];
  const senders: { in: string | null; out: string | null } = { in: null, out: null };
  let last: 'in' | 'out' | undefined;
  // Twice as many rows as messages are wanted: a follow-up row finds its sender some rows above.
  for (const row of [...root.querySelectorAll(message.row)].slice(-2 * MESSAGES_READ)) {
    const direction = isMarked(row, message.own) ? 'out' : isMarked(row, message.other) ? 'in' : undefined;
    if (!direction) continue;
    const carried = message.carriesSender && last === direction ? senders[direction] : null;
    const sender = readValue(row, message.sender) || carried;
    senders[direction] = sender;
    last = direction;
    const text = readText(row, message);
    if (text) messages.push({ direction, sender, text });
  }
  return messages.slice(-MESSAGES_READ);
}

function readText(row: Element, { text, exclude }: Client['message']): string {
  for (const selector of text) {
    const words =
      typeof selector === 'string' ? plainText(row.querySelector(selector), exclude) : readValue(row, [selector]);
    if (words) return words;
  }
  return '';
}

function isNewGroup(root: Element, { newGroup }: Client): boolean {
  if (!newGroup) return false;
  const rows = [...root.querySelectorAll(newGroup.rows)].slice(-20);
  return rows.some((row) => newGroup.wording.some((wording) => wording.test(row.textContent ?? '')));
}

/** The open conversation, or undefined where the client shows none. */
export function readDescribed(client: Client, document: Document): Reading | undefined {
  const root = largestVisible(document, client.root);
  if (!root) return undefined;
  const isGroup = client.group.some((css) => root.matches(css) || root.querySelector(css));
  const title = readValue(root, client.title);
  return {
    composer: largestVisible(root, client.composer),
    conversation: {
      client: client.id,
      degraded: false,
      key: `${client.id} ${readValue(root, client.key) || title}`,
      title,
      isGroup,
      members: isGroup ? Number(readValue(root, client.members)) || null : null,
      isNewGroup: isGroup && isNewGroup(root, client),
      messages: readMessages(root, client),
    },
  };
}
