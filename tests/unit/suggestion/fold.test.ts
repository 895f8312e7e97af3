import { expect, test } from 'vitest';
import { fold } from '../../../reply/fold.ts';
import { simplify } from '../../../reply/traditional.ts';

test.each([
  ['５栋２单元　停电！！', '5栋2单元 停电'],
  ['電梯壞了，麻煩儘快維修', '电梯坏了 麻烦尽快维修'],
  ['睡不著', '睡不着'],
  ['LIFT  Broken', 'lift broken'],
  ['👍🏽', '👍'],
  ['…？！', ''],
  ['\u0000\u0007水\u200b管', '水 管'],
])('%s → %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('simplifying keeps every position', () => {
  const text = '樓上漏水，廁所的天花板濕了';
  expect(simplify(text)).toBe('楼上漏水，厕所的天花板湿了');
  expect(simplify(text)).toHaveLength(text.length);
});
