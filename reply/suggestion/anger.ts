// How angry a message sounds, from its words and marks alone.
import { fold } from '../fold.ts';
import { ANGER_WORDS } from './anger-words.ts';

/** 0 calm, 1 dissatisfied or impatient, 2 clearly angry, 3 insults or rage. */
export type Anger = 0 | 1 | 2 | 3;

/** Only the beginning is weighed: a long letter is not angrier for its length. In UTF-16 units. */
const JUDGED_LENGTH = 600;
const MARKS = /[!！]{2,}|[?？]{2,}|[?？][!！]|[!！][?？]/gu;
const ANGRY_FACES = /😡|🤬|😤|😠|👿|💢|🙃|🙄|👏/gu;
const ALL_CAPITALS = /\b[A-Z]{4,}\b[^a-z]*\b[A-Z]{3,}\b/;
/** What each kind of word adds, and how often it counts. */
const POINTS = {
  accusing: { each: 4, most: 1 },
  unfair: { each: 2, most: 2 },
  grievance: { each: 1, most: 2 },
  impatient: { each: 1, most: 1 },
  trouble: { each: 1, most: 1 },
  polite: { each: -1, most: 1 },
} as const;
/** So many points make a message dissatisfied, or angry. */
const LEAST_DISSATISFIED = 1;
const LEAST_ANGRY = 4;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The anger of one message or one burst of messages. */
export function angerOf(text: string): Anger {
  const judged = text.slice(0, JUDGED_LENGTH);
  const words = ` ${fold(judged)} `;
  if (count(words, ANGER_WORDS.rage) > 0) return 3;
  let points = 0;
  for (const [kind, { each, most }] of Object.entries(POINTS) as [
    keyof typeof POINTS,
    { each: number; most: number },
  ][])
    points += each * Math.min(most, count(words, ANGER_WORDS[kind]));
  points += Math.min(2, count(judged, MARKS) + 2 * count(judged, ANGRY_FACES) + Number(ALL_CAPITALS.test(judged)));
  if (points > 0 && /[!！]/.test(judged)) points++;
  // Who has been wronged and still asks, asks in anger.
  if (count(words, ANGER_WORDS.unfair) > 0 && /[?？]/.test(judged)) points++;
  if (points >= LEAST_ANGRY) return 2;
  return points >= LEAST_DISSATISFIED ? 1 : 0;
}
