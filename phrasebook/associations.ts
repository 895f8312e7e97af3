// Which pairs of characters and which English words speak for which situation, learned from the signals at build time:
// owners' everyday words (“门口堆鞋柜”) become searchable without shipping the signals themselves.
import { fold } from '../reply/fold.ts';
import { gramsOf } from '../reply/search/grams.ts';
import type { Phrasebook } from './schema.ts';

/** Signals of one situation that must share a piece before it counts. */
const LEAST_SIGNALS = 2;
/** How many times more often than elsewhere it must stand there. */
const LEAST_LIFT = 2.2;
const MOST_SITUATIONS = 5;
const LEVELS = 9;

/** Smoothed share of a situation's signals that hold a piece. */
interface Use {
  situation: number;
  count: number;
  rate: number;
}

function usesOf(book: Phrasebook): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  book.situations.forEach(({ id }, situation) => {
    for (const entries of Object.values(book.entries)) {
      const signals = entries[id]?.signals ?? [];
      const counts = new Map<string, number>();
      for (const { text } of signals)
        for (const gram of gramsOf(fold(text))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
      for (const [gram, count] of counts) {
        const use = { situation, count, rate: count / (signals.length + 20) };
        const found = uses.get(gram);
        if (found) found.push(use);
        else uses.set(gram, [use]);
      }
    }
  });
  return uses;
}

/**
 * @returns One text: pieces sorted and front-coded; see `readAssociations` in reply/search for the format.
 */
export function associationsOf(book: Phrasebook): string {
  const lines: string[] = [];
  let before = '';
  for (const [gram, uses] of [...usesOf(book)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const usual = uses.reduce((sum, { rate }) => sum + rate, 0) / book.situations.length;
    const kept = uses
      .filter(({ count, rate }) => count >= LEAST_SIGNALS && rate >= usual * LEAST_LIFT)
      .sort((a, b) => b.rate - a.rate)
      .slice(0, MOST_SITUATIONS);
    if (kept.length === 0) continue;
    let shared = 0;
    while (shared < 9 && shared < before.length && shared < gram.length - 1 && before[shared] === gram[shared])
      shared++;
    // Saturating: the step from two to four signals says more than that from ten to twelve.
    const levelled = kept.map(({ situation, count }) => {
      const level = Math.max(1, Math.round((LEVELS * count) / (count + 6)));
      return `${String.fromCharCode(0x100 + situation)}${level}`;
    });
    lines.push(`${shared}${gram.slice(shared)}${levelled.join('')}`);
    before = gram;
  }
  return lines.join(' ');
}
