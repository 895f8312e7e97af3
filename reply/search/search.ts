// The search box: words found as they stand come first, similar spellings (fuse.js) only where these are few.
import Fuse from 'fuse.js';
import type { Lang, Phrasebook } from '../../phrasebook/schema.ts';
import { fold } from '../fold.ts';

/** Where the query was found: the situation's name, one of its keywords, a phrase's own words, or only alike. */
export type Why = 'name' | 'keyword' | 'text' | 'alike';

export interface Found {
  /** Situation ids, best first, at most five. */
  situations: string[];
  /** Phrase ids with the reason, best first, at most ten. */
  phrases: { id: string; why: Why }[];
}

interface Field {
  situation: string;
  /** Set where the field is one phrase's words. */
  phrase?: string;
  why: Why;
  words: string;
}

const WEIGHT: Record<Why, number> = { name: 8, keyword: 6, text: 2, alike: 1 };
const MOST_SITUATIONS = 5;
const MOST_PHRASES = 10;

/** All searchable words: names and keywords of both languages, texts of the language at hand. */
function fieldsOf(book: Phrasebook, lang: Lang): Field[] {
  const fields: Field[] = [];
  for (const { id, name, button } of book.situations) {
    const entry = book.entries[lang][id];
    if (!entry) continue;
    for (const words of [...Object.values(name), ...Object.values(button)])
      fields.push({ situation: id, why: 'name', words: fold(words) });
    for (const each of Object.values(book.entries))
      for (const keyword of each[id]?.keywords ?? [])
        fields.push({ situation: id, why: 'keyword', words: fold(keyword) });
    for (const phrase of entry.phrases)
      fields.push({ situation: id, phrase: phrase.id, why: 'text', words: fold(phrase.text) });
  }
  return fields;
}

/** A field counts for more the more of it the query is: 电梯 is more of 电梯故障 than of a long name. */
const share = (query: string, words: string): number => 1 + query.length / words.length;

/**
 * Prepares the search over one language of the book.
 * @returns Answers a query; several words mean all of them.
 */
export function createSearch(book: Phrasebook, lang: Lang): (query: string) => Found {
  const fields = fieldsOf(book, lang);
  const fuse = new Fuse(fields, { keys: ['words'], ignoreLocation: true, threshold: 0.34, includeScore: true });

  const exact = (word: string): Map<string, number> => {
    const scores = new Map<string, number>();
    for (const { situation, why, words } of fields) {
      if (!words.includes(word)) continue;
      scores.set(situation, Math.max(scores.get(situation) ?? 0, WEIGHT[why] * share(word, words)));
    }
    return scores;
  };
  const alike = (word: string): Map<string, number> => {
    const scores = new Map<string, number>();
    for (const { item, score = 1 } of fuse.search(word, { limit: 40 }))
      scores.set(item.situation, Math.max(scores.get(item.situation) ?? 0, WEIGHT.alike * (1 - score)));
    return scores;
  };

  const phrasesOf = (situation: string, words: string[], isAlike: boolean): Found['phrases'] => {
    const named = fields.find(
      (field) =>
        field.situation === situation && field.why !== 'text' && words.some((word) => field.words.includes(word)),
    );
    const saying = fields.filter(
      (field) => field.situation === situation && field.phrase && words.some((word) => field.words.includes(word)),
    );
    const rest = book.entries[lang][situation]?.phrases ?? [];
    const first = saying.map(({ phrase }) => ({ id: phrase!, why: named?.why ?? 'text' }));
    const others = rest.filter(({ id }) => !saying.some(({ phrase }) => phrase === id));
    const why = named?.why ?? (isAlike ? 'alike' : 'text');
    return named || isAlike ? [...others.slice(0, 2).map(({ id }) => ({ id, why })), ...first] : first;
  };

  return (query) => {
    const words = fold(query).split(' ').filter(Boolean);
    if (words.length === 0) return { situations: [], phrases: [] };
    const perWord = words.map((word) => {
      const found = exact(word);
      return found.size > 0 ? { found, isAlike: false } : { found: alike(word), isAlike: true };
    });
    const isAlike = perWord.some((one) => one.isAlike);
    const scores = new Map<string, number>();
    for (const id of perWord[0]!.found.keys())
      if (perWord.every(({ found }) => found.has(id)))
        scores.set(
          id,
          perWord.reduce((sum, { found }) => sum + found.get(id)!, 0),
        );
    const situations = [...scores]
      .sort(([, a], [, b]) => b - a)
      .map(([id]) => id)
      .slice(0, MOST_SITUATIONS);
    const phrases = situations.flatMap((id) => phrasesOf(id, words, isAlike)).slice(0, MOST_PHRASES);
    return { situations, phrases };
  };
}
