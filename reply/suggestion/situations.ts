// Which situations a message belongs to: a linear model trained on the phrasebook's signals, with a probability for each.
import { LANGS, type Lang, type Phrasebook } from '../../phrasebook/schema.ts';
import { fold } from '../fold.ts';
import { languageOf } from '../language.ts';
import { dangerIn, type Danger } from './danger.ts';
import { featuresOf } from './features.ts';
import { probabilitiesOf, scoresOf, unpackModel, type Model, type Models } from './model.ts';
import { reasonWords, wordsOf } from './reasons.ts';

export interface RankedSituation {
  id: string;
  /** A probability, 0–1; all situations of an answer add up to at most 1. */
  score: number;
  /** Words of the message that speak for it, for the reason shown to the butler. */
  words: string[];
}

/** Longest text that is judged, in UTF-16 units; what comes later in a longer message rarely changes its matter. */
export const JUDGED_LENGTH = 2_000;
/** Further down nothing is shown or offered. */
const MOST_SITUATIONS = 12;
/** Words of danger count only where the model sees some too: “打架” of two doors that meet is no fight. */
const LEAST_SUSPICION = 0.03;
/** What is left of an emergency that is over or imagined, and of one that no word tells of. */
const ELSEWHERE_WEIGHT = 0.03;
const UNSPOKEN_WEIGHT = 0.4;
/** Words are looked for only where they may be shown. */
const MOST_EXPLAINED = 5;

interface Ranker {
  model: Model;
  /** Situation id → its folded keywords, longest first. */
  keywords: Map<string, string[]>;
}

function createRanker(book: Phrasebook, models: Models, lang: Lang): Ranker {
  const keywords = Object.values(book.entries[lang]).map(({ situation, keywords }): [string, string[]] => {
    const folded = keywords.map(fold).filter((word) => word.length > 1);
    return [situation, folded.sort((a, b) => b.length - a.length)];
  });
  return { model: unpackModel(models[lang], lang), keywords: new Map(keywords) };
}

/**
 * Danger that is told in so many words comes first, danger that is over or imagined goes back, and where no word tells of any
 * the model must be surer than of other matters.
 */
function weighDanger(probabilities: Float64Array, situations: string[], { now, isElsewhere }: Danger): Float64Array {
  const isEmergency = (id: string): boolean => id.startsWith('emergency-');
  const suspected = probabilities.reduce((sum, p, at) => (isEmergency(situations[at]!) ? sum + p : sum), 0);
  const isCertain = now.length > 0 && suspected >= LEAST_SUSPICION;
  const weighed = probabilities.map((probability, at) => {
    const id = situations[at]!;
    if (!isEmergency(id)) return probability;
    if (isCertain) return now.includes(id) ? probability + 1 : probability;
    return probability * (isElsewhere ? ELSEWHERE_WEIGHT : UNSPOKEN_WEIGHT);
  });
  const sum = weighed.reduce((total, probability) => total + probability, 0);
  return weighed.map((probability) => probability / sum);
}

/** English keywords are found as words, so that “lift” is not seen in “uplifting”. */
function holds(folded: string, keyword: string, lang: Lang): boolean {
  return lang === 'en' ? ` ${folded} `.includes(` ${keyword} `) : folded.includes(keyword);
}

function rank(text: string, lang: Lang, { model, keywords }: Ranker): RankedSituation[] {
  const features = featuresOf(text, lang);
  if (features.size === 0) return [];
  const judged = probabilitiesOf(scoresOf(model, features));
  const probabilities = weighDanger(judged, model.situations, dangerIn(text, lang));
  const best = [...probabilities.keys()]
    .sort((a, b) => probabilities[b]! - probabilities[a]!)
    .slice(0, MOST_SITUATIONS)
    .map((index) => ({ id: model.situations[index]!, score: probabilities[index]! }));
  const folded = fold(text);
  const words = wordsOf(text, lang);
  return best.map(({ id, score }, at) => {
    const found = at < MOST_EXPLAINED ? (keywords.get(id) ?? []).filter((word) => holds(folded, word, lang)) : [];
    return { id, score, words: at < MOST_EXPLAINED ? reasonWords(model, id, words, found, lang) : [] };
  });
}

/**
 * Makes the trained models ready; each language when it is first asked for.
 * @returns Ranks the situations of one message, best first; empty where the message has no words.
 */
export function createRanking(book: Phrasebook, models: Models): (text: string, lang?: Lang) => RankedSituation[] {
  const rankers = new Map<Lang, Ranker>();
  return (text, lang) => {
    const judged = text.slice(0, JUDGED_LENGTH);
    const language = lang ?? languageOf(judged);
    if (!LANGS.includes(language)) return [];
    let ranker = rankers.get(language);
    if (!ranker) rankers.set(language, (ranker = createRanker(book, models, language)));
    return rank(judged, language, ranker);
  };
}
