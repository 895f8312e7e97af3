// Longer texts, such as the phrases: which of them hold a word. One long text is searched, which is faster than many short ones.
import { fold } from '../fold.ts';

const SLOT = /\{\{[a-z_]+\}\}/g;
const LATIN = /^[a-z0-9]/;

export interface Texts {
  /** Places, in the list given, of the texts that hold the word; a Latin word is held where one begins with it. */
  holding(word: string): number[];
}

export function createTexts(texts: readonly string[]): Texts {
  const starts = new Uint32Array(texts.length + 1);
  const pieces: string[] = [];
  let length = 0;
  texts.forEach((text, at) => {
    starts[at] = length;
    // The space in front lets a Latin word be found at its beginning only.
    const piece = ` ${fold(text.replace(SLOT, ' '))}\n`;
    pieces.push(piece);
    length += piece.length;
  });
  starts[texts.length] = length;
  const all = pieces.join('');

  return {
    holding(word) {
      const wanted = LATIN.test(word) ? ` ${word}` : word;
      const found: number[] = [];
      let text = 0;
      for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, starts[text + 1])) {
        while (starts[text + 1]! <= at) text++;
        found.push(text);
      }
      return found;
    },
  };
}
