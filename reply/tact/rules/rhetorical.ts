// A question that wants no answer is a slap.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS =
  /难道|(?<!问|问的|说的|是)凭什么(?!依据|证|材料)|您?觉得(?:这)?可能吗|(?:我|我们|群里|通知)?(?:不是|早就)(?:都)?说(?:过|了)吗|这还用(?:说|问)|不会自己看|看不(?:懂|见)吗|没看(?:通知|群)吗|有必要吗|至于吗/gu;
const ENGLISH =
  /\b(?:how many times (?:do|must|have) (?:i|we)|do you (?:really|honestly|seriously) (?:think|believe|expect)|what (?:do|did) you expect|isn['’]t (?:it|that) obvious|didn['’]t you read|who do you think)\b/giu;

export const rhetorical = defineRule({
  id: 'rhetorical',
  kind: 'blame',
  level: 'warn',
  message: {
    'zh-CN': '反问句听着像责备。直接说事实，再说一遍也无妨。',
    en: 'A rhetorical question reads as blame; state the fact, once more if need be.',
  },
  find: (sentence) =>
    places(
      sentence,
      [WORDS, ENGLISH],
      (start) => /[?？!！]/u.test(sentence) && !isDenied(sentence.slice(0, start), start, start),
    ),
  examples: {
    bad: [
      ['难道您没看通知？', '难道'],
      ['你凭什么不交？', '凭什么'],
      ['群里不是说过吗？', '群里不是说过吗'],
      ['Didn’t you read the notice?', 'Didn’t you read'],
    ],
    good: [
      '您问凭什么涨，问得在理，依据我发您。',
      '收多少、凭什么，您该看得明白。',
      '通知我再发您一份。',
      'What time would you expect the parcel?',
    ],
  },
});
