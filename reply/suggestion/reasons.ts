// Which words of a message speak for a situation, in the message's own spelling.
import type { Lang } from '../../phrasebook/schema.ts';
import { fold } from '../fold.ts';
import { featuresOf } from './features.ts';
import { weightFor, type Model } from './model.ts';

const MOST_WORDS = 3;
/** A word weighs this much or it is no reason; single features of a telling word weigh 1 to 3. */
const LEAST_WEIGHT = 1.2;
/** … nor where it weighs less than this share of the weightiest. */
const LEAST_SHARE = 0.45;
/** Words that weigh something by chance and tell a butler nothing. */
const EMPTY_WORDS = new Set(
  '什么 怎么 这么 那么 这样 那样 居然 竟然 真的 就是 好意思 凭什么 为什么 到底 自己 一直 我家 我们 你们 他们 物业 小区 业主 现在 今天 天天 已经 没有 还是 这个 那个 是不是 能不能 可以 多少 the and you are was this that with have has for not all from can could please who what when where why how'.split(
    ' ',
  ),
);
/** Reading a long message word by word for a reason is not worth the time. */
const READ_LENGTH = 400;

/** The distinct words of a message with at least two Chinese characters or three letters. */
export function wordsOf(text: string, lang: Lang): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'word' }).segment(text.slice(0, READ_LENGTH));
  const least = lang === 'en' ? 3 : 2;
  return [
    ...new Set([...segments].filter((part) => part.isWordLike && part.segment.length >= least).map((p) => p.segment)),
  ];
}

/**
 * At most three words: keywords of the situation that stand in the message, then the words the model goes by.
 * @param words The message's words, as `wordsOf` gives them.
 * @param keywords Folded keywords of the situation that were found in the message.
 */
export function reasonWords(
  model: Model,
  situation: string,
  words: string[],
  keywords: string[],
  lang: Lang,
): string[] {
  const telling = words
    .map((word) => ({ word, weight: weightFor(model, situation, featuresOf(word, lang)) }))
    .filter(({ word, weight }) => weight >= LEAST_WEIGHT && !EMPTY_WORDS.has(fold(word)))
    .sort((a, b) => b.weight - a.weight);
  const heaviest = telling[0]?.weight ?? 0;
  const told = telling.filter(({ weight }) => weight >= heaviest * LEAST_SHARE).map(({ word }) => word);
  const chosen: string[] = [];
  for (const word of [...keywords, ...told]) {
    if (chosen.length === MOST_WORDS) break;
    const folded = fold(word);
    if (!chosen.some((other) => fold(other).includes(folded) || folded.includes(fold(other)))) chosen.push(word);
  }
  return chosen;
}
