// Law without an article is a bluff: cite it or drop it. Only the clear cases are named here.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS =
  /(?:法律|国家|政府|法规)(?:都|也|就|早就|明确|明文)?(?:有)?规定(?:了)?[^，。！？；]{0,6}(?:必须|应该|应当|一律|不得|不能|时间|几点|要[交缴付])|法院(?:已经?|马上|就要|立即)[^，。！？；]{0,4}(?:判|立案|受理|查封|传唤|强制)|(?:我们|物业|公司)(?:将|会|要)(?:依法)?(?:强制执行|查封|传唤)/gu;
const ENGLISH =
  /\b(?:the law (?:says|requires|states)(?: that)? you|by law,? you (?:must|have to)|it(?:['’]s| is) the law|the court has (?:already )?(?:ruled|ordered|accepted))\b/giu;
const CITED =
  /《[^》]+》|第?\s?[\d一二三四五六七八九十百]+\s?条|民法典|[（(]\d{4}[）)][^，。]{0,12}号|\b(?:art(?:icle)?\.?|section|s\.) ?\d+|\bAct\b|Civil Code|Ordinance|case no/iu;
/** What binds ourselves may be said without an article. */
const ON_OURSELVES = /(?:物业|我们)[^，。！？；]{0,6}(?:不得|不能)|(?:不得|不能)[^，。！？；]{0,10}(?:停水|停电|催)/u;

export const fakeLaw = defineRule({
  id: 'fake_law',
  kind: 'legal-error',
  level: 'warn',
  message: {
    'zh-CN': '说到法律或法院，就写清哪部法第几条、哪个案号；写不出来就删去，只说我们的请求和理由。',
    en: 'Name the act and article, or the case number, or leave the law out and give your reason.',
  },
  find: (sentence) =>
    CITED.test(sentence) || ON_OURSELVES.test(sentence)
      ? []
      : places(sentence, [WORDS, ENGLISH], (start, end) => !isDenied(sentence, start, end)),
  examples: {
    bad: [
      ['法律规定业主必须交物业费。', '法律规定业主必须'],
      ['国家规定装修时间就是八点到六点。', '国家规定装修时间'],
      ['法院已经立案了，您看着办。', '法院已经立案'],
      ['The law says you must pay.', 'The law says you'],
    ],
    good: [
      '民法典第944条规定，业主应当按照约定支付物业费。',
      '法律规定物业不得停水停电催费。',
      '要是谈不拢，我们可能请法院来判断。',
      'Under article 944 of the Civil Code the law says you pay for services rendered.',
    ],
  },
});
