// A set is one message in several tones: the same facts, the same promise, in other words.
import type { Entry, Phrase } from '../schema.ts';
import type { Report } from '../source.ts';
import { BLANK, blanksOf } from './blanks.ts';

/** Who speaks and to whom: these come and go with the tone, and promise nothing. */
const COURTESY = new Set([
  'owner_title',
  'butler_name',
  'butler_title',
  'service_center',
  'company',
  'community',
  'date',
]);

const sorted = (words: Iterable<string>): string => [...new Set(words)].sort().join(' ');
const promisesOf = ({ text }: Phrase): string => sorted(blanksOf(text).filter((key) => !COURTESY.has(key)));

/** A citation is no fact of the matter: the formal tone names the article where the warm one says it in plain words. */
const CITATION =
  /(?:第\s?)?\d+(?:、第?\d+)*\s?条|(?:民法典|法|条例|规定)[》”]?\s?\d+|[（(]\d{2,4}(?=[)）])|\barts?(?:icles?)?\.? \d+(?: and \d+)?|\(\d{2,4}\)|(?:19|20)\d{2}年(?:\d+月\d+日)?(?:起|施行|修正|修订)|\bsince \d+ \w+ \d{4}|\(\d{4} amendment\)/giu;
/** The numbers of a list (1. 2. or （1）) are no facts either. */
const LIST_NUMBER = /(?:^|[\n】。；;：:.])\s*[（(]?\d{1,2}[.、）)](?!\d)/g;
/** Figures that stand in the words themselves: 120, 9:00, 2.5. */
const FIGURE = /\d+(?:[.:：]\d+)*/g;

/** Spans of time written in words count like figures: 十五分钟 and fifteen minutes are 15. */
const WORDS_OF_TIME =
  /([一二两三四五六七八九十]{1,3})(?=个?半?(?:分钟|小时|钟头|天内|日内|个月|个工作日))|\b(two|three|four|five|six|seven|ten|twelve|fifteen|twenty|thirty)(?=[- ](?:minutes?|hours?|days?|weeks?|months?))/giu;
const DIGITS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
// prettier-ignore
const ENGLISH: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30 };

/** 十五 → 15, 二十 → 20, 七 → 7. */
function valueOf(chinese: string): number {
  const [tens = '', ones] = chinese.includes('十') ? chinese.split('十') : ['0', chinese];
  return (tens === '0' ? 0 : (DIGITS[tens] ?? 1) * 10) + (DIGITS[ones ?? ''] ?? 0);
}

/** The id inside the file: the situation is already in the file's name. */
const nameOf = ({ id, situation }: Phrase): string => id.slice(situation.length + 1);

interface Figures {
  /** Written in digits: every tone must have them, in digits or in words. */
  digits: Set<string>;
  /** Spans of time written in words. They may stand in one tone alone (“就占您十分钟”), but must not contradict. */
  words: Set<string>;
}

function figuresOf({ text }: Phrase): Figures {
  const plain = text.replace(BLANK, ' ').replace(LIST_NUMBER, '\n').replace(CITATION, ' ');
  const words = [...plain.matchAll(WORDS_OF_TIME)].map(([, chinese, english]) =>
    String(chinese ? valueOf(chinese) : ENGLISH[english!.toLowerCase()]),
  );
  return { digits: new Set(plain.match(FIGURE)), words: new Set(words) };
}

/** True where two tones cannot both be right. */
function differ(one: Figures, other: Figures): boolean {
  const lacks = (a: Figures, b: Figures): boolean => [...a.digits].some((x) => !b.digits.has(x) && !b.words.has(x));
  const contradict = one.words.size > 0 && other.words.size > 0 && one.words.isDisjointFrom(other.words);
  return lacks(one, other) || lacks(other, one) || contradict;
}

const shown = ({ digits, words }: Figures): string => sorted([...digits, ...words]);

/** Reports blanks and figures that differ between the tones of a set in one channel, and ids that are there twice. */
export function checkSets(entry: Entry, report: Report): void {
  const ids = new Set<string>();
  entry.phrases.forEach(({ id }, index) => {
    if (ids.has(id)) report(['phrases', index, 'id'], `The id ${id} is there twice.`, 'Give each phrase its own.');
    ids.add(id);
  });
  for (const phrases of Map.groupBy(entry.phrases, ({ set, channel }) => `${set} ${channel}`).values()) {
    const [first, ...others] = phrases;
    for (const phrase of others) {
      const path = ['phrases', entry.phrases.indexOf(phrase), 'text'];
      const pair = `“${nameOf(phrase)}” and “${nameOf(first!)}”`;
      if (promisesOf(phrase) !== promisesOf(first!))
        report(
          path,
          `${pair} promise different things: [${promisesOf(phrase)}] and [${promisesOf(first!)}].`,
          'All tones of a set carry the same blanks (names and sign-offs aside).',
        );
      const [mine, firsts] = [figuresOf(phrase), figuresOf(first!)];
      if (differ(mine, firsts))
        report(
          path,
          `${pair} name different numbers: [${shown(mine)}] and [${shown(firsts)}].`,
          'All tones of a set carry the same numbers and dates.',
        );
    }
  }
}
