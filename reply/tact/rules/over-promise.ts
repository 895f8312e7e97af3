// A promise in an owner’s favour becomes part of the contract (民法典 938): promise a next step and a time, not a result.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS = [
  /(?<!质量|安全|基本|不敢打|有)保证(?!金|书|人|期|险|作用)/gu,
  /绝对(?=会|能|不|没|可以|给|把|让|是|放心|安全|修|解决)|百分之?百|百分之一百|100\s?%|打包票|永远(?=不|都|会)/gu,
  /肯定(?=会|能|给|把|让|可以|没问题|不会|修|解决|办|到)/gu,
];
/** 一定 promises only before something that is to happen; 一定要、一定程度 do not. */
const CERTAINLY = /一定(?=会|能|可以|给|帮|把|让|不会|尽力|修|解决|处理|办|到位|赔|还|恢复|完成|跟|查|落实|按)/gu;
/** “您一定急坏了” is about the owner’s feelings, “不一定” no promise at all. */
const NOT_OURS = /(?:不|您|您家|大家|心里|想必|孩子|老人|那天|当时|是否|是不是|未必|说不|有)[^，。！？；]{0,4}$/u;
const ENGLISH =
  /\b(?:(?<!what(?:ever)? )(?:we|i) (?:can |will |fully |personally |absolutely |do )*(?:guarantee\b|promise\b|assure you)|guaranteed?\b|definitely (?:will|won['’]t|be|get)|(?:will|['’]ll) (?:definitely|certainly|absolutely)|100\s?%|without fail|no matter what)/giu;

export const overPromise = defineRule({
  id: 'over_promise',
  kind: 'over-promise',
  level: 'warn',
  message: {
    'zh-CN': '公开的承诺会成为合同内容（民法典第938条）。换成“预计”，或写下一步和几点前再告诉您。',
    en: 'A promise like this becomes part of the contract; name the next step and when you will report instead.',
  },
  find: (sentence) => {
    const meant = (start: number, end: number): boolean => !isDenied(sentence.slice(0, end), start, end);
    return [
      ...places(sentence, [...WORDS, ENGLISH], meant),
      ...places(sentence, [CERTAINLY], (start, end) => meant(start, end) && !NOT_OURS.test(sentence.slice(0, start))),
    ];
  },
  examples: {
    bad: [
      ['我保证今天修好。', '保证'],
      ['明天一定给您解决。', '一定'],
      ['放心，绝对不会再漏。', '绝对'],
      ['百分百退您。', '百分百'],
      ['I guarantee it will be fixed today.', 'I guarantee'],
      ['We will definitely refund you.', 'will definitely'],
    ],
    good: [
      '装修保证金的退还，验收后办理。',
      '还没查清，不一定是您家。',
      '这个时间我不敢保证，{{next_update}}前再告诉您。',
      '您心里一定不好受。',
      '出门前一定要关好燃气阀。',
      '谢谢您的肯定。',
      'I promised you an answer by now and it is late.',
      'We are held to what we promise in public.',
      'We can’t guarantee a time yet.',
    ],
  },
});
