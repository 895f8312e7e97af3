// Daring an owner to complain, sue or leave ends in exactly that.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS =
  /(?:(?:那)?(?:你|您)?(?:就|尽管|随便)?去(?:投诉|告|举报|曝光|上访)(?:我们?|物业)?(?:吧|啊|呗|好了|就是|嘛|去))|(?:尽管|随便)(?:投诉|告|举报|曝光)|爱[交住修信缴用]不[交住修信缴用]|有本事|有种|不满意(?:就|可以|你就|您就)?(?:搬|换|别住)|随(?:你|您)的?便|(?:你|您)(?:爱|想)(?:咋|怎么)(?:样|办|着)(?:就)?(?:咋|怎么)?(?:样|办|着)?|想告就告|看谁怕谁/gu;
const ENGLISH =
  /\b(?:go ahead and (?:complain|sue|report|post)|(?:then |so )?sue us|be my guest|suit yourself|feel free to (?:move|leave|complain elsewhere)|if you don['’]t like it|see if (?:i|we) care|take it or leave it)\b/giu;

export const dare = defineRule({
  id: 'dare',
  kind: 'brush-off',
  level: 'warn',
  message: {
    'zh-CN': '这句话在激业主。改说：您有权投诉，渠道是……；我这边先做这几步。',
    en: 'This dares the owner; name the way to complain, and what you will do first.',
  },
  find: (sentence) => places(sentence, [WORDS, ENGLISH], (start) => !isDenied(sentence.slice(0, start), start, start)),
  examples: {
    bad: [
      ['你去投诉吧。', '你去投诉吧'],
      ['爱交不交。', '爱交不交'],
      ['不满意可以搬走。', '不满意可以搬'],
      ['Go ahead and complain.', 'Go ahead and complain'],
    ],
    good: [
      '您有权投诉，电话是{{hotline}}。',
      '您可以去投诉，渠道我发您。',
      'You are free to complain, and here is how.',
    ],
  },
});
