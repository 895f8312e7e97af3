// Orders are for danger; everything else is asked for.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';
import { DANGER } from '../words.ts';

const WORDS =
  /(?<!我们|我|物业|公司|本人|师傅|同事|单位|不是|法律|才)必须(?!的)|(?<![拿说吃对定看算瞄批核])不准(?!确)|(?<!许|法律.?.?)不许|严禁|(?<!法律|法规|条例|明令|明文)禁止(?!令|标|行为|事项|清单)|勒令|(?:限|责令)(?:您|你)|(?:您|你|请|立即|给我)立刻|马上给我|一律不得/gu;
const ENGLISH =
  /\b(?:(?:(?<!unless |if )you|residents|owners|tenants|everyone) must(?: not)?\b(?! (?:be|have|feel)\b)|strictly (?:prohibited|forbidden)|you are (?:required|ordered|obliged) to|do as you(?:['’]re| are) told)\b/giu;
/** A rule that is only quoted, or a duty of our own. */
const QUOTED = /《[^》]+》|第?\s?[\d一二三四五六七八九十百]+\s?条|规定(?:的是)?[:：]/u;

export const command = defineRule({
  id: 'command',
  kind: 'commanding',
  level: 'warn',
  message: {
    'zh-CN': '除了关乎安全，别下命令。改成“请您……”加一个原因。',
    en: 'Unless safety is at stake, ask instead of ordering: please, and one reason.',
  },
  find: (sentence, { emergency }) =>
    emergency || DANGER.test(sentence) || QUOTED.test(sentence)
      ? []
      : places(sentence, [WORDS, ENGLISH], (start) => !isDenied(sentence.slice(0, start), start, start)),
  examples: {
    bad: [
      ['您必须在周五前交齐。', '必须'],
      ['楼道里不准放鞋柜。', '不准'],
      ['严禁遛狗。', '严禁'],
      ['You must collect it today.', 'You must'],
      ['Ball games are strictly prohibited.', 'strictly prohibited'],
    ],
    good: [
      '起火时必须走楼梯。',
      '拿不准就打{{hotline}}。',
      '这是我们必须做到的。',
      '看看租约许不许转租。',
      '这样做法律也不许。',
      '时间还说不准，{{next_update}}前告诉您。',
      ['必须马上离开！', { emergency: true }],
      'Residents must not use the lift in a fire.',
      'You must be tired after that.',
    ],
  },
});
