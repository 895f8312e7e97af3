// The search box: words as they stand, then pinyin and sound, then what owners say about a matter, then what is alike.
import type { Lang, Phrase, Phrasebook, Tone } from '../../phrasebook/schema.ts';
import { readAssociations, type Postings } from './associations.ts';
import type { Evidence } from './evidence.ts';
import { createFind } from './find.ts';
import { gramsOf } from './grams.ts';
import { marksOf, type Mark } from './marks.ts';
import { MOST_BY_RANK, pickPhrases } from './phrases.ts';
import { wordsOf } from './query.ts';
import { createReader } from './sounds.ts';
import { termsOf, type Term } from './terms.ts';
import { createTexts } from './texts.ts';

/**
 * Where the query was found: the situation's name, its keywords (their synonyms and owners' everyday words too),
 * either of them by sound, a phrase's own words, or only alike.
 */
export type Why = 'name' | 'keyword' | 'pinyin' | 'text' | 'alike';

export interface FoundPhrase {
  id: string;
  why: Why;
  /** The book's word that was found, where it is another than was typed: 电梯 for dianti. */
  word?: string;
  /** What to highlight in the phrase's text. */
  marks: Mark[];
}

export interface Found {
  /** Situation ids, best first, at most five. */
  situations: string[];
  /** Best first, at most ten. */
  phrases: FoundPhrase[];
}

export interface SearchOptions {
  /** The tone to show of each set of phrases; left out, the first in the file. */
  tone?: Tone;
}

export type Search = (query: string, options?: SearchOptions) => Found;

const MOST_PHRASES = 10;
/** Evidence that is enough to call one of several words found. */
const FOUND = 0.8;
/** This many situations that have all words are enough. */
const ENOUGH = 3;
/** How sure a pair of characters is that stands in a situation's own terms. */
const TERM_PIECE = 0.9;

/** Pieces of the terms speak for their situations as those of the signals do. */
function addTerms(postings: Postings, terms: readonly Term[]): void {
  for (const { words, uses } of terms)
    for (const gram of gramsOf(words)) {
      const found = postings.get(gram) ?? [];
      for (const { situation, weight } of uses) {
        const same = found.find((use) => use.situation === situation);
        const sure = (TERM_PIECE * weight) / 9;
        if (!same) found.push({ situation, weight: sure });
        else same.weight = Math.max(same.weight, sure);
      }
      postings.set(gram, found);
    }
}

/** What a situation's guides say in both languages: the last place where a word may stand. */
function notesOf(book: Phrasebook, situation: string): string {
  return Object.values(book.entries)
    .flatMap((entries) => {
      const { guide, law = [], calming = [] } = entries[situation] ?? {};
      return guide ? [...Object.values(guide).flat(), ...law, ...calming] : [];
    })
    .join('\n');
}

/** A word that leads to few situations says more than one that leads to many: 0.3–1. */
function tellingOf({ scores }: Evidence): number {
  const best = Math.max(...scores, 0.01);
  const many = scores.reduce((sum, score) => sum + score / best, 0);
  return Math.max(0.3, 1 - Math.log2(Math.max(1, many)) / 8);
}

/** All words must be found; only where few situations have them all are those shown that have some, as alike. */
function combine(
  perWord: Evidence[],
  together: Evidence | undefined,
  situations: number,
): { situation: number; score: number; isWhole: boolean }[] {
  const telling = perWord.map(tellingOf);
  const ranked = Array.from({ length: situations }, (_, situation) => {
    const scores = perWord.map(({ scores }) => scores[situation]!);
    const found = scores.filter((score) => score >= (perWord.length > 1 ? FOUND : 0.01)).length;
    const said = scores.reduce((sum, each, at) => sum + each * telling[at]!, 0) * (found / perWord.length);
    return { situation, score: said + (together?.scores[situation] ?? 0), isWhole: found === perWord.length };
  }).filter(({ score }) => score > 0);
  // The list's own order, most usual matters first, decides where nothing else does: the sort is stable.
  ranked.sort((a, b) => b.score - a.score);
  const whole = ranked.filter(({ isWhole }) => isWhole);
  return (whole.length >= ENOUGH ? whole : ranked).slice(0, MOST_BY_RANK.length);
}

/**
 * Prepares the search over the book.
 * @param lang The language of the phrases to find; situations are found in both.
 * @returns Answers a query, whatever it holds; several words mean all of them.
 */
export function createSearch(book: Phrasebook, lang: Lang): Search {
  const { situations } = book;
  const reader = createReader(book.sounds);
  const terms = termsOf(book, reader);
  const postings = readAssociations(book.associations);
  addTerms(postings, terms);

  const phrasesBySituation = situations.map(({ id }) => book.entries[lang][id]?.phrases ?? []);
  const phrases: Phrase[] = phrasesBySituation.flat();
  const situationOf = phrasesBySituation.flatMap((own, situation) => own.map(() => situation));
  const texts = createTexts(phrases.map(({ text, when }) => `${text} ${when ?? ''}`));
  const notes = createTexts(situations.map(({ id }) => notesOf(book, id)));
  const inTexts = (word: string): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const place of texts.holding(word)) {
      const situation = situationOf[place]!;
      counts.set(situation, (counts.get(situation) ?? 0) + 1);
    }
    for (const [situation, count] of counts) counts.set(situation, count / phrasesBySituation[situation]!.length);
    return counts;
  };
  const inNotes = (word: string): Map<number, number> => new Map(notes.holding(word).map((at) => [at, 1]));
  const find = createFind(terms, postings, reader, inTexts, inNotes, situations.length);

  const foundIn = (situation: number, words: string[], perWord: Evidence[], isWhole: boolean) => {
    const reasons = perWord
      .map(({ whys, words: found, scores }, at) => ({
        why: whys[situation],
        word: found[situation],
        typed: words[at]!,
        score: scores[situation]!,
      }))
      .filter((reason) => reason.why !== undefined)
      .sort((a, b) => b.score - a.score);
    const inText = reasons.filter(({ why }) => why === 'text').map(({ typed }) => typed);
    const first = reasons.find(({ why }) => why !== 'text') ?? reasons[0]!;
    const marked = [...new Set([...words, ...reasons.flatMap(({ word }) => word ?? [])])];
    const why = isWhole ? first.why! : 'alike';
    return { inText, marked, why, word: first.word === first.typed ? undefined : first.word };
  };

  return (query, { tone } = {}) => {
    const words = wordsOf(query);
    if (words.length === 0) return { situations: [], phrases: [] };
    const found = find.findAll(words);
    const perWord = found.map(([, evidence]) => evidence);
    const typed = found.map(([{ text }]) => text);
    // “power cut” as it stands says more than both its words.
    const together = typed.length > 1 ? find.together(typed.join(' ')) : undefined;
    const best = combine(perWord, together, situations.length);
    const shown = best.flatMap(({ situation, isWhole }, rank): FoundPhrase[] => {
      const { inText, marked, why, word } = foundIn(situation, typed, perWord, isWhole);
      const holders = inText.map((each) => new Set(texts.holding(each).map((place) => phrases[place])));
      const holds = (phrase: Phrase): number => holders.filter((held) => held.has(phrase)).length;
      return pickPhrases(phrasesBySituation[situation]!, tone, holds, MOST_BY_RANK[rank]!).map((phrase) => ({
        id: phrase.id,
        why,
        ...(word && { word }),
        marks: marksOf(phrase.text, marked),
      }));
    });
    return {
      situations: best.map(({ situation }) => situations[situation]!.id),
      phrases: shown.slice(0, MOST_PHRASES),
    };
  };
}
