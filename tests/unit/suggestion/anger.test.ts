import { expect, test } from 'vitest';
import { angerOf } from '../../../reply/suggestion/anger.ts';

test.each([
  ['请问物业费怎么交', 0],
  ['电梯', 0],
  ['物业费', 0],
  ['投放点在哪里', 0],
  ['我妈的牌友住几楼', 0],
  ['楼道灯坏了，报了两次还没人来', 1],
  ['楼上太吵了', 1],
  ['電梯壞了好幾天沒人修', 1],
  ['凭什么又涨价', 2],
  ['收钱的时候比谁都快，太过分了！！', 2],
  ['物业推诿，长期不处理，严重影响生活', 2],
  ['你们就是一群骗子', 3],
  ['When is the office open?', 0],
  ['The lift is broken again', 1],
  ['This is ridiculous, what exactly do we pay for', 2],
  ['You idiots', 3],
])('%s → %i', (text, anger) => {
  expect(angerOf(text)).toBe(anger);
});
