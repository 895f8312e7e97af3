// What a tact rule is: data and one pure function over a sentence, with the examples that prove it.
import type { Channel, Lang } from '../../phrasebook/schema.ts';

/** What a finding is about. The first five are the red lines. */
export const KINDS = [
  'threat',
  'debtor-in-group',
  'privacy-leak',
  'private-account',
  'legal-error',
  'blame',
  'sarcasm',
  'brush-off',
  'over-promise',
  'commanding',
  'mass-punctuation',
  'no-courtesy',
  'jargon',
  'grammar',
] as const;
export type Kind = (typeof KINDS)[number];

/** `block`: do not let it out without an explicit override; `warn`: say so; `hint`: mention it quietly. */
export type Level = 'block' | 'warn' | 'hint';

/** Where the text is going, and what is known about it. */
export interface TactContext {
  channel: Channel;
  /** True for an emergency: there, orders are kindness. */
  emergency?: boolean;
  /** Telephone numbers that may stand anywhere: the hotline, the duty desk. Only their digits are compared. */
  ownNumbers?: readonly string[];
}

/** UTF-16 offsets, the end exclusive; inside a rule they count from the start of the sentence. */
export interface Span {
  start: number;
  end: number;
}

/** A text with the words in it that must be found, and where it was going when that is not a private chat. */
export type BadExample = [text: string, words: string, context?: Partial<TactContext>];
/** A text in which nothing may be found. */
export type GoodExample = string | [text: string, context: Partial<TactContext>];

export interface Rule {
  /** Stable: settings and reports refer to it. */
  id: string;
  kind: Kind;
  level: Level;
  /** The only channels it applies to; left out: all. */
  channels?: readonly Channel[];
  /** One sentence that says what is wrong and what to write instead, for the butler. */
  message: Record<Lang, string>;
  /** Where the rule is broken in one sentence, in any order. Linear in the sentence's length. */
  find(sentence: string, context: TactContext): Span[];
  examples: { bad: readonly BadExample[]; good: readonly GoodExample[] };
}

/** Only checks the type; a rule is plain data. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/**
 * The places where one of the patterns matches and the match is meant.
 * @param patterns Must be global (`g`); a pattern may mark the words to point at with a group named `words` and the `d` flag.
 * @param meant Says whether a match counts, given its offsets: the place for negation and lawful uses.
 */
export function places(
  sentence: string,
  patterns: readonly RegExp[],
  meant: (start: number, end: number) => boolean = () => true,
): Span[] {
  // Most sentences break no rule, and `search` says so without the copy of the pattern that `matchAll` makes.
  const found = patterns.filter((pattern) => sentence.search(pattern) >= 0);
  return found.flatMap((pattern) =>
    [...sentence.matchAll(pattern)]
      .map((match) => {
        const [start, end] = match.indices?.groups?.words ?? [match.index, match.index + match[0].length];
        return { start, end };
      })
      .filter(({ start, end }) => meant(start, end)),
  );
}
