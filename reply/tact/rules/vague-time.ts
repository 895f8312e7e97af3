// “尽快” is no time. A clock, or the next update, is.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS = [
  /尽快|(?<!为|为了|以便|利于)尽早/gu,
  /回头(?=我|给|再|让|帮|跟|去|看看|联系|说|来)/gu,
  /有空(?!置|调|间|气|房|位|白|隙|地|余|档|缺|难|车)|抽空|得空/gu,
  /过(?:几|两|些)天|改天|过(?:一)?阵子|等(?:有)?时间(?:再|了)/gu,
];
/** An invitation or a request: the vague time is the owner’s, not ours. */
const OWNERS = /(?:您|你|各位|大家|业主|谁|哪天|什么时候|几点|何时|请|家里|家人|当事人|警方|医生)[^，。！？；]{0,10}$/u;
const ENGLISH =
  /\b(?:as soon as (?:possible|we can|i can)|asap|in due course|(?:when|once) (?:i|we) (?:get (?:a chance|round to it|time)|have time)|one of these days|some time (?:soon|later)|sooner or later)\b/giu;
const ENGLISH_OWNERS = /\b(?:please|(?:could|can|should) you|you (?:can|should|could))\b[^.!?]{0,60}$/iu;

export const vagueTime = defineRule({
  id: 'vague_time',
  kind: 'brush-off',
  level: 'warn',
  message: {
    'zh-CN': '“尽快、回头、有空、过几天”都不算时间。写一个钟点，或写下次给消息的时间。',
    en: 'This is no time; write a clock time, or when the next message will come.',
  },
  find: (sentence) => [
    ...places(
      sentence,
      WORDS,
      (start) => !OWNERS.test(sentence.slice(0, start)) && !isDenied(sentence.slice(0, start), start, start),
    ),
    ...places(
      sentence,
      [ENGLISH],
      (start) => !ENGLISH_OWNERS.test(sentence.slice(0, start)) && !isDenied(sentence.slice(0, start), start, start),
    ),
  ],
  examples: {
    bad: [
      ['我们会尽快处理。', '尽快'],
      ['回头给您看看。', '回头'],
      ['师傅有空就去。', '有空'],
      ['过几天再说。', '过几天'],
      ['We will fix it as soon as possible.', 'as soon as possible'],
      ['We will get back to you ASAP.', 'ASAP'],
      ['I’ll look when I get a chance.', 'when I get a chance'],
    ],
    good: [
      '{{next_update}}前给您消息。',
      '请尽快撤到楼下。',
      '您哪天有空？我让师傅来。',
      '为尽早查明，恳请您配合看一下。',
      '祝早日康复。',
      '车库里还有空车位。',
      '请您尽快到派出所挂失。',
      'Please leave the building as soon as possible.',
      'I won’t say “as soon as possible”; I’ll say by {{next_update}}.',
    ],
  },
});
