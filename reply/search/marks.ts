// Where the words that were found stand in a phrase, so that they can be shown.
import { fold } from '../fold.ts';

/** Start and end in the phrase's text, in UTF-16 units; blanks are never part of it. */
export type Mark = [start: number, end: number];

const SLOT = /\{\{[a-z_]+\}\}/g;

/** A few thousand characters at most, each folded once. */
const folds = new Map<string, string>();

function foldOne(character: string): string {
  let folded = folds.get(character);
  if (folded === undefined) folds.set(character, (folded = fold(character) || ' '));
  return folded;
}

/** The folded text, and for each of its units where its character begins and ends in the text. */
function foldInPlace(text: string): { folded: string; starts: number[]; ends: number[] } {
  const readable = text.replace(SLOT, (slot) => ' '.repeat(slot.length));
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of readable) {
    const one = foldOne(character);
    const end = at + character.length;
    if (one !== ' ' || !folded.endsWith(' '))
      for (const unit of one) {
        folded += unit;
        for (let times = 0; times < unit.length; times++) {
          starts.push(at);
          ends.push(end);
        }
      }
    at = end;
  }
  return { folded, starts, ends };
}

/** Marks of all places where one of the words stands, in order, overlapping ones made one. */
export function marksOf(text: string, words: readonly string[]): Mark[] {
  const { folded, starts, ends } = foldInPlace(text);
  const found: Mark[] = [];
  for (const word of words) {
    if (!word) continue;
    const isLatin = /^[a-z0-9]/.test(word);
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      if (!isLatin || at === 0 || !/[a-z0-9]/.test(folded[at - 1]!))
        found.push([starts[at]!, ends[at + word.length - 1]!]);
  }
  found.sort(([a], [b]) => a - b);
  const marks: Mark[] = [];
  for (const mark of found) {
    const last = marks.at(-1);
    if (last && mark[0] <= last[1]) last[1] = Math.max(last[1], mark[1]);
    else marks.push(mark);
  }
  return marks;
}

/** A piece of a text, whole or part of a mark; `start` is its place in the whole text. */
export interface Piece {
  text: string;
  start: number;
  isMarked: boolean;
}

/** Cuts the part of a text that begins at `start` along the marks; nothing is lost. */
export function cutByMarks(part: string, start: number, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  const end = start + part.length;
  let at = start;
  const add = (to: number, isMarked: boolean): void => {
    if (to > at) pieces.push({ text: part.slice(at - start, to - start), start: at, isMarked });
    at = Math.max(at, to);
  };
  for (const [from, to] of marks) {
    if (to <= at || from >= end) continue;
    add(Math.min(Math.max(from, at), end), false);
    add(Math.min(to, end), true);
  }
  add(end, false);
  return pieces;
}
