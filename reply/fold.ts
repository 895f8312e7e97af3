// One form for all the ways the same words are typed, so that engines compare like with like.

/** Full width to half width, lower case, one space for any run of spaces and punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}
