// The smallest pieces by which longer queries are compared with a situation: pairs of characters, or English words.

const HAN_RUN = /\p{Script=Han}+/gu;
const LATIN_WORD = /[a-z0-9]+/g;
/** Words that say nothing about the matter. */
export const EMPTY_WORDS = new Set(
  'a an and are as at be been but by can could do does for from get got had has have he her hi his how i if in is it its just me my no not now of on or our out she so some that the their them there they this to up us was we were what when where who why will with would you your'.split(
    ' ',
  ),
);

/** A rough stem, so that leaks, leaking and leaked are one word. */
export function stemOf(word: string): string {
  if (word.length < 5)
    return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return word.replace(/(?:ings?|ed|es|s|e|y)$/, '').replace(/([^aeiouls])\1$/, '$1');
}

/** Each piece of a folded text once: pairs of Chinese characters, and stems of Latin words that mean something. */
export function gramsOf(folded: string): Set<string> {
  const grams = new Set<string>();
  for (const [run] of folded.matchAll(HAN_RUN)) {
    const characters = [...run];
    for (let at = 0; at + 1 < characters.length; at++) grams.add(characters[at]! + characters[at + 1]!);
  }
  for (const [word] of folded.matchAll(LATIN_WORD))
    if (word.length > 1 && !EMPTY_WORDS.has(word)) grams.add(stemOf(word));
  return grams;
}
