// Personal data has no place in a group: mobiles, identity and card numbers, plates, and a person together with a room.
import { defineRule, places, type TactContext } from '../rule.ts';
import { PERSON, ROOM } from '../words.ts';

const MOBILE = /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/gu;
const IDENTITY = /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/gu;
const CARD = /(?<!\d)\d{4}(?:[\s-]?\d{4}){3}(?:[\s-]?\d{1,3})?(?!\d)/gu;
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·\s]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])/gu;

const digits = (text: string): string => text.replace(/\D/g, '');

export const piiGroup = defineRule({
  id: 'pii_group',
  kind: 'privacy-leak',
  level: 'block',
  channels: ['group'],
  message: {
    'zh-CN': '群里不能出现个人手机号、证件号、卡号、车牌，或“谁住哪间”。删去它，细节私信本人。',
    en: 'A group must not see a mobile, identity or card number, a plate, or who lives where; take it to private.',
  },
  find: (sentence, { ownNumbers = [] }: TactContext) => {
    const own = new Set(ownNumbers.map(digits));
    const numbers = places(
      sentence,
      [MOBILE, IDENTITY, CARD, PLATE],
      (start, end) => !own.has(digits(sentence.slice(start, end))),
    );
    const rooms = places(sentence, [ROOM]);
    return rooms.length > 0 ? [...numbers, ...places(sentence, [PERSON])] : numbers;
  },
  examples: {
    bad: [
      ['他电话是 13800000000。', '13800000000', { channel: 'group' }],
      ['身份证 110101199001011234 已登记。', '110101199001011234', { channel: 'group' }],
      ['沪A·12345 的车主请挪车。', '沪A·12345', { channel: 'group' }],
      ['3栋1201的王女士请看一下厨房。', '王女士', { channel: 'group' }],
      ['Mr Chan in flat 12B, please move your bike.', 'Mr Chan', { channel: 'group' }],
    ],
    good: [
      '王女士，您登记的电话是 13800000000，对吗？',
      ['值班电话 13900000000，二十四小时有人。', { channel: 'group', ownNumbers: ['139 0000 0000'] }],
      ['@王女士 收到，细节私信您。', { channel: 'group' }],
      ['热线 400-000-0000。', { channel: 'group' }],
      ['2026-12-31 9:00–12:00 检修。', { channel: 'group' }],
    ],
  },
});
