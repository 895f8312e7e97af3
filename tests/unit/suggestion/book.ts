// A phrasebook of a few lines, so that a test of the engine does not hang on the content.
import { trainSoftmax } from '../../../phrasebook/training/softmax.ts';
import { packModel } from '../../../phrasebook/training/pack.ts';
import type { Entry, Lang, Phrasebook } from '../../../phrasebook/schema.ts';
import type { Models, PackedModel } from '../../../reply/suggestion/model.ts';

const SAID: Record<Lang, Record<string, string[]>> = {
  'zh-CN': {
    'elevator-fault': ['电梯坏了', '电梯又停了没人修', '电梯关不上门', '坐电梯总是抖'],
    'fee-too-high': ['物业费太贵了', '物业费怎么又涨价', '凭什么涨物业费', '收费标准不合理'],
    'emergency-fire': ['着火了快来人', '楼道冒烟起火了', '厨房起火', '失火了全是烟'],
    'chitchat-ack': ['好的谢谢', '收到', '今天天气真好', '知道了辛苦'],
  },
  en: {
    'elevator-fault': ['the lift is broken', 'elevator out of order again', 'the lift shakes', 'lift stopped'],
    'fee-too-high': ['the service charge is too high', 'why did the fee go up', 'fees are too expensive'],
    'emergency-fire': ['there is a fire', 'smoke in the hallway', 'the kitchen is on fire', 'flames next door'],
    'chitchat-ack': ['thanks', 'got it', 'lovely weather today', 'ok thank you'],
  },
};
const PHRASES: Record<Lang, string> = {
  'zh-CN': '{{owner_title}}您好，我去看看。',
  en: 'Hi {{owner_title}}, I will look.',
};

function entryOf(situation: string, lang: Lang): Entry {
  return {
    situation,
    lang,
    signals: SAID[lang][situation]!.map((text) => ({ text, also: [] })),
    keywords: situation === 'elevator-fault' ? ['电梯', 'lift'] : [],
    guide: { goal: '', must: [], avoid: [], ask: [], promise: '', escalate: '' },
    law: [],
    calming: [lang === 'en' ? 'I hear you.' : '您别急。'],
    phrases: (['warm', 'formal'] as const).map((tone) => ({
      id: `${situation}/first-${tone}`,
      situation,
      lang,
      set: 'first',
      tone,
      channel: 'private',
      stage: 'first',
      role: 'butler',
      text: PHRASES[lang],
    })),
  } as Entry;
}

const entriesOf = (lang: Lang): Record<string, Entry> =>
  Object.fromEntries(Object.keys(SAID[lang]).map((id) => [id, entryOf(id, lang)]));

export const book: Phrasebook = {
  groups: [],
  situations: Object.keys(SAID.en).map((id) => {
    const name = { 'zh-CN': id, en: id };
    return {
      id,
      group: id.startsWith('emergency') ? 'emergency' : 'repairs',
      name,
      button: name,
      scope: '',
      outgoing: false,
    };
  }),
  slots: [],
  entries: { 'zh-CN': entriesOf('zh-CN'), en: entriesOf('en') },
  calming: { 'zh-CN': {}, en: {} },
  practice: { 'zh-CN': [], en: [] },
  greetings: { 'zh-CN': [], en: [] },
  synonyms: [],
  associations: '',
  sounds: { usual: '', others: '', words: {} },
};

export function trainedOn(lang: Lang): PackedModel {
  const examples = Object.entries(SAID[lang]).flatMap(([situation, texts]) =>
    texts.map((text) => ({ text, targets: [{ situation, share: 1 }], weight: 1 })),
  );
  return packModel(trainSoftmax(examples, lang, { epochs: 20, rate: 4, decay: 1e-5, leastCount: 1 }));
}

export const models: Models = { 'zh-CN': trainedOn('zh-CN'), en: trainedOn('en') };
