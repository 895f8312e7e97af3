// A larger book for measuring: the real one with varied copies of its phrases.
import type { Entry, Phrase, Phrasebook } from '../../phrasebook/schema.ts';

const SENTENCE = /(?<=[。！？!?])/u;

/** Small and repeatable: every run measures the same book. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A copy with its sentences in another order, one of them from another phrase, and a number of its own. */
function vary(phrase: Phrase, other: Phrase, copy: number, random: () => number): Phrase {
  const sentences = phrase.text.split(SENTENCE);
  const foreign = other.text.split(SENTENCE);
  sentences.splice(Math.floor(random() * sentences.length), 1, foreign[Math.floor(random() * foreign.length)]!);
  const text = `${sentences.sort(() => random() - 0.5).join('')}（${Math.floor(random() * 9_000 + 1_000)}）`;
  return { ...phrase, id: `${phrase.id}-${copy}`, set: `${phrase.set}-${copy}`, text };
}

/** The book with `size` Chinese phrases in all; situations and keywords stay as they are. */
export function grow(book: Phrasebook, size: number): Phrasebook {
  const random = createRandom(size);
  const real = Object.values(book.entries['zh-CN']).flatMap(({ phrases }) => phrases);
  const any = (): Phrase => real[Math.floor(random() * real.length)]!;
  // Fewer than there are: every nth, so that each situation keeps some.
  const phrases = real
    .slice(0, size)
    .map((_, at) => real[Math.floor((at * real.length) / Math.min(size, real.length))]!);
  for (let copy = 1; phrases.length < size; copy++)
    for (const phrase of real) if (phrases.length < size) phrases.push(vary(phrase, any(), copy, random));

  const bySituation = Map.groupBy(phrases, ({ situation }) => situation);
  const entries = Object.fromEntries(
    Object.entries(book.entries['zh-CN']).map(([id, entry]): [string, Entry] => [
      id,
      { ...entry, phrases: bySituation.get(id) ?? [] },
    ]),
  );
  return { ...book, entries: { ...book.entries, 'zh-CN': entries } };
}
