// What the ranking learns from: the signals, and weaker hints that stand in the phrasebook anyway.
import type { Entry, Lang, Phrasebook, Situation } from '../schema.ts';
import { readPatterns, unfoldPatterns } from './patterns.ts';

export interface Example {
  text: string;
  /** Situation id and its share; the shares of one example add up to 1. */
  targets: { situation: string; share: number }[];
  /** How much it counts; a signal counts 1. */
  weight: number;
}

/** Set on held-out signals by whole families and on tests/suggestions: docs/decisions/0001-suggestion-model.md. */
const WEIGHT = { signal: 1, pattern: 0.7, keyword: 1, name: 1, scope: 1, guide: 0.3, phrase: 0.1 };
/** What the further situations of a signal get together. */
const ALSO_SHARE = 0.4;

function signalsOf({ situation, signals }: Entry): Example[] {
  return signals.map(({ text, also }) => ({
    text,
    targets: [
      { situation, share: also.length > 0 ? 1 - ALSO_SHARE : 1 },
      ...also.map((other) => ({ situation: other, share: ALSO_SHARE / also.length })),
    ],
    weight: WEIGHT.signal,
  }));
}

function hintsOf({ id, name, button, scope }: Situation, entry: Entry, lang: Lang): Example[] {
  const hint = (text: string, weight: number): Example => ({ text, targets: [{ situation: id, share: 1 }], weight });
  return [
    ...[name[lang], button[lang], ...name[lang].split(/[/（）、,:：]| or /)].map((text) => hint(text, WEIGHT.name)),
    ...(lang === 'zh-CN' ? scope.split(/[、，；：]/).map((text) => hint(text, WEIGHT.scope)) : []),
    ...entry.keywords.map((text) => hint(text, WEIGHT.keyword)),
    ...[...entry.guide.must, ...entry.guide.ask].map((text) => hint(text, WEIGHT.guide)),
    ...entry.phrases.map(({ text }) => hint(text.replace(/\{\{\w+\}\}/g, ' '), WEIGHT.phrase)),
  ];
}

/** Every example of one language, in a fixed order. Situations that owners never start have none. */
export function examplesOf(book: Phrasebook, lang: Lang, wanted = (_signal: string): boolean => true): Example[] {
  const spoken = new Set(Object.values(book.entries[lang]).flatMap((e) => (e.signals.length > 0 ? [e.situation] : [])));
  const entries = book.situations.flatMap((situation) => {
    const entry = spoken.has(situation.id) ? book.entries[lang][situation.id] : undefined;
    return entry ? [...signalsOf(entry).filter(({ text }) => wanted(text)), ...hintsOf(situation, entry, lang)] : [];
  });
  const patterns = unfoldPatterns(readPatterns(lang), lang)
    .filter(({ situation }) => spoken.has(situation))
    .map(({ text, situation }) => ({ text, targets: [{ situation, share: 1 }], weight: WEIGHT.pattern }));
  return [...entries, ...patterns];
}
