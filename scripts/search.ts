// npm run -s search: queries in, situations and phrases out. Formats: docs/command-line.md.
import { languageOf } from '../reply/language.ts';
import { createSearch } from '../reply/search/search.ts';
import { readBook } from './book.ts';
import { answerLines, textOf } from './lines.ts';

const book = readBook();
const [chinese, english] = [createSearch(book, 'zh-CN'), createSearch(book, 'en')];

await answerLines((line) => {
  const q = textOf(line, 'q');
  // Latin letters may be pinyin as well as English; what they were found as says in which language to answer.
  const inChinese = chinese(q);
  const isEnglish = languageOf(q) === 'en' && inChinese.phrases[0]?.why !== 'pinyin';
  const { situations, phrases } = isEnglish ? english(q) : inChinese;
  return { q, situations, phrases: phrases.map(({ id, why }) => ({ id, why })) };
});
