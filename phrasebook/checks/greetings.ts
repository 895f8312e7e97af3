// Greetings: one warm image, one useful line, no word that hurts on that day, and the same days in both languages.
import { LANGS, TONES, type Greeting, type Lang, type Phrasebook } from '../schema.ts';
import type { Report } from '../source.ts';
import { checkBlanks, rendered } from './blanks.ts';
import { checkChinese } from './chinese.ts';
import { checkEnglish } from './english.ts';
import { checkWording } from './wording.ts';

/** Longest greeting with its blanks filled: characters in Chinese, letters in English. */
export const LONGEST_GREETING: Record<Lang, number> = { 'zh-CN': 100, en: 260 };

/** The 24 solar terms. A term whose day is also a feast is written `-term`. */
export const TERMS = (
  'lichun yushui jingzhe chunfen qingming guyu lixia xiaoman mangzhong xiazhi xiaoshu dashu ' +
  'liqiu chushu bailu qiufen hanlu shuangjiang lidong xiaoxue daxue dongzhi xiaohan dahan'
).split(' ');

function checkText(
  greeting: Greeting,
  text: string,
  path: (string | number)[],
  book: Phrasebook,
  report: Report,
): void {
  const { lang, kind, avoid } = greeting;
  checkBlanks(text, 'group', path, book, report);
  checkWording(text, path, { channel: 'group' }, report);
  if (lang === 'zh-CN') checkChinese(text, path, report);
  else checkEnglish(text, path, report);
  const length = [...rendered(text, lang, book)].length;
  if (length > LONGEST_GREETING[lang])
    report(path, `The greeting is ${length} characters long.`, `Cut it to ${LONGEST_GREETING[lang]}.`);
  for (const word of avoid)
    if (
      lang === 'zh-CN' ? text.includes(word) : new RegExp(`\\b${word.replace(/[^\w\s]/g, '\\$&')}\\b`, 'i').test(text)
    )
      report(path, `“${word}” stands in a text that is to avoid it.`, 'Say it otherwise, or take it off the list.');
  if (kind === 'mourning' && /[!！~～]|\p{Extended_Pictographic}/u.test(text))
    report(path, 'There is cheer in a text for a day of mourning.', 'No exclamation mark, no emoji: write it plainly.');
}

function checkLanguage(lang: Lang, book: Phrasebook, report: Report): void {
  const greetings = book.greetings[lang];
  const other = book.greetings[lang === 'en' ? 'zh-CN' : 'en'];
  greetings.forEach((greeting, index) => {
    const { id, kind, texts } = greeting;
    if (greetings.findIndex((one) => one.id === id) < index)
      report([index, 'id'], `The greeting ${id} is there twice.`, 'Take one out.');
    if (!other.some((one) => one.id === id && one.kind === kind))
      report([index, 'id'], `${id} is not a ${kind} in the other language.`, 'Write both, with the same id and kind.');
    for (const tone of TONES) {
      const text = texts[tone];
      if (text !== undefined) checkText(greeting, text, [index, tone], book, report);
      else if (tone === 'brief' || kind === 'festival' || kind === 'occasion')
        report(
          [index],
          `${id} has no ${tone} text.`,
          'Write it; only mourning and solar terms may have the brief one alone.',
        );
    }
  });
  for (const term of TERMS)
    if (!greetings.some(({ id, kind }) => kind === 'term' && (id === term || id === `${term}-term`)))
      report([], `The solar term ${term} has no tip.`, 'Write one: each of the 24 has its own.');
}

/** Reports what is wrong with the greetings of both languages. */
export function checkGreetings(book: Phrasebook, reportOf: (lang: Lang) => Report | undefined): void {
  for (const lang of LANGS) {
    const report = reportOf(lang);
    if (report) checkLanguage(lang, book, report);
  }
}
