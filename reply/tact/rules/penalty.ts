// A property company may not fine, seize, tow or demolish (行政处罚法 17); a late charge is agreed or it is not there.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS =
  /罚款|罚(?:您|你|他)|处以罚|罚\s?[\d一二三五十百千两]+\s?[元块]?|滞纳金|没收(?!到|着|过|拾|房|货|快|件|短|通知|邮|信|齐|完|尾|干净|您|你(?:的)?(?:消息|回))|扣押(?!金)|拖车(?!绳|救援|公司)|拖走您|(?:把|将)[^，。！？；]{0,8}车[^，。！？；]{0,4}(?:拖走|拖离|锁)|锁(?:您|你)?(?:的)?车(?!库|位)|强拆|强制拆除/gu;
const ENGLISH =
  /\b(?:(?:will|may|shall) be fined|a fine of|fines? will|we(?:['’]ll| will) fine|late fees?|penalty (?:fee|charge)s?|confiscat(?:e|ed|ing)|impound(?:ed|ing)?|(?:will be|we(?:['’]ll| will)) (?:tow|towed|clamp|clamped))\b/giu;
/** Somebody who may: the police, a court, the authority; or the owner’s own breakdown. */
const AUTHORITY =
  /没权|[无没有][^，。]{0,10}权|权限?[^，。]{0,10}(?:没有|不在|归|在)|法律(?:上)?没有|交警|公安|警方|消防部门|消防救援|城管|执法|主管部门|有权|由法院|处罚法|条例|道路救援|police|authorit|fire (?:service|department)|council|by law/iu;

export const penalty = defineRule({
  id: 'penalty',
  kind: 'legal-error',
  level: 'warn',
  message: {
    'zh-CN':
      '物业没有罚款、没收、扣押、锁车、拖车、强拆的权力，“滞纳金”也不是我们能收的。改为劝阻、登记、报告有关部门；合同有约定的写“违约金”和条款。',
    en: 'We may not fine, seize, clamp or tow; ask, record, and report to the authority, and name the clause for an agreed late charge.',
  },
  find: (sentence) =>
    AUTHORITY.test(sentence) ? [] : places(sentence, [WORDS, ENGLISH], (start, end) => !isDenied(sentence, start, end)),
  examples: {
    bad: [
      ['乱停的一律锁车。', '锁车'],
      ['逾期要收滞纳金的。', '滞纳金'],
      ['再乱扔就罚款 200 元。', '罚款'],
      ['Residents will be fined for noise.', 'will be fined'],
      ['A late fee applies from Monday.', 'late fee'],
    ],
    good: [
      '物业没有罚款的权力，我们会劝阻并登记。',
      '我们不锁车，也不拖车，先打电话请车主挪。',
      '没收到您的快递，我去查。',
      '锁车、拖车、罚款物业都没权，能做的是劝离和登记。',
      '还没收尾的，我接着跟。',
      '处罚由城管决定。',
      '这属于交警处罚的范围，罚款由交警决定。',
      '装修保证金验收后退还，扣押金要有验收单作依据。',
      'We have no power to fine anyone.',
      'I’m fine with Thursday.',
    ],
  },
});
