// What every entry of the phrasebook must fulfil beyond its shape. Each complaint teaches what to do.
import { checkBlanks } from './checks/blanks.ts';
import { checkChinese } from './checks/chinese.ts';
import { checkDoubles } from './checks/doubles.ts';
import { checkEnglish } from './checks/english.ts';
import { checkGreetings } from './checks/greetings.ts';
import { checkLength } from './checks/lengths.ts';
import { checkSets } from './checks/sets.ts';
import { checkSignals, checkSignalsAcross } from './checks/signals.ts';
import { checkWording } from './checks/wording.ts';
import { LANGS, TONES, type Entry, type Lang, type Phrasebook, type Situation } from './schema.ts';
import type { Report } from './source.ts';

type Path = (string | number)[];

/** Simplified Chinese, British English. */
function checkSpelling(text: string, lang: Lang, path: Path, report: Report): void {
  if (lang === 'zh-CN') checkChinese(text, path, report);
  else checkEnglish(text, path, report);
}

/** Every text of ours in an entry that is read but not sent; keywords may be spelt as anybody types them. */
function notesOf({ guide, law, phrases }: Entry): [text: string, path: Path][] {
  return [
    ...(['goal', 'promise', 'escalate'] as const).map((field): [string, Path] => [guide[field], ['guide', field]]),
    ...(['must', 'avoid', 'ask'] as const).flatMap((field) =>
      guide[field].map((text, index): [string, Path] => [text, ['guide', field, index]]),
    ),
    ...law.map((text, index): [string, Path] => [text, ['law', index]]),
    ...phrases.flatMap(({ when }, index): [string, Path][] => (when ? [[when, ['phrases', index, 'when']]] : [])),
  ];
}

/** A calming line opens a reply to an angry owner, in private or in a group: it passes where a phrase would. */
function checkCalming(lines: string[], lang: Lang, path: Path, emergency: boolean, report: Report): void {
  lines.forEach((line, index) => {
    checkWording(line, [...path, index], { channel: 'group', emergency }, report);
    checkSpelling(line, lang, [...path, index], report);
  });
}

/** Reports what is wrong with one file: blanks, lengths, words, spelling, sets, signals, and tones that are missing. */
export function checkEntry(entry: Entry, situation: Situation, book: Phrasebook, report: Report): void {
  const { lang } = entry;
  const emergency = situation.group === 'emergency';
  entry.phrases.forEach((phrase, index) => {
    const path = ['phrases', index, 'text'];
    checkBlanks(phrase.text, phrase.channel, path, book, report);
    checkLength(phrase, path, situation, book, report);
    checkWording(phrase.text, path, { channel: phrase.channel, emergency }, report);
    checkSpelling(phrase.text, lang, path, report);
  });
  checkCalming(entry.calming, lang, ['calming'], emergency, report);
  // Between quotes in a note stand names on the panel and other people's words.
  for (const [text, path] of notesOf(entry)) checkSpelling(text.replace(/“[^”]*”/g, '“”'), lang, path, report);
  checkSets(entry, report);
  checkSignals(entry, situation, book, report);
  if (situation.outgoing) return;
  for (const tone of TONES)
    if (!entry.phrases.some((phrase) => phrase.tone === tone && phrase.channel === 'private'))
      report(
        ['phrases'],
        `There is no ${tone} private phrase.`,
        'Write one: every situation answers in all three tones.',
      );
}

/**
 * Reports what only shows when all files are seen together: doubles, greetings, the groups' calming lines.
 * @param reports The report of each file that was read: `zh-CN/leak-upstairs`, `en/greetings`, `en/calming`.
 */
export function checkBook(book: Phrasebook, reports: ReadonlyMap<string, Report>): void {
  const reportOf = ({ lang, situation }: Entry): Report => reports.get(`${lang}/${situation}`)!;
  checkSignalsAcross(book, reportOf);
  checkDoubles(book, reportOf);
  checkGreetings(book, (lang) => reports.get(`${lang}/greetings`));
  for (const lang of LANGS)
    for (const [group, lines] of Object.entries(book.calming[lang]))
      checkCalming(lines, lang, [group], group === 'emergency', reports.get(`${lang}/calming`)!);
}
