// What every entry of the phrasebook must fulfil beyond its shape. Each complaint teaches what to do.
import type { Report } from './compile.ts';
import {
  CHANNELS,
  TONES,
  type Channel,
  type Entry,
  type Phrase,
  type Phrasebook,
  type Situation,
  type Tone,
} from './schema.ts';

const SLOT = /\{\{([^{}]*)\}\}/g;

/**
 * Longest text per language, channel and tone, counted on the example with all blanks filled:
 * characters in Chinese, letters in English. Notices, opening posts and drafts for the manager may be longer.
 */
export const LONGEST: Record<'zh-CN' | 'en', Record<Channel, Record<Tone, number>>> = {
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

function rendered(text: string, lang: 'zh-CN' | 'en', book: Phrasebook): string {
  return text.replace(
    SLOT,
    (whole, key: string) => book.slots.find((slot) => slot.key === key)?.example[lang] ?? whole,
  );
}

function checkPhrase(phrase: Phrase, index: number, situation: Situation, book: Phrasebook, report: Report): void {
  const path = ['phrases', index, 'text'];
  for (const [whole, key = ''] of phrase.text.matchAll(SLOT)) {
    const slot = book.slots.find((candidate) => candidate.key === key);
    if (!slot) report(path, `${whole} is not a blank anyone can fill.`, 'Take a key from phrasebook/slots.yaml.');
    else if (slot.scope === 'private' && phrase.channel === 'group')
      report(
        path,
        `${whole} is private and must not stand in a group.`,
        'Leave it out and offer the details in private.',
      );
  }
  const outside = phrase.text.replace(SLOT, '');
  if (/[{}｛｝]/.test(outside)) report(path, 'There is a brace outside a blank.', 'Write blanks as {{key}}.');
  const longForm = situation.outgoing || phrase.stage === 'manager' || phrase.stage === 'L0';
  const limit = LONGEST[phrase.lang][phrase.channel][phrase.tone] * (longForm ? LONG_FORM_FACTOR : 1);
  const length = [...rendered(phrase.text, phrase.lang, book)].length;
  if (length > limit)
    report(
      path,
      `The text is ${length} characters long, more than a ${phrase.tone} ${phrase.channel} one may be.`,
      `Cut it to ${limit}.`,
    );
  if (phrase.lang === 'zh-CN' && /[\p{Script=Han}][,;:?!][\p{Script=Han}]/u.test(outside))
    report(path, 'Half-width punctuation stands between Chinese characters.', 'Use ，；：？！');
}

/** Reports what is wrong with one entry: blanks, lengths, doubles, and facts that differ between the tones of a set. */
export function checkEntry(entry: Entry, situation: Situation, book: Phrasebook, report: Report): void {
  entry.phrases.forEach((phrase, index) => checkPhrase(phrase, index, situation, book, report));

  const seen = new Set<string>();
  entry.phrases.forEach(({ id }, index) => {
    if (seen.has(id)) report(['phrases', index, 'id'], `The id ${id} is there twice.`, 'Give each phrase its own.');
    seen.add(id);
  });

  const sets = Map.groupBy(entry.phrases, ({ set, channel }) => `${set} ${channel}`);
  for (const phrases of sets.values()) {
    const slotsOf = (phrase: Phrase): string =>
      [...new Set([...phrase.text.matchAll(SLOT)].map(([, key]) => key))].sort().join(' ');
    const promises = (phrase: Phrase): string =>
      slotsOf(phrase)
        .replace(/\b(owner_title|butler_name|butler_title|service_center|company|community|date)\b ?/g, '')
        .trim();
    const [first] = phrases;
    for (const phrase of phrases)
      if (first && promises(phrase) !== promises(first))
        report(
          ['phrases', entry.phrases.indexOf(phrase), 'text'],
          `“${phrase.id}” and “${first.id}” promise different things: [${promises(phrase)}] and [${promises(first)}].`,
          'All tones of a set carry the same blanks (names and sign-offs aside).',
        );
  }

  const signals = new Set<string>();
  entry.signals.forEach(({ text, also }, index) => {
    const folded = text.replace(/[\s\p{P}]/gu, '').toLowerCase();
    if (signals.has(folded)) report(['signals', index], `This signal is there twice: ${text}`, 'Take one out.');
    signals.add(folded);
    for (const id of also)
      if (!book.situations.some((other) => other.id === id) || id === entry.situation)
        report(['signals', index], `“${id}” is not another situation.`, 'Take an id from situations.yaml.');
  });
  if (situation.outgoing === entry.signals.length > 0)
    report(
      ['signals'],
      situation.outgoing ? 'Nobody writes to us in this situation.' : 'This situation has no signals.',
      situation.outgoing ? 'Take the signals out.' : 'Add what owners really write.',
    );

  for (const tone of TONES)
    for (const channel of CHANNELS)
      if (
        channel === 'private' &&
        !situation.outgoing &&
        !entry.phrases.some((phrase) => phrase.tone === tone && phrase.channel === channel)
      )
        report(
          ['phrases'],
          `There is no ${tone} ${channel} phrase.`,
          'Write one: every situation answers in all three tones.',
        );
}
