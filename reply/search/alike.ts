// The last layer: fuse.js over the book's short words, for what is misspelt.
import Fuse from 'fuse.js';
import type { Term } from './terms.ts';

interface Spelling {
  text: string;
  term: Term;
}

/** Shorter words are alike to too much. */
const SHORTEST = 3;
const MOST_TERMS = 8;
const LOOSENESS = 0.34;

/** @returns Terms whose words, or whose pinyin, are alike to the word, with 0–1 for how much. */
export function createAlike(terms: readonly Term[]): (word: string) => { term: Term; likeness: number }[] {
  const spellings = terms.flatMap((term): Spelling[] =>
    term.isHan
      ? [
          { text: term.words, term },
          { text: term.spelled, term },
        ]
      : [term.words, ...term.words.split(' ')].map((text) => ({ text, term })),
  );
  // Location means nothing in words this short. Built at the first misspelling: most sessions never need it.
  let fuse: Fuse<Spelling> | undefined;
  return (word) => {
    if (word.length < SHORTEST) return [];
    fuse ??= new Fuse(spellings, { keys: ['text'], ignoreLocation: true, threshold: LOOSENESS, includeScore: true });
    return fuse
      .search(word, { limit: MOST_TERMS * 4 })
      .map(({ item, score = 1 }) => {
        const lengths = Math.min(word.length, item.text.length) / Math.max(word.length, item.text.length);
        return { term: item.term, likeness: (1 - score) * lengths };
      })
      .filter(({ likeness }) => likeness > 0.3)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_TERMS);
  };
}
