// Reads a text on its way out and says what in it could hurt: the one entry to the tact rules.
import type { Lang } from '../../phrasebook/schema.ts';
import type { Kind, Level, TactContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { sentencesOf } from './sentences.ts';

/** One place where a text breaks a rule. */
export interface Finding {
  rule: string;
  kind: Kind;
  level: Level;
  /** UTF-16 offsets into the text, the end exclusive. */
  start: number;
  end: number;
  message: string;
}

export interface TactOptions extends TactContext {
  /** The language to explain in; left out: Chinese. */
  explainIn?: Lang;
}

/** Blanks become marks of the same length: their names are no words, and offsets stay what they are. */
const hideBlanks = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, (blank) => '\uFFFC'.repeat(blank.length));

/** Everything the rules find in a text, in the order of the text. */
export function checkTact(text: string, { explainIn = 'zh-CN', ...context }: TactOptions): Finding[] {
  const hidden = hideBlanks(text);
  const suited = rules.filter(({ channels }) => !channels || channels.includes(context.channel));
  return sentencesOf(hidden)
    .flatMap((sentence) => {
      const words = hidden.slice(sentence.start, sentence.end);
      return suited.flatMap(({ id, kind, level, message, find }) =>
        find(words, context).map(({ start, end }) => ({
          rule: id,
          kind,
          level,
          start: sentence.start + start,
          end: sentence.start + end,
          message: message[explainIn],
        })),
      );
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}
