// How long a text may be, counted as the owner will see it: with the blanks filled from their examples.
import type { Channel, Lang, Phrase, Phrasebook, Situation, Tone } from '../schema.ts';
import type { Report } from '../source.ts';
import { rendered } from './blanks.ts';

/**
 * Longest text per language, channel and tone: characters in Chinese, letters in English.
 * Notices, opening posts and drafts for the manager may be longer.
 */
export const LONGEST: Record<Lang, Record<Channel, Record<Tone, number>>> = {
  'zh-CN': {
    private: { warm: 180, formal: 240, brief: 80 },
    group: { warm: 180, formal: 260, brief: 80 },
  },
  en: {
    private: { warm: 520, formal: 640, brief: 240 },
    group: { warm: 520, formal: 680, brief: 240 },
  },
};
/** How many times longer a notice, an opening post or a manager's draft may be. */
export const LONG_FORM_FACTOR = 2.5;

/** Reports a phrase that is longer than its tone and channel bear. */
export function checkLength(
  phrase: Phrase,
  path: (string | number)[],
  situation: Situation,
  book: Phrasebook,
  report: Report,
): void {
  const longForm = situation.outgoing || phrase.stage === 'manager' || phrase.stage === 'L0';
  const limit = LONGEST[phrase.lang][phrase.channel][phrase.tone] * (longForm ? LONG_FORM_FACTOR : 1);
  const length = [...rendered(phrase.text, phrase.lang, book)].length;
  if (length > limit)
    report(
      path,
      `The text is ${length} characters long, more than a ${phrase.tone} ${phrase.channel} one may be.`,
      `Cut it to ${limit}.`,
    );
}
