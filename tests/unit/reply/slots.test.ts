import { describe, expect, test } from 'vitest';
import { emptySlots, fill, segments, slotsOf } from '../../../reply/slots/fill.ts';
import { offersFor } from '../../../reply/slots/offers.ts';
import { ownerTitle } from '../../../reply/slots/owner-title.ts';

describe('blanks', () => {
  const text = '{{owner_title}}您好，{{handler}}{{visit_window}}到。{{owner_title}}';

  test('are found in order, each once', () =>
    expect(slotsOf(text)).toEqual(['owner_title', 'handler', 'visit_window']));

  test('cut a phrase into words and blanks', () =>
    expect(segments(text, { owner_title: '王女士', handler: ' ' })).toEqual([
      { slot: 'owner_title', value: '王女士' },
      { text: '您好，', start: 15 },
      { slot: 'handler', value: undefined },
      { slot: 'visit_window', value: undefined },
      { text: '到。', start: 45 },
      { slot: 'owner_title', value: '王女士' },
    ]));

  test('that are empty stop a reply from leaving', () => {
    expect(emptySlots(text, { owner_title: '王女士' })).toEqual(['handler', 'visit_window']);
    expect(fill(text, { owner_title: '王女士' })).toBeUndefined();
    expect(fill(text, { owner_title: '王女士', handler: '陈师傅', visit_window: '今天' })).toBe(
      '王女士您好，陈师傅今天到。王女士',
    );
  });

  test('a value is put in as it is, whatever it holds', () =>
    expect(fill('给{{owner_title}}', { owner_title: '$& {{handler}} $1' })).toBe('给$& {{handler}} $1'));

  test('braces that are no blank stay', () => expect(fill('{x} {{Y}}', {})).toBe('{x} {{Y}}'));
});

test.each<[sender: string | null, zh: string | undefined, en: string | undefined]>([
  ['王女士', '王女士', undefined],
  ['3-2-1201王女士', '王女士', undefined],
  ['欧阳先生', '欧阳先生', undefined],
  ['张总', '张总', undefined],
  ['李建国', '李业主', undefined],
  ['大海', undefined, undefined],
  ['1203赵', undefined, undefined],
  ['快乐的哥', undefined, undefined],
  ['901', undefined, undefined],
  [null, undefined, undefined],
  ['Ms Wang', undefined, 'Ms Wang'],
  ['12B Mr. Chan (owner)', undefined, 'Mr. Chan'],
  ['Sarah Jones', undefined, 'Sarah'],
  ['xX_dragon_Xx', undefined, undefined],
])('%s is called %s in Chinese, %s in English', (sender, zh, en) => {
  expect(ownerTitle(sender, 'zh-CN')).toBe(zh);
  expect(ownerTitle(sender, 'en')).toBe(en);
});

describe('offers for a time', () => {
  const morning = new Date(2026, 10, 24, 9, 20).getTime();
  const night = new Date(2026, 10, 24, 23, 20).getTime();

  test.each<[slot: string, now: number, zh: string[], en: string[]]>([
    [
      'next_update',
      morning,
      ['今天 11:00', '今天 18:00', '明天 12:00'],
      ['11:00 today', '18:00 today', '12:00 tomorrow'],
    ],
    ['next_update', night, ['明天 10:00', '明天 18:00'], ['10:00 tomorrow', '18:00 tomorrow']],
    ['visit_window', night, ['明天 9:00–10:00', '明天 14:00–15:00'], ['tomorrow 9:00–10:00', 'tomorrow 14:00–15:00']],
    ['date', morning, ['11月24日（周二）', '11月25日（周三）'], ['Tue 24 Nov', 'Wed 25 Nov']],
    ['handler', morning, [], []],
  ])('%s', (slot, now, zh, en) => {
    expect(offersFor(slot, now, 'zh-CN')).toEqual(zh);
    expect(offersFor(slot, now, 'en')).toEqual(en);
  });
});
