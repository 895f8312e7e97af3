// What one word of a query says for each situation.
import type { Why } from './search.ts';

export interface Evidence {
  /** By place of the situation in the list; 0 where nothing speaks for it. */
  scores: Float64Array;
  whys: (Why | undefined)[];
  /** The book's word that was found, for the reason and the highlighting. */
  words: (string | undefined)[];
}

export function noEvidence(situations: number): Evidence {
  return { scores: new Float64Array(situations), whys: [], words: [] };
}

/** Keeps the strongest reason for each situation. */
export function note(evidence: Evidence, situation: number, score: number, why: Why, word: string | undefined): void {
  if (score <= evidence.scores[situation]!) return;
  evidence.scores[situation] = score;
  evidence.whys[situation] = why;
  evidence.words[situation] = word;
}

export function strongest({ scores }: Evidence): number {
  return scores.reduce((best, score) => Math.max(best, score), 0);
}
