// Whoever is asked first owns the question: answer it, or hand it over and follow up.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS =
  /(?:这)?不归(?:我|我们|物业|咱们?)管|不是(?:我们|我|物业)的(?:事|责任|问题)(?!，也|还是)|不关(?:我|我们|物业)的?事|(?:跟|与|和)(?:我们|我|物业)(?:没有?关系|无关)|(?:我们|我|物业)管不(?:了|着)|(?:你|您)?(?:自己)?(?:直接)?去?找(?:开发商|社区|派出所|城管|居委会|供电局|厂家)(?:去|吧|解决|(?=[。！]|$))|我(?:就|也)?只是(?:个|一个)?(?:小)?管家|是?外包的(?=，?(?:不|我们?管|没))|我(?:们)?也?(?:真的?)?没(?:有)?办法|(?<=^|，)(?:这|那|真|确实|实在)?没(?:有)?办法(?=[。！，]|$)|(?:我们|我)?(?:这)?办不了(?=[。！，]|$)|(?:这是|就是|公司)规定(?:，|。|！|$)(?!是)|爱莫能助|无能为力/gu;
const ENGLISH =
  /\b(?:not (?:my|our) (?:job|problem|business|department|responsibility)|nothing (?:i|we) can do|that(?:['’]s| is) (?:just |simply )?(?:the|our) (?:policy|rules?)|(?<!will |['’]ll |we |i )take it up with|(?:i['’]m|i am) just the (?:butler|manager)|nothing to do with (?:us|me))\b/giu;

export const pushOff = defineRule({
  id: 'push_off',
  kind: 'brush-off',
  level: 'warn',
  message: {
    'zh-CN': '这句话把人推出去了。改说由谁负责、我来联系、几点前告诉您。',
    en: 'This sends the owner away; say who is responsible, that you will contact them, and when you will report.',
  },
  find: (sentence) => places(sentence, [WORDS, ENGLISH], (start) => !isDenied(sentence.slice(0, start), start, start)),
  examples: {
    bad: [
      ['这个不归我们管。', '不归我们管'],
      ['你找开发商去。', '你找开发商去'],
      ['我也没办法。', '我也没办法'],
      ['这是规定。', '这是规定。'],
      ['That’s not my job.', 'not my job'],
      ['There is nothing we can do.', 'nothing we can do'],
    ],
    good: [
      '这件事由开发商负责，我来联系，{{next_update}}前告诉您。',
      '维修和物业费没有关系，照常修。',
      '不会说一句“不归我们管”就完了。',
      '这是规定里写的第三项，我念给您听。',
      'The manager will take it up with the developer.',
      'It’s the developer’s part; I’ll contact them and tell you by {{next_update}}.',
    ],
  },
});
