// Which phrases of a found situation are shown, and in which order.
import { TONES, type Phrase, type Tone } from '../../phrasebook/schema.ts';

/** How many phrases the first, second … situation may bring: the butler mostly wants the first. */
export const MOST_BY_RANK = [4, 3, 2, 2, 2] as const;

/** One phrase of each set and channel: the one in the wanted tone where it is written, else the first in the file. */
function oneOfEachSet(phrases: readonly Phrase[], tone: Tone | undefined): Phrase[] {
  const order: readonly Tone[] = tone ? [tone, ...TONES] : [];
  return [...Map.groupBy(phrases, ({ set, channel }) => `${channel} ${set}`).values()].map(
    (set) => order.flatMap((wanted) => set.find((phrase) => phrase.tone === wanted) ?? [])[0] ?? set[0]!,
  );
}

/**
 * @param phrases All of one situation, in the file's order: the first answer stands first.
 * @param holds How many of the words that only stand in phrases this one holds.
 */
export function pickPhrases(
  phrases: readonly Phrase[],
  tone: Tone | undefined,
  holds: (phrase: Phrase) => number,
  most: number,
): Phrase[] {
  // A set is judged by its best phrase: its tones say the same in other words.
  const telling = Math.max(0, ...phrases.map(holds));
  const pool = telling > 0 ? phrases.filter((phrase) => holds(phrase) === telling) : phrases;
  return oneOfEachSet(pool, tone).slice(0, most);
}
