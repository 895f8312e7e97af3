// Which phrases of a situation, and in what order: by tone, and by the occasion they are written for.
import type { Phrase, Tone } from '../../phrasebook/schema.ts';
import { fold } from '../fold.ts';

/** A message names a phrase's occasion when they share so many pieces, looking no further than this. */
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

/** Number of pieces that a phrase's occasion (“业主说忘了”) and the message share. */
function occasionFit({ when }: Phrase, pieces: Set<string>): number {
  return when ? [...piecesOf(when)].filter((piece) => pieces.has(piece)).length : 0;
}

/** Pairs of Chinese characters, and words of five letters and more: pairs of Latin letters stand in every sentence. */
function piecesOf(text: string): Set<string> {
  const runs = fold(text.slice(0, OCCASION_LENGTH)).match(/\p{Script=Han}+|\p{Script=Latin}{5,}/gu) ?? [];
  const pieces = runs.flatMap((run) =>
    /\p{Script=Han}/u.test(run) ? Array.from(run, (_, at) => run.slice(at, at + 2)).slice(0, -1) : [run],
  );
  return new Set(pieces);
}

/** What fits every occasion goes first, unless a phrase's own occasion is named in the message. */
export function byOccasion(phrases: Phrase[], text: string): Phrase[] {
  const pieces = piecesOf(text);
  const fits = new Map(phrases.map((phrase) => [phrase, occasionFit(phrase, pieces)]));
  const rankOf = (phrase: Phrase): number => {
    if (fits.get(phrase)! >= LEAST_FIT) return 2 + fits.get(phrase)!;
    return !phrase.when ? 2 : phrase.set === 'first' ? 1 : 0;
  };
  return phrases.toSorted((a, b) => rankOf(b) - rankOf(a));
}
