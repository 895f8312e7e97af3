// From what stands in the box to the words that are looked for.
import { fold } from '../fold.ts';
import { EMPTY_WORDS } from './grams.ts';

/** Longest query that is read, in UTF-16 units, and how many words of it count. */
const LONGEST = 120;
const MOST_WORDS = 8;
/** Words about the search itself: they stand in a query and say nothing about the matter. */
const ABOUT_SEARCH = new Set(
  '怎么回 怎么回复 怎么说 怎么答 如何回复 如何回 咋回 咋说 话术 模板 回复 答复 怎么办 咋办 业主说 业主问 reply replies template how to say about'.split(
    ' ',
  ),
);
const TAIL = /(?:怎么回复?|怎么说|怎么答|怎么办|如何回复?|咋回|咋说|咋办|的?话术|的?模板)$/u;

/** One word of a query. */
export interface Word {
  /** Folded. */
  text: string;
  /** `mixed` holds both, as in wuye费. */
  script: 'han' | 'latin' | 'mixed';
}

function scriptOf(text: string): Word['script'] {
  if (!/\p{Script=Han}/u.test(text)) return 'latin';
  return /[a-z]/.test(text) ? 'mixed' : 'han';
}

/** A word of two scripts as the words it may be made of: `dianti坏了` → dianti, 坏了. */
export function partsOf({ text }: Word): Word[] {
  return (text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).map((part) => ({
    text: part,
    script: scriptOf(part),
  }));
}

/** The words of a query, folded; empty where there is nothing to look for. */
export function wordsOf(query: string): Word[] {
  // A wide cut first, so that folding a pasted novel costs nothing; its end may be half a character, which folds away.
  const all = fold(query.slice(0, LONGEST * 2))
    .slice(0, LONGEST)
    .split(' ')
    .filter(Boolean);
  const telling = all.filter((word) => !ABOUT_SEARCH.has(word) && !EMPTY_WORDS.has(word));
  const words = (telling.length > 0 ? telling : all).map((word) => word.replace(TAIL, '') || word);
  return [...new Set(words)].slice(0, MOST_WORDS).map((text) => ({ text, script: scriptOf(text) }));
}
