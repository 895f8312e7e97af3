// Names that hurt: no owner is a 老赖 or a troublemaker (民法典 1024).
import { defineRule, places } from '../rule.ts';

const WORDS =
  /老赖|无赖|耍赖|素质(?:太|真|很|这么|极)?(?:低|差)|没(?:有)?素质|刁民|刁钻|神经病|要饭|不要脸|泼妇|白痴|脑子(?:有病|有问题|进水|不好使)|有病(?:吧|啊)|傻[子瓜逼]|流氓|穷鬼|无理取闹|胡搅蛮缠|难缠|贪小便宜|占便宜没够|(?<![翻打])滚(?=[蛋吧！!]|出去|$)/gu;
const ENGLISH =
  /\b(?:idiots?|morons?|deadbeats?|freeloaders?|scum|shameless|troublemakers?|cheapskates?|(?:you|you['’]re|you are|she['’]s|he['’]s) (?:all |so |just |really |being )?(?:stupid|crazy|pathetic|ridiculous|a liar|rude))\b/giu;

/** Asks others not to use the word. */
const MENTIONED = /(?:不要|别|不用|不叫|不该|不能|请勿|不说|not|never|don['’]t)[^，。]{0,16}$/iu;

export const insult = defineRule({
  id: 'insult',
  kind: 'threat',
  level: 'block',
  message: {
    'zh-CN': '这个词在骂人，伤名誉也伤自己。只说事实：哪天、什么事、下一步怎么办。',
    en: 'This word insults; keep to the facts: what happened, when, and what comes next.',
  },
  find: (sentence) => places(sentence, [WORDS, ENGLISH], (start) => !MENTIONED.test(sentence.slice(0, start))),
  examples: {
    bad: [
      ['欠费不交就是老赖。', '老赖'],
      ['没见过素质这么低的。', '素质这么低'],
      ['您这是无理取闹。', '无理取闹'],
      ['You are ridiculous.', 'You are ridiculous'],
      ['Only freeloaders skip the fee.', 'freeloaders'],
    ],
    good: [
      '请大家不要用“老赖”这样的称呼。',
      '水刚滚开，小心烫。',
      '推车滚轮有点响，我去上点油。',
      'There is no such thing as a stupid question.',
    ],
  },
});
