// Signals: what owners write. The engines learn from them, so there must be many, and none twice.
import { LANGS, type Entry, type Phrasebook, type Situation } from '../schema.ts';
import type { Report } from '../source.ts';

/** Fewest signals of a situation that owners start. */
export const FEWEST_SIGNALS = { 'zh-CN': 50, en: 40 } as const;

/** The same words for all who type them: width, case, spaces and punctuation aside. Emoji stay. */
const foldSignal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** Reports what is wrong with the signals of one file. */
export function checkSignals(entry: Entry, situation: Situation, book: Phrasebook, report: Report): void {
  const seen = new Set<string>();
  entry.signals.forEach(({ text, also }, index) => {
    const folded = foldSignal(text) || text;
    if (seen.has(folded)) report(['signals', index], `This signal is there twice: ${text}`, 'Take one out.');
    seen.add(folded);
    for (const id of also)
      if (!book.situations.some((other) => other.id === id) || id === entry.situation)
        report(['signals', index], `“${id}” is not another situation.`, 'Take an id from situations.yaml.');
  });
  const fewest = FEWEST_SIGNALS[entry.lang];
  if (situation.outgoing && entry.signals.length > 0)
    report(['signals'], 'Nobody writes to us in this situation.', 'Take the signals out.');
  if (!situation.outgoing && entry.signals.length < fewest)
    report(
      ['signals'],
      `There are only ${entry.signals.length} signals, and the engines need at least ${fewest}.`,
      'Add what owners really write: other things, places, words and moods.',
    );
}

/** Reports signals that stand in two situations: an engine cannot learn from a word that means both. */
export function checkSignalsAcross(book: Phrasebook, reportOf: (entry: Entry) => Report): void {
  for (const lang of LANGS) {
    const homes = new Map<string, string>();
    for (const entry of Object.values(book.entries[lang]))
      entry.signals.forEach(({ text }, index) => {
        const folded = foldSignal(text) || text;
        const home = homes.get(folded) ?? entry.situation;
        homes.set(folded, home);
        if (home !== entry.situation)
          reportOf(entry)(
            ['signals', index],
            `This signal also stands in ${home}: ${text}`,
            `Keep it where it belongs and let it say “also:” there, or reword one of the two.`,
          );
      });
  }
}
