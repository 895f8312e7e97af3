// A small book of its own, so that these tests stand on what is written here and not on the real phrases.
import { associationsOf } from '../../../phrasebook/associations.ts';
import { soundsOf } from '../../../phrasebook/sounds.ts';
import type { Entry, Lang, Phrase, Phrasebook, Situation } from '../../../phrasebook/schema.ts';

interface Matter {
  id: string;
  name: Record<Lang, string>;
  button: Record<Lang, string>;
  keywords: Record<Lang, string[]>;
  signals?: string[];
  /** Set, tone and text of each Chinese phrase. */
  phrases: [set: string, tone: Phrase['tone'], text: string][];
}

const MATTERS: Matter[] = [
  {
    id: 'elevator-fault',
    name: { 'zh-CN': '电梯故障/停运', en: 'Lift out of order' },
    button: { 'zh-CN': '电梯故障', en: 'Lift broken' },
    keywords: { 'zh-CN': ['电梯', '异响', '重启'], en: ['lift', 'elevator'] },
    signals: ['门口按钮按了没反应', '按钮按烂了都没反应', '电梯又不动了'],
    phrases: [
      ['first', 'warm', '{{owner_title}}您好，电梯停运的事我这就报给维保，{{next_update}}前给您消息。'],
      ['first', 'formal', '{{owner_title}}您好，电梯停运一事已报维保单位。'],
      ['done', 'warm', '电梯修好了，钢丝绳也换了新的，您再坐坐看。'],
    ],
  },
  {
    id: 'fee-reminder',
    name: { 'zh-CN': '物业费到期/欠费提醒', en: 'Fee due or overdue reminder' },
    button: { 'zh-CN': '催缴提醒', en: 'Fee reminder' },
    keywords: { 'zh-CN': ['催缴', '欠费', '重庆路账户'], en: ['overdue', 'unpaid fee'] },
    signals: ['我忘了交', '忘了这回事，明天交'],
    phrases: [
      ['first', 'warm', '{{owner_title}}您好，这一期物业费还差一笔，有空时看一眼就好。'],
      ['forgot', 'warm', '没关系，谁都有忘事的时候，收据我发您。'],
    ],
  },
  {
    id: 'leak-upstairs',
    name: { 'zh-CN': '楼上漏水到楼下', en: 'Leak from upstairs' },
    button: { 'zh-CN': '楼上漏水', en: 'Leak upstairs' },
    keywords: { 'zh-CN': ['漏水', '渗水', '天花板'], en: ['leak', 'ceiling'] },
    signals: ['顶上一直滴', '顶上滴答滴答'],
    phrases: [['first', 'warm', '{{owner_title}}您好，先把灯关了，漏水的地方接个盆，师傅马上上门。']],
  },
];

function entryOf({ id, keywords, signals = [], phrases }: Matter, lang: Lang): Entry {
  return {
    situation: id,
    lang,
    signals: lang === 'zh-CN' ? signals.map((text) => ({ text, also: [] })) : [],
    keywords: keywords[lang],
    guide: { goal: '', must: [], avoid: [], ask: [], promise: '', escalate: '' },
    law: [],
    calming: [],
    phrases: (lang === 'zh-CN' ? phrases : []).map(([set, tone, text]) => ({
      id: `${id}/${set}-${tone}`,
      situation: id,
      lang,
      set,
      tone,
      channel: 'private',
      stage: 'first',
      role: 'butler',
      text,
    })),
  };
}

function makeBook(): Phrasebook {
  const situations = MATTERS.map(({ id, name, button }): Situation => ({
    id,
    name,
    button,
    group: 'all',
    scope: '',
    outgoing: false,
  }));
  const entries = (lang: Lang) => Object.fromEntries(MATTERS.map((matter) => [matter.id, entryOf(matter, lang)]));
  const book: Phrasebook = {
    groups: [],
    situations,
    slots: [],
    entries: { 'zh-CN': entries('zh-CN'), en: entries('en') },
    calming: { 'zh-CN': {}, en: {} },
    practice: { 'zh-CN': [], en: [] },
    greetings: { 'zh-CN': [], en: [] },
    synonyms: [
      ['物业费', '物管费'],
      ['电梯', '升降机'],
    ],
    associations: '',
    sounds: { usual: '', others: '', words: {} },
  };
  return { ...book, associations: associationsOf(book), sounds: soundsOf(book) };
}

export const book = makeBook();
