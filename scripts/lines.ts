// JSON Lines in, JSON Lines out, in order: one answer for each line, whatever the line holds.
import { createInterface } from 'node:readline';

/**
 * Answers every line of standard input with one line on standard output; a bad line gets `{"error": …}`.
 * @param answer Throws a `TypeError` with a message for people where the line's value is not what it must be.
 */
export async function answerLines(answer: (value: Record<string, unknown>) => unknown): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(answerLine(line, answer))}\n`);
  }
}

function answerLine(line: string, answer: (value: Record<string, unknown>) => unknown): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'Each line must be a JSON object.' };
  try {
    return answer(value as Record<string, unknown>);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ...('id' in value && { id: value.id }), error: error.message };
  }
}

/** A text field of a line. */
export function textOf(value: Record<string, unknown>, field: string): string {
  const text = value[field];
  if (typeof text !== 'string') throw new TypeError(`“${field}” must be a text.`);
  return text;
}

/** A field that may be left out and else is one of a few. */
export function choiceOf<Choice extends string>(
  value: Record<string, unknown>,
  field: string,
  choices: Record<string, Choice>,
): Choice | undefined {
  const given = value[field];
  if (given === undefined || given === null) return undefined;
  const choice = typeof given === 'string' ? choices[given] : undefined;
  if (!choice) throw new TypeError(`“${field}” must be one of ${Object.keys(choices).join(', ')}.`);
  return choice;
}
