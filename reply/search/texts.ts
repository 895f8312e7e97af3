// The phrases' own words: which phrases hold a word. One long text is searched, which is faster than many short ones.
import type { Phrase } from '../../phrasebook/schema.ts';
import { fold } from '../fold.ts';

const SLOT = /\{\{[a-z_]+\}\}/g;
const LATIN = /^[a-z0-9]/;

export interface Texts {
  /** Places, in the list given, of the phrases that hold the word; a Latin word is held where one begins with it. */
  holding(word: string): number[];
}

export function createTexts(phrases: readonly Phrase[]): Texts {
  const starts = new Uint32Array(phrases.length + 1);
  const pieces: string[] = [];
  let length = 0;
  phrases.forEach(({ text, when }, at) => {
    starts[at] = length;
    // The space in front lets a Latin word be found at its beginning only.
    const piece = ` ${fold(`${text.replace(SLOT, ' ')} ${when ?? ''}`)}\n`;
    pieces.push(piece);
    length += piece.length;
  });
  starts[phrases.length] = length;
  const all = pieces.join('');

  return {
    holding(word) {
      const wanted = LATIN.test(word) ? ` ${word}` : word;
      const found: number[] = [];
      let phrase = 0;
      for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, starts[phrase + 1])) {
        while (starts[phrase + 1]! <= at) phrase++;
        found.push(phrase);
      }
      return found;
    },
  };
}
