// What the signals taught, as shipped: which pieces of words speak for which situation.

/** Piece → the situations it speaks for, by place in the list; a weight is 0–1. */
export type Postings = Map<string, { situation: number; weight: number }[]>;

/** Situations stand as one character each, so that no separator is needed. */
const FIRST_SITUATION = 0x100;
const ENTRY = /^(\d)([^\u0100-\u01ff]*)((?:[\u0100-\u01ff]\d)+)$/;

/**
 * Reads what phrasebook/associations.ts wrote. Entries are joined by spaces, each `{letters shared with the piece
 * before}{the rest of the piece}({situation}{level 1–9})+`.
 */
export function readAssociations(packed: string): Postings {
  const postings: Postings = new Map();
  let before = '';
  for (const entry of packed.split(' ')) {
    const [, shared, rest, uses] = ENTRY.exec(entry) ?? [];
    if (!uses) continue;
    const gram = before.slice(0, Number(shared)) + rest;
    const found: { situation: number; weight: number }[] = [];
    for (let at = 0; at < uses.length; at += 2)
      found.push({ situation: uses.charCodeAt(at) - FIRST_SITUATION, weight: Number(uses[at + 1]) / 9 });
    postings.set(gram, found);
    before = gram;
  }
  return postings;
}

/** How much a piece says: all of 1 when it speaks for a single situation, less the more it speaks for. */
const rarity = (uses: { weight: number }[]): number => 1 / (0.6 + 0.4 * uses.length);

/**
 * How well the pieces of a query cover each situation.
 * @returns By situation 0–1: the share of the query's pieces, by what they say, that speak for it.
 */
export function coverage(grams: Iterable<string>, postings: Postings, situations: number): Float64Array {
  const scores = new Float64Array(situations);
  let whole = 0;
  for (const gram of grams) {
    const uses = postings.get(gram);
    // A pair nobody has written is mostly the seam between two words: it counts little against the rest.
    if (!uses) {
      whole += 0.25;
      continue;
    }
    const says = rarity(uses);
    whole += says;
    for (const { situation, weight } of uses) scores[situation]! += says * (0.35 + 0.65 * weight);
  }
  if (whole > 0) for (let at = 0; at < situations; at++) scores[at]! /= whole;
  return scores;
}
