import { expect, test } from 'vitest';
import { needsReply } from '../../../reply/suggestion/needs-reply.ts';

test.each([
  '收到，谢谢',
  '好的👌',
  '👍👍',
  '嗯嗯知道了',
  '已经交了，不用回',
  '没事了，灯自己好了',
  'Thanks so much!',
  'Got it, thank you',
  'Never mind, it works now',
])('may stay unanswered: %s', (text) => {
  expect(needsReply(text)).toBe(false);
});

test.each([
  '好的，那什么时候来？',
  '收到，但是电梯还是坏的',
  '谢谢，不过水还在漏',
  '知道了，我明天下午两点在家，叫师傅带上梯子和工具直接过来就行',
  '？？',
  '！！！',
  'thanks, but the lift is still broken',
  'ok when will he come',
])('wants an answer: %s', (text) => {
  expect(needsReply(text)).toBe(true);
});

test('small talk is left to the ranking, but not where something is asked', () => {
  expect(needsReply('今晚月亮真圆', 0.9)).toBe(false);
  expect(needsReply('今晚月亮真圆', 0.1)).toBe(true);
  expect(needsReply('今晚怎么没有水', 0.9)).toBe(true);
});
