// The last layer: fuse.js over the book's short words, for what is misspelt.
import Fuse from 'fuse.js';
import type { Term } from './terms.ts';

interface Spelling {
  text: string;
  terms: Term[];
}

export type Alike = (word: string) => { term: Term; likeness: number }[];

/** Shorter words are alike to too much. */
const SHORTEST = 2;
/** Longer ones are sentences: fuse.js takes its time over them, and they are alike to nothing. */
const LONGEST = 16;
const MOST_TERMS = 8;
const LOOSENESS = 0.4;
/** fuse.js compares with each word it knows, some ten milliseconds for all: it gets those that share most. */
const MOST_CANDIDATES = 60;
const LEAST_LIKENESS = 0.25;

/** Pairs of letters, or single Chinese characters. */
function piecesOf(text: string): Set<string> {
  const characters = [...text];
  if (!/^[a-z0-9]/.test(text)) return new Set(characters);
  return new Set(characters.slice(1).map((character, at) => characters[at]! + character));
}

function createCandidates(terms: readonly Term[]): (word: string) => Spelling[] {
  const spellings = new Map<string, Spelling>();
  const byPiece = new Map<string, Spelling[]>();
  for (const term of terms)
    for (const text of term.isHan ? [term.words, term.spelled] : term.words.split(' ')) {
      const known = spellings.get(text);
      if (known) known.terms.push(term);
      if (known || text.length < SHORTEST) continue;
      const spelling = { text, terms: [term] };
      spellings.set(text, spelling);
      for (const piece of piecesOf(text)) {
        const found = byPiece.get(piece);
        if (found) found.push(spelling);
        else byPiece.set(piece, [spelling]);
      }
    }
  return (word) => {
    const shared = new Map<Spelling, number>();
    for (const piece of piecesOf(word))
      for (const spelling of byPiece.get(piece) ?? []) shared.set(spelling, (shared.get(spelling) ?? 0) + 1);
    return [...shared]
      .map(([spelling, count]) => ({ spelling, share: count / (word.length + spelling.text.length) }))
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST_CANDIDATES)
      .map(({ spelling }) => spelling);
  };
}

/** @returns Terms whose words, or whose pinyin, are alike to the word, with 0–1 for how much. */
export function createAlike(terms: readonly Term[]): Alike {
  // Made at the first misspelling: many sessions never need it.
  let candidates: ReturnType<typeof createCandidates> | undefined;
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST) return [];
    candidates ??= createCandidates(terms);
    // Where a match begins means nothing in words this short.
    const options = { keys: ['text'], ignoreLocation: true, threshold: LOOSENESS, includeScore: true };
    return new Fuse(candidates(word), options)
      .search(word)
      .flatMap(({ item, score = 1 }) => {
        const lengths = Math.min(word.length, item.text.length) / Math.max(word.length, item.text.length);
        return item.terms.map((term) => ({ term, likeness: (1 - score) * lengths }));
      })
      .filter(({ likeness }) => likeness > LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_TERMS);
  };
}
