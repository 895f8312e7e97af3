import { expect, test } from 'vitest';
import { dangerIn } from '../../../reply/suggestion/danger.ts';

test.each([
  ['快来人，楼道着火了', ['emergency-fire']],
  ['我被困在电梯里了，3号楼', ['emergency-elevator-trapped']],
  ['電梯困人了', ['emergency-elevator-trapped']],
  ['厨房有煤气味，很浓', ['emergency-gas']],
  ['水管爆了！水喷得到处都是', ['emergency-flood']],
  ['有人晕倒在大堂', ['emergency-medical']],
  ['楼下有人打架，手里拿着刀', ['emergency-violence']],
  ['昨天电梯坏了，现在我又被困在电梯里，快来', ['emergency-elevator-trapped']],
])('happens now: %s', (text, kinds) => {
  expect(dangerIn(text, 'zh-CN')).toEqual({ now: kinds, isElsewhere: false });
});

test.each([
  '上次困电梯的事查了吗',
  '去年车库进水淹了三台车',
  '新闻里说有个小区着火了',
  '要是着火了怎么办',
  '万一煤气泄漏，应该打哪个电话',
  '电瓶车在楼道充电容易起火',
  '水管爆了的事已经处理好了',
  '昨天楼上着火，已经灭了',
  '这部电梯经常困人',
  '听说隔壁小区有人打架',
])('is over, imagined or elsewhere: %s', (text) => {
  expect(dangerIn(text, 'zh-CN')).toEqual({ now: [], isElsewhere: true });
});

test.each(['物业费太贵了，我一肚子火', '灭火器过期了', '想问一下电梯广告费', ''])('no danger at all: %s', (text) => {
  expect(dangerIn(text, 'zh-CN')).toEqual({ now: [], isElsewhere: false });
});

test.each([
  ["There's smoke coming out of unit 5", ['emergency-fire']],
  ["we're stuck in the lift", ['emergency-elevator-trapped']],
  ['I can smell gas in the hallway', ['emergency-gas']],
  ['a pipe burst in the kitchen', ['emergency-flood']],
  ['someone collapsed in the lobby', ['emergency-medical']],
])('happens now: %s', (text, kinds) => {
  expect(dangerIn(text, 'en').now).toEqual(kinds);
});

test.each([
  'I was stuck in the lift last month',
  'If I smell gas, who do I call?',
  'I read in the news that a tower caught fire',
  'the pipe burst yesterday but it is fixed now',
])('is over, imagined or elsewhere: %s', (text) => {
  expect(dangerIn(text, 'en').now).toEqual([]);
});
