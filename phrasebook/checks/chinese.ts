// How Chinese is written in the book: simplified characters, full-width punctuation. Owners' own words are left as they come.
import { Converter } from 'opencc-js/t2cn';
import type { Report } from '../source.ts';
import { BLANK } from './blanks.ts';

// By words, not by characters: 乾坤 and 瞭望 are simplified Chinese, 乾燥 and 明瞭 are not.
const simplify = Converter({ from: 't', to: 'cn' });

/** Simplified characters that are also traditional forms of a rarer one (坏 of 坯): never a fault. */
const IN_BOTH = new Set('坏');

const HAN = '\\p{Script=Han}';
const HALF_WIDTH = new RegExp(
  [
    `(?<=${HAN}|[”』」）])[,;:?!](?=${HAN}|[“『「（]|\\s|$)`, // 您好,请
    `(?<=${HAN})\\.(?=${HAN}|\\s|$)`, // 您好.请; 2.80 and v1.2 stay
    `(?<=${HAN})\\((?!https?:)|\\)(?=${HAN})|\\([^()]*${HAN}[^()]*\\)`, // 缴费(物业)
    `"[^"]*${HAN}[^"]*"`, // "物业"
  ].join('|'),
  'u',
);

/** Reports a traditional character, and half-width punctuation among Chinese characters. A blank counts as Chinese. */
export function checkChinese(text: string, path: (string | number)[], report: Report): void {
  const simplified = [...simplify(text)];
  const traditional = [...text]
    .map((character, at) => [character, simplified[at]])
    .find(([one, other]) => one !== other && !IN_BOTH.has(one!));
  if (traditional)
    report(path, `“${traditional[0]}” is a traditional character.`, `Write ${traditional[1]}: zh-CN is simplified.`);
  if (HALF_WIDTH.test(text.replace(BLANK, '某')))
    report(path, 'Half-width punctuation stands between Chinese characters.', 'Use ，。；：？！（）“”');
}
