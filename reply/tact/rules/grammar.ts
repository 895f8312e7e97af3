// 您 has no plural.
import { defineRule, places } from '../rule.ts';

export const grammar = defineRule({
  id: 'grammar',
  kind: 'grammar',
  level: 'warn',
  message: {
    'zh-CN': '没有“您们”这个词。写各位、大家、两位，或只写一个您。',
    en: '您 has no plural: write 各位, 大家, or just 您.',
  },
  find: (sentence) => places(sentence, [/您们/gu]),
  examples: { bad: [['您们好，打扰了。', '您们']], good: ['各位好，打扰了。', '您好，我们来看看。'] },
});
