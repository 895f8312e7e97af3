// Service does not wait for money: repairs and fees are two threads (民法典 942, 944).
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';
import { LAWFUL_FIRST } from '../words.ts';

const PAY_FIRST =
  /(?:先(?:把|将)?[^，。！？；]{0,8}?(?:交|缴|付|结|补)|(?:交|缴|付|结|补)(?:完|清|齐|了|上))[^。！？；不]{0,12}?[，、]?(?:才|再|后再|之后再|以后再|后才)[^，。！？；]{0,3}(?:能|可以|会|给|帮)?[^，。！？；]{0,3}(?:修|办|处理|安排|派|上门|解决|维修|服务|看)|(?:交|缴)(?:了|清|完)(?:物业费|欠费|费用?|钱)，?我?们?(?:马上|立刻|立即|就)(?:给您)?(?:安排|派|修|处理|上门)/gu;
const NO_PAY_NO_SERVICE =
  /[不没未](?:交|缴|结)(?:清|齐)?(?:物业)?(?:费|钱|款)?[^。！？；]{0,8}(?:就|则|那|一律|我们)?(?:不|没法|无法|暂不|暂缓|没人)(?:给|会|能|予|再)?(?:您|你)?(?:修|办|处理|安排|派人|受理|上门|维修|服务)/gu;
const ENGLISH = [
  /\b(?:pay|(?:settle|clear)\b[^.!?]{0,20}\b(?:fees?|arrears|balance|dues|bill|amount))\b[^.!?]{0,40}\b(?:first|before we|(?:and )?then we(?:['’]ll| will| can))\b[^.!?]{0,25}\b(?:repair|fix|send|help|look|arrange|process)\b/giu,
  /\b(?:once|after|when|until|unless) (?:you(?:['’]ve| have)?|the (?:fees?|arrears|balance)(?: is| are| has been| have been)?) (?:paid|pay|settled?|cleared?)\b[^.!?]{0,30}\bwe(?:['’]ll| will| can) (?:repair|fix|send (?:someone|a|the (?:plumber|electrician|team))|arrange|look)\b/giu,
  /\bonly (?:repair|fix|send|help|handle)\b[^.!?]{0,30}\b(?:after|once|when|if) you (?:pay|have paid|settle)\b/giu,
  /\bno (?:pay|payment|fee),? no (?:service|repairs?)\b|\bwon['’]t (?:repair|fix|send)\b[^.!?]{0,30}\b(?:until|unless)\b[^.!?]{0,20}\b(?:pay|paid|settled?)\b/giu,
];

export const tieService = defineRule({
  id: 'tie_service',
  kind: 'legal-error',
  level: 'block',
  message: {
    'zh-CN': '不能把维修、办事跟缴费绑在一起。先把服务的事说清楚，费用另开一段谈，互不作条件。',
    en: 'A repair may not wait for a payment; deal with the service now and the fee in a thread of its own.',
  },
  find: (sentence) =>
    LAWFUL_FIRST.test(sentence)
      ? []
      : places(
          sentence,
          [PAY_FIRST, NO_PAY_NO_SERVICE, ...ENGLISH],
          (start, end) =>
            !isDenied(sentence, start, end) && !/票|收据|凭证|receipt|invoice/iu.test(sentence.slice(start, end + 6)),
        ),
  examples: {
    bad: [
      ['您先把物业费交了我们才安排维修。', '先把物业费交了我们才安排维修'],
      ['交清欠费后再给您处理漏水。', '交清欠费后再给您处理'],
      ['交了物业费我马上安排师傅。', '交了物业费我马上安排'],
      ['We will only fix the leak after you pay.', 'only fix the leak after you pay'],
      ['不交费就不给修。', '不交费就不给修'],
      ['Please settle the fee first and we will send a plumber.', 'settle the fee first and we will send'],
      ['We won’t repair it until the arrears are paid.', 'won’t repair it until the arrears are paid'],
    ],
    good: [
      '漏水我们先修，费用的事另外谈。',
      '不是交了费才修，报修随时可以。',
      '装修保证金交了以后再办出入证。',
      '缴纳后再给您开发票。',
      'Once you have paid we will send the receipt.',
      'Stand clear of it first and then we will send help.',
      'Repairs never wait for payment.',
    ],
  },
});
