// Which phrases of a situation, and in what order: by tone, and by the occasion they are written for.
import type { Phrase, Tone } from '../../phrasebook/schema.ts';
import { fold } from '../fold.ts';

/** A message names a phrase's occasion when they share so many pairs of letters, looking no further than this. */
const LEAST_FIT = 2;
const OCCASION_LENGTH = 300;

/** The tones in the order to try when the wanted one is not written. */
function toneOrder(tone: Tone): Tone[] {
  return [tone, ...(['warm', 'formal', 'brief'] as const).filter((other) => other !== tone)];
}

/** One phrase of each set, in the wanted tone if it is written, in the order of the file. */
export function pickTone(phrases: Phrase[], tone: Tone): Phrase[] {
  const sets = Map.groupBy(phrases, ({ set, channel }) => `${channel} ${set}`);
  return [...sets.values()].map((set) => {
    for (const wanted of toneOrder(tone)) {
      const phrase = set.find((candidate) => candidate.tone === wanted);
      if (phrase) return phrase;
    }
    return set[0]!;
  });
}

/** Number of pairs of letters that a phrase's occasion (“业主说忘了”) and the message share. */
function occasionFit({ when }: Phrase, pairs: Set<string>): number {
  return when ? [...pairsOf(when)].filter((pair) => pairs.has(pair)).length : 0;
}

function pairsOf(text: string): Set<string> {
  const words = fold(text.slice(0, OCCASION_LENGTH));
  return new Set(Array.from(words, (_, at) => words.slice(at, at + 2)).filter((pair) => /^[^ ]{2}$/.test(pair)));
}

/** What fits every occasion goes first, unless a phrase's own occasion is named in the message. */
export function byOccasion(phrases: Phrase[], text: string): Phrase[] {
  const pairs = pairsOf(text);
  const fits = new Map(phrases.map((phrase) => [phrase, occasionFit(phrase, pairs)]));
  const rankOf = (phrase: Phrase): number => {
    if (fits.get(phrase)! >= LEAST_FIT) return 2 + fits.get(phrase)!;
    return !phrase.when ? 2 : phrase.set === 'first' ? 1 : 0;
  };
  return phrases.toSorted((a, b) => rankOf(b) - rankOf(a));
}
