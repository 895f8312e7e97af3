// “概不负责” has no legal force (民法典 497, 506) and ends every conversation badly.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const WORDS =
  /概不负责|后果自负|责任自负|风险自担|自行承担(?:一切|全部|所有)?(?:后果|责任|风险)|最终解释权|一切后果|(?:与|跟|和)(?:我司|本公司|我公司)无关|恕不(?:负责|受理|退)|不承担(?:任何|一切)(?:责任|后果)/gu;
const ENGLISH =
  /\b(?:at your own risk|accepts? no (?:responsibility|liability)|(?:not|no) (?:liable|responsible) for any|sole discretion|bear (?:all|any) (?:the )?consequences|our decision is final)\b/giu;

export const blanketDisclaimer = defineRule({
  id: 'blanket_disclaimer',
  kind: 'brush-off',
  level: 'warn',
  message: {
    'zh-CN': '一推到底的免责话没有法律效力，还伤人。写清哪一步由谁负责、有疑问找谁。',
    en: 'A blanket disclaimer has no legal force and closes the door; say who is responsible for what and whom to ask.',
  },
  // “我们不是概不负责” is rare, and “恕不” holds a 不 of its own: only what stands before counts.
  find: (sentence) => places(sentence, [WORDS, ENGLISH], (start) => !isDenied(sentence.slice(0, start), start, start)),
  examples: {
    bad: [
      ['车内物品丢失概不负责。', '概不负责'],
      ['逾期后果自负。', '后果自负'],
      ['本公司拥有最终解释权。', '最终解释权'],
      ['Use of the pool is at your own risk.', 'at your own risk'],
    ],
    good: ['不会一句“概不负责”就完了，我来跟到底。', '公共部位由我们负责，户内部分由您决定找谁修。'],
  },
});
