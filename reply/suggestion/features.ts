// What a message is made of, as the ranking sees it: n-grams as numbers, the same in training and in the panel.
import type { Lang } from '../../phrasebook/schema.ts';
import { fold } from '../fold.ts';

/** N-grams are hashed into this many buckets: enough that two frequent ones rarely meet. */
export const BUCKETS = 2 ** 18;

/** FNV-1a over the UTF-16 units from `start` to `end`, seeded by the kind of n-gram. */
function bucketOf(text: string, start: number, end: number, kind: number): number {
  let hash = 0x811c9dc5 ^ kind;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) % BUCKETS;
}

const CHINESE_SIZES = [1, 2, 3];
const ENGLISH_SIZE = 4;

/** The ending of an English word changes less than its stem says. */
const stem = (word: string): string => (word.length > 4 ? word.replace(/(ing|ed|es|s)$/, '') : word);

/** Characters, pairs and triples; words apart by a space are read on, because owners put spaces anywhere. */
function chineseFeatures(folded: string, add: (bucket: number) => void): void {
  const text = folded.replaceAll(' ', '');
  for (const size of CHINESE_SIZES)
    for (let start = 0; start + size <= text.length; start++) add(bucketOf(text, start, start + size, size));
}

/** Stems, pairs of stems, and four letters in a row, which forgive typing. */
function englishFeatures(folded: string, add: (bucket: number) => void): void {
  let before = '';
  for (const word of folded.split(' ')) {
    const here = stem(word);
    add(bucketOf(here, 0, here.length, 11));
    const pair = `${before} ${here}`;
    add(bucketOf(pair, 0, pair.length, 12));
    before = here;
    const framed = `^${here}$`;
    for (let start = 0; start + ENGLISH_SIZE <= framed.length; start++)
      add(bucketOf(framed, start, start + ENGLISH_SIZE, 13));
  }
}

/** The distinct features of a message, as bucket numbers. */
export function featuresOf(text: string, lang: Lang): Set<number> {
  const features = new Set<number>();
  const folded = fold(text);
  if (folded === '') return features;
  const add = (bucket: number): void => void features.add(bucket);
  if (lang === 'en') englishFeatures(folded, add);
  else chineseFeatures(folded, add);
  return features;
}

/** How much rarity counts: Chinese characters are fewer and say less by being rare than English words do. */
const RARITY: Record<Lang, number> = { 'zh-CN': 0.5, en: 1 };

/** The value of a feature that stands in `count` of `size` examples. */
export function featureWeight(count: number, size: number, lang: Lang): number {
  return Math.log(1 + size / count) ** RARITY[lang];
}
