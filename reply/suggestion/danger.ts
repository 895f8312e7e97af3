// Whether a message tells of danger now. Danger that is over, imagined, told by others or elsewhere is none.
import type { Lang } from '../../phrasebook/schema.ts';
import { simplify } from '../traditional.ts';
import { DANGER_WORDS, type DangerWords } from './danger-words.ts';

export interface Danger {
  /** Emergency situations that are happening now. */
  now: string[];
  /** True where danger is spoken of, but none that is happening now. */
  isElsewhere: boolean;
}

/** Sentences, each a list of clauses; English clauses hold single spaces only, because patterns count words. */
function sentencesOf(text: string, lang: Lang, harmless: RegExp): string[][] {
  const plain = simplify(text.normalize('NFKC').toLowerCase());
  const sentences = plain.split(/[。.!?！？;；\n…]+/).filter((sentence) => sentence.trim() !== '');
  const clauses = sentences.map((sentence) => sentence.split(/[,，、:：()~—-]+/));
  const clean = (clause: string): string =>
    lang === 'en' ? clause.replace(/[^a-z0-9]+/g, ' ').trim() : clause.replace(/\s+/g, '');
  return clauses.map((sentence) => sentence.map((clause) => clean(clause).replace(harmless, ' ')));
}

interface Place {
  clause: string;
  /** The same sentence up to this clause, this clause included. */
  sentence: string[];
  /** All that is said from this clause on. */
  rest: string;
  isNow: boolean;
}

/** Whether the words around a danger leave it standing. */
function isReal(found: RegExpExecArray, { clause, sentence, rest, isNow }: Place, words: DangerWords): boolean {
  const before = clause.slice(0, found.index);
  const upTo = clause.slice(0, found.index + found[0].length);
  const after = clause.slice(found.index + found[0].length);
  if (words.denied.test(before) || words.imagined.test(upTo) || words.imaginedAfter.test(after)) return false;
  if (sentence.slice(0, -1).some((earlier) => words.condition.test(earlier))) return false;
  if (words.over.test(rest)) return false;
  return isNow || !sentence.some((part) => words.otherTime.test(part) || words.told.test(part));
}

/** Looks for danger of every kind. Time grows with the length of the text and no faster. */
export function dangerIn(text: string, lang: Lang): Danger {
  const words = DANGER_WORDS[lang];
  const sentences = sentencesOf(text, lang, words.harmless);
  const all = sentences.flat();
  const isNow = all.some((clause) => words.now.test(clause));
  const now = new Set<string>();
  let isSpokenOf = false;
  let position = 0;
  for (const sentence of sentences) {
    for (const [at, clause] of sentence.entries()) {
      position++;
      for (const [kind, pattern] of Object.entries(words.kinds)) {
        const found = pattern.exec(clause);
        if (!found) continue;
        isSpokenOf = true;
        const rest = [clause, ...all.slice(position, position + 8)].join(' ');
        if (isReal(found, { clause, sentence: sentence.slice(Math.max(0, at - 4), at + 1), rest, isNow }, words))
          now.add(kind);
      }
    }
  }
  return { now: [...now], isElsewhere: isSpokenOf && now.size === 0 };
}
