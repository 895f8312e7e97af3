// Cuts a text into sentences, because a rule judges words that stand together in one.
import type { Span } from './rule.ts';

/** A Latin full stop ends a sentence only before a space or the end: 2.80 and Mr. Li’s building stay whole. */
const END = /[。！？!?；;\n…]+[”’」』）)]*|(?<!\b(?:Mr|Mrs|Ms|Dr|No|St|approx|art))\.(?=\s|$)/giu;

/** The sentences of a text, each with its closing mark; together they are the whole text. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
