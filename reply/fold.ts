// One form for all the ways the same words are typed, so that engines compare like with like.
import { simplify } from './traditional.ts';

/** Full width to half width, lower case, simplified characters, one space for any run of spaces and punctuation. */
export function fold(text: string): string {
  return simplify(text.normalize('NFKC').toLowerCase())
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}
