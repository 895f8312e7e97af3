// Pinyin in all the ways it is typed: in full, by first letters, or mixed with characters.
import { looseSound, type Reader } from './sounds.ts';
import type { Term } from './terms.ts';

const HAN = /\p{Script=Han}/u;

/** Where the letters run along the term's syllables from `from`: how many characters they reach, or 0. */
function walk(letters: string, words: string[], syllables: string[], from: number): number {
  let at = 0;
  for (let place = from; place < syllables.length; place++) {
    if (at === letters.length) return place - from;
    const syllable = syllables[place]!;
    if (HAN.test(letters[at]!)) {
      if (letters[at] !== words[place]) return 0;
      at++;
    } else if (letters.startsWith(syllable, at)) at += syllable.length;
    else if (syllable.startsWith(letters.slice(at))) at = letters.length;
    else if (letters[at] !== syllable[0]) return 0;
    else at += /^[zcs]h/.test(syllable) && letters[at + 1] === 'h' ? 2 : 1;
  }
  return at === letters.length ? syllables.length - from : 0;
}

/**
 * How well Latin letters, or letters mixed with characters, spell a term.
 * @param letters Lower case, no spaces.
 * @returns 0–1; 1 is the whole term in full pinyin.
 */
export function spells(letters: string, term: Term): number {
  const { spelled, starts, initials, syllables } = term;
  const count = syllables.length;
  if (count === 0 || !(initials.includes(letters[0]!) || HAN.test(letters[0]!))) return 0;
  const isMixed = HAN.test(letters);
  if (!isMixed) {
    if (spelled === letters) return 1;
    if (initials === letters && count > 1) return 0.85;
    const place = spelled.includes(letters) ? starts.findIndex((start) => spelled.startsWith(letters, start)) : -1;
    if (place >= 0 && (place === 0 || letters.length > 2)) {
      const share = letters.length / spelled.length;
      return (place === 0 ? 0.55 : 0.45) + 0.35 * share;
    }
    const at = initials.indexOf(letters);
    if (at === 0 || (at > 0 && letters.length > 1)) return (at === 0 ? 0.4 : 0.3) + (0.35 * letters.length) / count;
    if (letters.length < 3) return 0;
  }
  for (let from = 0; from < count; from++) {
    if (!isMixed && initials[from] !== letters[0]) continue;
    const reached = walk(letters, term.characters, syllables, from);
    // Mixed spelling is the loosest reading of the letters: two characters at least, and from the beginning best.
    if (reached >= 2) return (isMixed ? 0.5 : 0.3) + (from === 0 ? 0.1 : 0) + (0.3 * reached) / count;
  }
  return 0;
}

/** True where the letters, already made loose, are the term's pinyin but for zh/z, ng/n and the like. */
export function spellsLoosely(loose: string, { syllables, looselySpelled }: Term): boolean {
  if (syllables.length < 2 || loose.length < 4) return false;
  return looselySpelled.startsWith(loose) && loose.length * 2 >= looselySpelled.length;
}

/** A word by its characters and by all the ways each may be read. */
export interface Heard {
  characters: string[];
  heard: string[][];
  loose: string[][];
}

/**
 * How well a term sounds like a word typed with the wrong characters (露水 → 漏水).
 * @returns 0–1; 0 where it does not, or where it is the same word.
 */
export function soundsLike({ characters, heard, loose }: Heard, term: Term): number {
  const { syllables, looseSyllables } = term;
  const size = heard.length;
  if (size > syllables.length) return 0;
  const words = term.characters;
  for (let from = 0; from + size <= syllables.length; from++) {
    let same = 0;
    let near = 0;
    for (let at = 0; at < size; at++) {
      const syllable = syllables[from + at]!;
      if (characters[at] === words[from + at]) same++;
      else if (!heard[at]!.includes(syllable)) {
        if (!loose[at]!.includes(looseSyllables[from + at]!)) break;
        near++;
      }
      if (at === size - 1) {
        const share = size / syllables.length;
        return (0.55 + 0.25 * (same / size) - 0.1 * (near / size)) * (0.5 + 0.5 * share);
      }
    }
  }
  return 0;
}

/** The readings of each character of a word. */
export function hear(word: string, reader: Reader): Heard {
  const characters = [...word];
  const heard = characters.map((character) => [...reader.readings(character), character]);
  return { characters, heard, loose: heard.map((readings) => readings.map(looseSound)) };
}
