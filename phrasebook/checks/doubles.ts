// Near-doubles: two phrases that say the same in almost the same words help nobody, and sound canned.
import { LANGS, type Entry, type Lang, type Phrase, type Phrasebook } from '../schema.ts';
import type { Report } from '../source.ts';
import { BLANK } from './blanks.ts';

/** Phrases that share more than this part of their shingles are doubles. */
const TOO_SIMILAR = 0.8;

/** Characters of Chinese, words of English; a blank is one of either, whichever it is. Punctuation does not count. */
function unitsOf(text: string, lang: Lang): string[] {
  const words = text.replace(BLANK, ' □ ').toLowerCase();
  return words.match(lang === 'zh-CN' ? /□|[\p{L}\p{N}]/gu : /□|[\p{L}\p{N}'’]+/gu) ?? [];
}

/** Overlapping runs of three characters or two words. */
function shinglesOf(text: string, lang: Lang): Set<string> {
  const units = unitsOf(text, lang);
  const width = lang === 'zh-CN' ? 3 : 2;
  const last = Math.max(1, units.length - width + 1);
  return new Set(Array.from({ length: last }, (_, at) => units.slice(at, at + width).join(' ')));
}

/** Shared part of two sets of shingles, 0 to 1. */
function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  return shared / (one.size + other.size - shared);
}

interface Known {
  entry: Entry;
  phrase: Phrase;
  index: number;
  shingles: Set<string>;
}

/** Phrases of one set are meant to be alike; all others are compared. */
const areTwins = (one: Known, other: Known): boolean =>
  one.entry === other.entry && one.phrase.set === other.phrase.set;

/** Reports phrases of one language that are nearly the same, tones and channels of one set aside. */
export function checkDoubles(book: Phrasebook, reportOf: (entry: Entry) => Report): void {
  for (const lang of LANGS) {
    const known = Object.values(book.entries[lang]).flatMap((entry) =>
      entry.phrases.map((phrase, index): Known => ({ entry, phrase, index, shingles: shinglesOf(phrase.text, lang) })),
    );
    const counts = new Map<string, number>();
    for (const { shingles } of known)
      for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
    // Two sets this similar share at least one of their rarest fifth: only those are looked up, so time stays near linear.
    const byRare = new Map<string, Known[]>();
    for (const one of known) {
      const rarest = [...one.shingles].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
      const kept = rarest.slice(0, Math.floor(rarest.length * (1 - TOO_SIMILAR)) + 1);
      const near = new Set(kept.flatMap((shingle) => byRare.get(shingle) ?? []));
      for (const other of near) {
        const alike = areTwins(one, other) ? 0 : similarity(one.shingles, other.shingles);
        if (alike > TOO_SIMILAR)
          reportOf(one.entry)(
            ['phrases', one.index, 'text'],
            `“${one.phrase.id}” is nearly the same as “${other.phrase.id}” (${Math.round(alike * 100)} %).`,
            'Delete one, or give it words and facts of its own.',
          );
      }
      for (const shingle of kept) byRare.set(shingle, [...(byRare.get(shingle) ?? []), one]);
    }
  }
}
