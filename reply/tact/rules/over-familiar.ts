// Closeness is offered by the owner, not taken by us.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS = [
  /(?<![\p{Script=Han}])亲(?=[，,!！~～、。们爱]|\s|$)|亲们|亲亲|(?<![\p{Script=Han}])宝(?=[，,!！~～])|亲爱的(?!家)|宝子们?|宝宝们|美女|帅哥|小姐姐|小哥哥|家人们|老头(?!像)|老太太|老太婆|大妈|老铁/gu,
];
const ENGLISH =
  /(?:(?<=^|[,.!?]\s)|(?<=\b(?:hi|hey|hello|thanks|sorry|ok|okay),?\s))(?:hun|honey|sweetie|sweetheart|darling|dear|love|mate|buddy|guys|dude|bro|folks)(?=\s?[,.!?]|$)/giu;

export const overFamiliar = defineRule({
  id: 'over_familiar',
  kind: 'no-courtesy',
  level: 'warn',
  message: {
    'zh-CN': '这样称呼太随便。改用“您”，或者王女士、李先生、各位邻居。',
    en: 'Too familiar; use the title and family name, or “residents”.',
  },
  find: (sentence) => places(sentence, [...WORDS, ENGLISH], (start, end) => !isDenied(sentence, start, end)),
  examples: {
    bad: [
      ['亲，您的快递到了。', '亲'],
      ['宝，收到啦', '宝'],
      ['美女，麻烦挪下车。', '美女'],
      ['家人们，明天停水。', '家人们'],
      ['Hi dear, your parcel is here.', 'dear'],
      ['Thanks, mate.', 'mate'],
    ],
    good: [
      '我亲自跟您说。',
      '父亲节快乐。',
      '您和家人都还好吗？',
      '落在亲戚家了？',
      'Dear Ms Wong, thank you.',
      'Your flatmate called.',
    ],
  },
});
