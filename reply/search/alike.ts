// The last layer: fuse.js over the book's short words, for what is misspelt.
import Fuse from 'fuse.js';
import type { Term } from './terms.ts';

interface Spelling {
  text: string;
  terms: Term[];
}

/** Shorter words are alike to too much. */
const SHORTEST = 3;
/** Longer ones are sentences: fuse.js takes its time over them, and they are alike to nothing. */
const LONGEST = 16;
const MOST_TERMS = 8;
const LOOSENESS = 0.34;

function spellingsOf(terms: readonly Term[], textsOf: (term: Term) => string[]): Spelling[] {
  const byText = new Map<string, Term[]>();
  for (const term of terms)
    for (const text of textsOf(term)) {
      const found = byText.get(text);
      if (found) found.push(term);
      else if (text.length >= SHORTEST) byText.set(text, [term]);
    }
  return [...byText].map(([text, terms]) => ({ text, terms }));
}

/** @returns Terms whose words, or whose pinyin, are alike to the word, with 0–1 for how much. */
export function createAlike(terms: readonly Term[]): (word: string) => { term: Term; likeness: number }[] {
  // Location means nothing in words this short. Built at the first misspelling: most sessions never need it.
  const prepare = (textsOf: (term: Term) => string[]): Fuse<Spelling> =>
    new Fuse(spellingsOf(terms, textsOf), {
      keys: ['text'],
      ignoreLocation: true,
      threshold: LOOSENESS,
      includeScore: true,
    });
  let latin: Fuse<Spelling> | undefined;
  let chinese: Fuse<Spelling> | undefined;
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return [];
    const isLatin = /^[a-z0-9]+$/.test(word);
    const fuse = isLatin
      ? (latin ??= prepare(({ isHan, spelled, words }) => (isHan ? [spelled] : words.split(' '))))
      : (chinese ??= prepare(({ isHan, words }) => (isHan ? [words] : [])));
    return fuse
      .search(word, { limit: MOST_TERMS * 4 })
      .flatMap(({ item, score = 1 }) => {
        const lengths = Math.min(word.length, item.text.length) / Math.max(word.length, item.text.length);
        return item.terms.map((term) => ({ term, likeness: (1 - score) * lengths }));
      })
      .filter(({ likeness }) => likeness > 0.3)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_TERMS);
  };
}
