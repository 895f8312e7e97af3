// How words are read: from the table that was worked out at build time. No pinyin library ships.
import type { Sounds } from '../../phrasebook/schema.ts';

export interface Reader {
  /** All readings of a character, the usual one first; empty where it is not a known Chinese character. */
  readings(character: string): readonly string[];
  /** One reading for each character; what is not Chinese reads as itself. */
  read(words: string): string[];
  /** Cuts pinyin into syllables, `wuyefei` → wu ye fei; undefined where it is not pinyin. A last piece may be unfinished. */
  syllables(letters: string): string[] | undefined;
}

const SYLLABLE = /^[a-z]+/;

/** What many speakers and input methods do not keep apart: zh/z, ch/c, sh/s and the nasal endings. */
export function looseSound(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei])ng$/, '$1n');
}

/** The same for letters that are not cut into syllables. */
export function looseSpelling(letters: string): string {
  return letters.replace(/([zcs])h/g, '$1').replace(/([aei])ng/g, '$1n');
}

export function createReader(sounds: Sounds): Reader {
  const table = new Map<string, string[]>();
  const known = new Set<string>();
  for (const list of [sounds.usual, sounds.others])
    for (const group of list.split(' ')) {
      const syllable = SYLLABLE.exec(group)?.[0] ?? '';
      known.add(syllable);
      for (const character of group.slice(syllable.length)) {
        const readings = table.get(character);
        if (readings) readings.push(syllable);
        else table.set(character, [syllable]);
      }
    }
  const words = new Map(Object.entries(sounds.words).map(([word, spoken]) => [word, spoken.split(' ')]));
  const beginnings = new Set([...known].flatMap((each) => [...each].map((_, at) => each.slice(0, at + 1))));

  const cut = (letters: string): string[] | undefined => {
    if (letters === '') return [];
    for (let size = Math.min(6, letters.length); size > 0; size--) {
      const head = letters.slice(0, size);
      if (size === letters.length && beginnings.has(head)) return [head];
      if (!known.has(head)) continue;
      const rest = cut(letters.slice(size));
      if (rest) return [head, ...rest];
    }
    return undefined;
  };
  return {
    readings: (character) => table.get(character) ?? [],
    read: (text) => words.get(text) ?? [...text].map((character) => table.get(character)?.[0] ?? character),
    // Longer letters are no query a person types, and cutting them could take long.
    syllables: (letters) => (letters.length <= 40 && /^[a-z]+$/.test(letters) ? cut(letters) : undefined),
  };
}
