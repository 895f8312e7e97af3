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
 * The last burst of incoming messages of one sender, or undefined where nobody but the butler has written.
 * @param messages Oldest first.
 */
export function latestWords(messages: Spoken[]): LatestWords | undefined {
  const last = messages.findLastIndex(({ direction }) => direction === 'in');
  if (last < 0) return undefined;
  const { sender } = messages[last]!;
  let first = last;
  while (first > 0 && last - first + 1 < LONGEST_BURST) {
    const before = messages[first - 1]!;
    if (before.direction === 'out' || before.sender !== sender) break;
    first--;
  }
  const text = messages
    .slice(first, last + 1)
    .map((message) => message.text)
    .join('\n');
  return { sender, text, isAnswered: last < messages.length - 1 };
}
