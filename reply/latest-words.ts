// Which words of a conversation wait for an answer.

/** A message of a conversation, as far as it matters here. */
export interface Spoken {
  direction: 'in' | 'out';
  sender: string | null;
  text: string;
}

export interface LatestWords {
  sender: string | null;
  /** The messages of one person in a row, one a line. */
  text: string;
  /** True where the butler has written since. */
  isAnswered: boolean;
}

const LONGEST_BURST = 6;

/**
 * What the last sender has written since the butler last spoke, or, where the butler has answered, just before that.
 * In a group others may have written in between; they are left out. Undefined where nobody but the butler has written.
 * @param messages Oldest first.
 */
export function latestWords(messages: Spoken[]): LatestWords | undefined {
  const last = messages.findLastIndex(({ direction }) => direction === 'in');
  if (last < 0) return undefined;
  const { sender } = messages[last]!;
  const spokeBefore = messages.findLastIndex(({ direction }, at) => direction === 'out' && at < last);
  const burst = messages.slice(spokeBefore + 1, last + 1).filter((message) => message.sender === sender);
  const text = burst
    .slice(-LONGEST_BURST)
    .map((message) => message.text)
    .join('\n');
  return { sender, text, isAnswered: last < messages.length - 1 };
}
