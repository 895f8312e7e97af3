// Which situations a message belongs to: nearest neighbours among the signals, compared by their character n-grams.
import { fold } from '../fold.ts';
import { languageOf } from '../language.ts';
import { LANGS, type Entry, type Lang, type Phrasebook } from '../../phrasebook/schema.ts';

export interface RankedSituation {
  id: string;
  /** 0–1; comparable within one answer only. */
  score: number;
  /** Words of the message that speak for it, for the reason shown to the butler. */
  words: string[];
}

/** Longest text that is judged, in UTF-16 units; what comes later in a longer message rarely changes its matter. */
export const JUDGED_LENGTH = 2_000;
/** How many of a situation's nearest signals count, and how much a found keyword adds per character. */
const NEIGHBOURS = 3;
const KEYWORD_WEIGHT = 0.02;

interface Document {
  situations: string[];
  /** Length of its weight vector. */
  norm: number;
}

interface Index {
  documents: Document[];
  /** N-gram → its weight and the documents it stands in. */
  grams: Map<string, { weight: number; documents: number[] }>;
  keywords: { word: string; situation: string }[];
}

/** Character n-grams for Chinese; for English words and pairs of words too. */
function gramsOf(text: string, lang: Lang): Set<string> {
  const folded = fold(text);
  const grams = new Set<string>();
  if (lang === 'en') {
    const words = folded.split(' ').map((word) => (word.length > 4 ? word.replace(/(ing|ed|es|s)$/, '') : word));
    words.forEach((word, at) => {
      grams.add(word);
      if (at > 0) grams.add(`${words[at - 1]} ${word}`);
      for (let start = 0; start + 4 <= word.length; start++) grams.add(`~${word.slice(start, start + 4)}`);
    });
    return grams;
  }
  const characters = [...folded.replaceAll(' ', '')];
  for (let size = 1; size <= 3; size++)
    for (let start = 0; start + size <= characters.length; start++)
      grams.add(characters.slice(start, start + size).join(''));
  return grams;
}

function buildIndex(entries: Entry[], lang: Lang): Index {
  const documents: Document[] = [];
  const grams: Index['grams'] = new Map();
  const add = (text: string, situations: string[]): void => {
    const id = documents.push({ situations, norm: 0 }) - 1;
    for (const gram of gramsOf(text, lang)) {
      const posting = grams.get(gram);
      if (posting) posting.documents.push(id);
      else grams.set(gram, { weight: 0, documents: [id] });
    }
  };
  for (const entry of entries) for (const signal of entry.signals) add(signal.text, [entry.situation, ...signal.also]);
  for (const posting of grams.values()) {
    posting.weight = Math.log(1 + documents.length / posting.documents.length);
    for (const id of posting.documents) documents[id]!.norm += posting.weight ** 2;
  }
  for (const document of documents) document.norm = Math.sqrt(document.norm);
  const keywords = entries.flatMap((entry) =>
    entry.signals.length === 0 ? [] : entry.keywords.map((word) => ({ word: fold(word), situation: entry.situation })),
  );
  return { documents, grams, keywords };
}

function rank(text: string, lang: Lang, { documents, grams, keywords }: Index): RankedSituation[] {
  const similarity = new Map<number, number>();
  let norm = 0;
  for (const gram of gramsOf(text, lang)) {
    const posting = grams.get(gram);
    norm += (posting?.weight ?? Math.log(1 + documents.length)) ** 2;
    for (const id of posting?.documents ?? []) similarity.set(id, (similarity.get(id) ?? 0) + posting!.weight ** 2);
  }
  const nearest = new Map<string, number[]>();
  for (const [id, product] of similarity) {
    const document = documents[id]!;
    const cosine = product / (document.norm * Math.sqrt(norm));
    for (const situation of document.situations) {
      const scores = nearest.get(situation);
      if (scores) scores.push(cosine);
      else nearest.set(situation, [cosine]);
    }
  }
  const folded = fold(text);
  const words = Map.groupBy(
    keywords.filter(({ word }) => word.length > 1 && folded.includes(word)),
    ({ situation }) => situation,
  );
  const ranked = [...new Set([...nearest.keys(), ...words.keys()])].map((id): RankedSituation => {
    const best = (nearest.get(id) ?? []).sort((a, b) => b - a).slice(0, NEIGHBOURS);
    const found = [...new Set((words.get(id) ?? []).map(({ word }) => word))].sort((a, b) => b.length - a.length);
    const neighbours = best.reduce((sum, score) => sum + score, 0) / NEIGHBOURS;
    const spoken =
      found.slice(0, 3).reduce((sum, word) => sum + word.length, 0) *
      (lang === 'en' ? KEYWORD_WEIGHT / 2 : KEYWORD_WEIGHT);
    return { id, score: (best[0] ?? 0) * 0.5 + neighbours * 0.5 + spoken, words: found.slice(0, 3) };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

/**
 * Learns the signals of a phrasebook.
 * @returns Ranks the situations of one message, best first; empty where nothing is alike.
 */
export function createRanking(book: Phrasebook): (text: string, lang?: Lang) => RankedSituation[] {
  const indexes = new Map<Lang, Index>();
  const indexOf = (lang: Lang): Index => {
    let index = indexes.get(lang);
    if (!index) indexes.set(lang, (index = buildIndex(Object.values(book.entries[lang]), lang)));
    return index;
  };
  return (text, lang) => {
    const judged = text.slice(0, JUDGED_LENGTH);
    const language = lang ?? languageOf(judged);
    return LANGS.includes(language) ? rank(judged, language, indexOf(language)) : [];
  };
}
