// A group must not learn who owes: names, rooms and lists of debtors stay out of it (个保法 25, 民法典 1032).
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';
import { OWING, PERSON, ROOM } from '../words.ts';

const DEBT =
  /欠(?:费|缴|着|款)|[不没未](?:交|缴)(?!接|代|谈|通)|拖欠|逾期|\b(?:unpaid|overdue|arrears|owes?|not paid|hasn['’]t paid)\b/iu;
const LIST =
  /(?:欠费|未缴|未交|没交|没缴|逾期|拖欠)[^，。！？；]{0,6}(?:名单|清单|户号|房号|明细|公示|曝光)|(?:公示|曝光|公布|通报|点名)[^，。！？；]{0,8}(?:欠费|未缴|未交|没交|没缴|逾期|拖欠)|\b(?:list of|names? of|publish|post)\b[^.!?]{0,24}\b(?:unpaid|debtors?|defaulters?|arrears|owes?|owing)\b/giu;

export const shameList = defineRule({
  id: 'shame_list',
  kind: 'debtor-in-group',
  level: 'block',
  channels: ['group'],
  message: {
    'zh-CN': '群里不能说谁家欠费，也不能发名单。删去这一句，改为私信本人。',
    en: 'A group must not learn who owes; take this out and write to the person in private.',
  },
  find: (sentence) => {
    const denied = (start: number, end: number): boolean => !isDenied(sentence, start, end);
    const lists = places(sentence, [LIST], denied);
    return DEBT.test(sentence) && OWING.test(sentence)
      ? [...places(sentence, [ROOM, PERSON], denied), ...lists]
      : lists;
  },
  examples: {
    bad: [
      ['3-2-1201 还欠费两个季度。', '3-2-1201', { channel: 'group' }],
      ['王女士家物业费没交，请尽早。', '王女士', { channel: 'group' }],
      ['未缴费名单贴在大堂了。', '未缴费名单', { channel: 'group' }],
      ['Unit 12B still owes two quarters.', 'Unit 12B', { channel: 'group' }],
      ['Here is the list of owners in arrears.', 'list of owners in arrears', { channel: 'group' }],
    ],
    good: [
      '王女士，您家这一期的物业费还没交，方便时看一眼账单。',
      ['本季度物业费可以缴了，有疑问请私信我。', { channel: 'group' }],
      ['我们不会公布欠费名单，请大家也别在群里点名。', { channel: 'group' }],
      ['1201室门口的灯修好了。', { channel: 'group' }],
      ['We do not post a list of who owes what.', { channel: 'group' }],
    ],
  },
});
