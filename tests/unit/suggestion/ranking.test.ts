import { expect, test } from 'vitest';
import { createRanking } from '../../../reply/suggestion/situations.ts';
import { book, models, trainedOn } from './book.ts';

const rank = createRanking(book, models);
const top = (text: string): string | undefined => rank(text)[0]?.id;

test('the same examples give the same bytes', () => {
  expect(JSON.stringify(trainedOn('zh-CN'))).toBe(JSON.stringify(models['zh-CN']));
});

test.each([
  ['电梯怎么坏了', 'elevator-fault'],
  ['電梯壞了', 'elevator-fault'],
  ['物业费贵', 'fee-too-high'],
  ['厨房着火了', 'emergency-fire'],
  ['the lift is out of order', 'elevator-fault'],
  ['fire in the kitchen', 'emergency-fire'],
])('%s → %s', (text, situation) => {
  expect(top(text)).toBe(situation);
});

test('danger that is over or imagined is not on top', () => {
  expect(top('要是着火了怎么办，电梯能坐吗')).not.toBe('emergency-fire');
  expect(top('上次着火的事，电梯修好没')).not.toBe('emergency-fire');
});

test('scores are probabilities, best first', () => {
  const scores = rank('电梯坏了，物业费还涨价').map(({ score }) => score);
  expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1.000001);
});

test('the words shown stand in the message', () => {
  const { words } = rank('我们这部电梯坏了')[0]!;
  expect(words.length).toBeGreaterThan(0);
  for (const word of words) expect('我们这部电梯坏了').toContain(word);
});
