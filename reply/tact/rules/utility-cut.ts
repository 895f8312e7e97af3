// Water, power, gas and heating are no levers: cutting them over fees is unlawful (民法典 944).
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';
import { OWING, UTILITY_COMPANY } from '../words.ts';

const CUT =
  /(?:停止?|断|限|掐|切断|关掉?|拉)(?:了|掉)?(?:您|你|他|她)?们?(?:家|户)?的?(?:供)?(?:水电|水|电|燃?气|暖|热水)(?!梯|话|表|费|器|视|管|箱|阀|脑|商)|拉(?:您|你)?家?的?闸|断供/gu;
const ENGLISH_CUT =
  /\b(?:cut(?:ting)?|turn(?:ing)?|shut(?:ting)?|switch(?:ing)?)(?: off)? (?:your |the |their |his |her )?(?:water|power|electricity|gas|heating|supply|utilities)(?: off)?\b|\bdisconnect(?:ing|ed|ion)?\b(?: (?:your|the|of))?(?: (?:water|power|electricity|gas|supply))?/giu;
/** A threat without the word for money: “再不处理就停水”. */
const OR_ELSE = /否则|不然|要不就|再不|信不信|\b(?:or else|otherwise|unless|until you)\b/iu;

/** Says that the two have nothing to do with each other. */
const APART = /没有?关系|无关|不挂钩|两回事|分开|nothing to do with/iu;

export const utilityCut = defineRule({
  id: 'utility_cut',
  kind: 'legal-error',
  level: 'block',
  message: {
    'zh-CN': '不能拿停水、停电、停气、停暖催费（民法典第944条）。写清应缴日和缴费方式，问一个方便的日子。',
    en: 'Water, power, gas and heating may not be cut to collect fees (Civil Code art. 944); ask for a date to pay instead.',
  },
  find: (sentence) =>
    (OWING.test(sentence) || OR_ELSE.test(sentence)) && !UTILITY_COMPANY.test(sentence) && !APART.test(sentence)
      ? places(sentence, [CUT, ENGLISH_CUT], (start, end) => !isDenied(sentence, start, end))
      : [],
  examples: {
    bad: [
      ['再不交物业费就停水了。', '停水'],
      ['您家欠费三个月，明天停您家的电。', '停您家的电'],
      ['断你家的水，信不信？', '断你家的水'],
      ['逾期未缴的，将停止供水。', '停止供水'],
      ['不缴清的话，断水断电您别怪我。', '断水'],
      ['If you don’t pay by Friday we will cut off your water.', 'cut off your water'],
      ['Your power will be disconnected unless the fee is settled.', 'disconnected'],
    ],
    good: [
      '明天 9:00–12:00 计划停水检修，请提前储水。',
      '欠不欠费，我们都不会停水停电。',
      '物业不得以停水停电的方式催交物业费。',
      '停水停电、限制通行等做法法律不允许，哪怕是为了物业费。',
      '您家电表余额不足会自动断电，欠费请在供电公司的公众号里补缴。',
      '电梯停电和物业费没有关系。',
      'We never cut off water over an unpaid fee.',
      'Water will be off from 9:00 to 12:00 for planned works.',
    ],
  },
});
