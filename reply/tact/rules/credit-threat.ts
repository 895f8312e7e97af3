// Only a court, after a judgment, lists anyone: a property company has no say in credit records.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS = /征信|失信|黑名单|限高|限制高消费|信用记录|个人信用/gu;
const ENGLISH = /\bcredit (?:record|score|rating|history|report|bureau|file)\b|\bblacklist(?:ed|ing)?\b/giu;
/** Explains who may do it, which is the opposite of doing it. */
const EXPLAINED = /只有法院|法院才|由法院|无关|没有关系|没关系|只能由|谣言|only (?:a|the) court|nothing to do with/iu;

export const creditThreat = defineRule({
  id: 'credit_threat',
  kind: 'legal-error',
  level: 'warn',
  message: {
    'zh-CN': '物业不能把人列入征信或失信名单，那是法院判决之后的事。删去，改问有什么难处、何时方便。',
    en: 'A property company can put nobody on a credit list, only a court can; ask what stands in the way instead.',
  },
  find: (sentence) =>
    EXPLAINED.test(sentence) ? [] : places(sentence, [WORDS, ENGLISH], (start, end) => !isDenied(sentence, start, end)),
  examples: {
    bad: [
      ['再不交会影响您的征信。', '征信'],
      ['我们会把您列入失信名单。', '失信'],
      ['This may go on your credit record.', 'credit record'],
    ],
    good: [
      '物业费不会上征信，您别担心。',
      '失信名单只有法院判决之后才可能有，物业没有这个权力。',
      'An unpaid fee has nothing to do with your credit score.',
    ],
  },
});
