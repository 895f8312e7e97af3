// npm run -s suggest: owners' messages in, situations and phrases out. Formats: docs/command-line.md.
import { createSuggest } from '../reply/suggestion/suggest.ts';
import { readBook, readModels } from './book.ts';
import { answerLines, choiceOf, textOf } from './lines.ts';

const book = readBook();
const suggest = createSuggest(book, readModels(book));
const LANGS = { zh: 'zh-CN', 'zh-CN': 'zh-CN', en: 'en' } as const;
const CHANNELS = { private: 'private', group: 'group' } as const;

await answerLines((line) => {
  const { needsReply, anger, situations, suggestions } = suggest({
    text: textOf(line, 'text'),
    channel: choiceOf(line, 'channel', CHANNELS) ?? 'private',
    lang: choiceOf(line, 'lang', LANGS),
    tone: 'warm',
  });
  return {
    ...('id' in line && { id: line.id }),
    needsReply,
    anger,
    situations: situations.map(({ id, score }) => ({ id, score: Math.round(score * 1000) / 1000 })),
    phrases: suggestions.map(({ phrase }) => phrase.id),
  };
});
