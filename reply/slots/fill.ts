// Blanks in a phrase: finding them, filling them, and telling which are still empty.

const SLOT = /\{\{([a-z_]+)\}\}/g;

/** What is known for the blanks, by key; a missing or empty value is an empty blank. */
export type SlotValues = Record<string, string | undefined>;

/** A piece of a phrase: words and where they begin in it, or a blank with its value where it has one. */
export type Segment = { text: string; start: number } | { slot: string; value: string | undefined };

/** The phrase cut into words and blanks, in order. */
export function segments(text: string, values: SlotValues): Segment[] {
  const pieces: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), start: end });
    const slot = match[1]!;
    pieces.push({ slot, value: values[slot]?.trim() || undefined });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), start: end });
  return pieces;
}

/** Keys of all blanks of a phrase, each once, in order. */
export function slotsOf(text: string): string[] {
  return [...new Set([...text.matchAll(SLOT)].map((match) => match[1]!))];
}

/** Keys of the blanks that have no value yet. */
export function emptySlots(text: string, values: SlotValues): string[] {
  return slotsOf(text).filter((slot) => !values[slot]?.trim());
}

/** The finished text, or undefined while a blank is empty: a reply with a hole in it must not leave. */
export function fill(text: string, values: SlotValues): string | undefined {
  if (emptySlots(text, values).length > 0) return undefined;
  return text.replace(SLOT, (_, slot: string) => values[slot]!.trim());
}
