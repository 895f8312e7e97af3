// npm run -s search: queries in, situations and phrases out. Formats: docs/command-line.md.
import { languageOf } from '../reply/language.ts';
import { createSearch } from '../reply/search/search.ts';
import { readBook } from './book.ts';
import { answerLines, textOf } from './lines.ts';

const book = readBook();
// Pinyin and initials are Latin letters too: English is searched only where Chinese finds nothing.
const [chinese, english] = [createSearch(book, 'zh-CN'), createSearch(book, 'en')];

await answerLines((line) => {
  const q = textOf(line, 'q');
  const inChinese = chinese(q);
  const found = languageOf(q) === 'en' && inChinese.situations.length === 0 ? english(q) : inChinese;
  return { q, ...found };
});
