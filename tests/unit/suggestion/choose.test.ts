import { expect, test } from 'vitest';
import type { Phrase } from '../../../phrasebook/schema.ts';
import { byOccasion } from '../../../reply/suggestion/choose.ts';

const phrase = (set: string, when?: string): Phrase =>
  ({
    id: `x/${set}-warm`,
    set,
    tone: 'warm',
    channel: 'private',
    stage: 'first',
    role: 'butler',
    text: '',
    when,
  }) as Phrase;

test.each<[name: string, text: string, when: string, first: string]>([
  ['named in Chinese', '我忘了交，业主群里都说我', '业主说忘了', 'special'],
  ['not named in Chinese', '电梯又坏了', '业主说忘了', 'first'],
  [
    'named in English',
    'the ground floor pays different rates',
    'different rates in one estate, ground floor',
    'special',
  ],
  [
    'only letters in common',
    'Why has the fee gone up? What are we paying for?',
    'different rates in one estate',
    'first',
  ],
])('an occasion %s', (_, text, when, first) => {
  expect(byOccasion([phrase('first'), phrase('special', when)], text)[0]!.set).toBe(first);
});
