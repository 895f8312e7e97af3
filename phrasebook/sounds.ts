// How Chinese characters are read, worked out at build time so that the panel ships no pinyin library.
import { pinyin } from 'pinyin-pro';
import type { Phrasebook, Sounds } from './schema.ts';

const HAN = /\p{Script=Han}/u;
/** GB 2312 level 1: the 3,755 characters people write; rows B0–D7, positions A1–FE. */
const LEVEL_1_ROWS = [0xb0, 0xd7] as const;

function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = LEVEL_1_ROWS[0]; row <= LEVEL_1_ROWS[1]; row++)
    for (let at = 0xa1; at <= 0xfe; at++) {
      const character = decoder.decode(new Uint8Array([row, at]));
      if (HAN.test(character)) characters.push(character);
    }
  return characters;
}

const inWords = (words: string): string[] =>
  pinyin(words, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });

/** Every reading of one character without tones, the usual one first. */
const readingsOf = (character: string): string[] => [
  ...new Set([
    ...inWords(character),
    ...pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true }),
  ]),
];

function grouped(pairs: [syllable: string, character: string][]): string {
  const bySyllable = Map.groupBy(pairs, ([syllable]) => syllable);
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, found]) => `${syllable}${found.map(([, character]) => character).join('')}`)
    .join(' ');
}

/**
 * The readings of common characters and of all that the book holds, and of the words in which a character is read
 * otherwise than usual (重新 is chong xin). Source: pinyin-pro's dictionary.
 */
export function soundsOf(book: Phrasebook): Sounds {
  const short = new Set<string>(book.synonyms.flat());
  for (const { name, button } of book.situations) for (const words of [name, button]) short.add(words['zh-CN']);
  for (const entry of Object.values(book.entries['zh-CN'])) for (const keyword of entry.keywords) short.add(keyword);
  const characters = new Set(
    [...commonCharacters(), ...JSON.stringify([book.entries, book.situations, book.synonyms])].filter((each) =>
      HAN.test(each),
    ),
  );

  const readings = new Map([...characters].map((character) => [character, readingsOf(character)]));
  const words: Record<string, string> = {};
  for (const each of [...short].flatMap((phrase) => phrase.match(/\p{Script=Han}+/gu) ?? [])) {
    const spoken = inWords(each);
    const isUsual = [...each].every((character, at) => readings.get(character)?.[0] === spoken[at]);
    if (!isUsual && spoken.length === [...each].length) words[each] = spoken.join(' ');
  }
  const pairs = [...readings].flatMap(([character, all]) => all.map((syllable, at) => ({ at, syllable, character })));
  const pick = (isUsual: boolean): [string, string][] =>
    pairs.filter(({ at }) => (at === 0) === isUsual).map(({ syllable, character }) => [syllable, character]);
  return { usual: grouped(pick(true)), others: grouped(pick(false)), words };
}
