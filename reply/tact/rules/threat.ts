// A threat is never a way to talk to an owner (治安管理处罚法).
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS =
  /等着瞧|你给我等着|信不信我|走着瞧|(?<!帮)收拾(?:你|您|他)|知道(?:你|您)(?:家)?(?:住|车停)(?:在)?哪|你(?:给我|可)?小心(?:点|着)|给(?:你|您)(?:点)?颜色|别怪(?:我们?|物业)[^，。！？；]{0,4}(?:不客气|翻脸|不讲情面|没提醒)|有你好看|让(?:你|您)(?:待|住|呆)不下去|别逼(?:我|我们|物业)|(?:你|您)(?:自己)?(?:想|掂量|考虑)清楚后果|后果(?:你|您)(?:自己)?清楚|吃不了兜着走/gu;
const ENGLISH =
  /\b(?:you(?:['’]ll| will) (?:regret|be sorry)|watch your back|we know where you live|don['’]t (?:push|force|make) (?:me|us)\b|you(?:['’]d| had) better (?:pay|watch|not)|think about the consequences)/giu;

export const threat = defineRule({
  id: 'threat',
  kind: 'threat',
  level: 'block',
  message: {
    'zh-CN': '这句话听着是威胁，可能违法。改说下一步会做什么、走哪条正路、找谁谈。',
    en: 'This reads as a threat; say what the next lawful step is and whom to talk to.',
  },
  find: (sentence) => places(sentence, [WORDS, ENGLISH], (start, end) => !isDenied(sentence, start, end)),
  examples: {
    bad: [
      ['行，咱们走着瞧。', '走着瞧'],
      ['你给我等着。', '你给我等着'],
      ['我知道你住哪。', '知道你住哪'],
      ['你小心点，别太过分。', '你小心点'],
      ['再闹别怪我不客气！', '别怪我不客气'],
      ['Pay up or you’ll regret it.', 'you’ll regret'],
    ],
    good: [
      '地刚拖过还滑，您小心点走。',
      '我帮您把地上的水收拾了。',
      '没有人会给您脸色看，更没有“走着瞧”这回事。',
      'Please watch your step, the floor is wet.',
    ],
  },
});
