// A small good book on disk, to be spoilt in one place: two situations, two languages, greetings.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { compilePhrasebook, formatFault } from '../../../phrasebook/compile.ts';
import { TERMS } from '../../../phrasebook/checks/greetings.ts';
import { layOut } from '../../../phrasebook/layout.ts';
import { root } from '../../../scripts/build.ts';
import { temporaryFolder } from '../../../scripts/temporary.ts';

const SITUATIONS = `groups:
  - id: repairs
    zh-CN: 维修
    en: Repairs
  - id: notices
    zh-CN: 通知
    en: Notices
situations:
  - id: leak-upstairs
    group: repairs
    zh-CN: 楼上漏水
    en: Leak from above
    button:
      zh-CN: 楼上漏水
      en: Leak from above
    scope: 楼上漏到楼下
  - id: lamp-out
    group: repairs
    zh-CN: 灯不亮
    en: Lamp out
    button:
      zh-CN: 灯不亮
      en: Lamp out
    scope: 公共灯不亮
  - id: work-briefing
    group: notices
    zh-CN: 工作简报
    en: Briefing
    button:
      zh-CN: 工作简报
      en: Briefing
    scope: 每月做了什么
    outgoing: yes
`;

const GUIDE = {
  'zh-CN': {
    goal: '先止水',
    must: ['先看现场'],
    avoid: ['先断定是谁'],
    ask: ['位置'],
    promise: '今天看',
    escalate: '经理',
  },
  en: {
    goal: 'Stop it',
    must: ['Look first'],
    avoid: ['Blame'],
    ask: ['Where'],
    promise: 'A look',
    escalate: 'Manager',
  },
};

const phrase = (id: string, text: string, more: Record<string, string> = {}): Record<string, string> => ({
  id,
  tone: id.split('-').at(-1)!,
  channel: id.includes('-group-') ? 'group' : 'private',
  ...more,
  text: `${text}\n`,
});

const many = (count: number, line: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => line(at));

/** The plain values of a good book, by path below phrasebook/. */
const GOOD: Record<string, Record<string, unknown>> = {
  'zh-CN/repairs/leak-upstairs.yaml': {
    signals: [...many(50, (at) => `楼上漏水第${at}天了还在滴`), { text: '楼上漏水，灯也不亮了', also: ['lamp-out'] }],
    keywords: ['漏水', '渗水'],
    guide: GUIDE['zh-CN'],
    law: ['民法典 296：用水排水不得损害相邻一方（2021-01-01）'],
    calming: ['水滴到床上谁都急，先跟您说声抱歉。'],
    phrases: [
      phrase(
        'first-warm',
        '{{owner_title}}您好，水还在滴，先接个盆。{{handler}}这就去楼上看，{{next_update}}前我告诉您查到什么。',
      ),
      phrase(
        'first-formal',
        '{{owner_title}}您好，渗漏一事已登记。{{handler}}前往查看，结果{{next_update}}前向您说明。',
      ),
      phrase('first-brief', '{{owner_title}}您好，{{handler}}去看漏水，{{next_update}}前回您。'),
      phrase('first-group-warm', '@{{owner_title}} 漏水我们去看，{{next_update}}前在这儿说，细节我私信您。'),
      phrase('hurt-warm', '{{owner_title}}您好，人要是滑倒了先打120，我们马上到楼下接车。', { when: '有人滑倒' }),
      phrase('hurt-brief', '{{owner_title}}您好，有人摔着先打120，我们来接。', { when: '有人滑倒' }),
    ],
  },
  'zh-CN/repairs/lamp-out.yaml': {
    signals: many(50, (at) => `${at}楼的灯不亮了`),
    keywords: ['灯', '照明'],
    guide: GUIDE['zh-CN'],
    phrases: [
      phrase(
        'first-warm',
        '{{owner_title}}您好，黑着走楼梯不方便，这盏灯今天就换。换之前请您扶着扶手慢慢走，换好我拍给您看。',
      ),
      phrase('first-formal', '{{owner_title}}您好，您反映的照明故障已转工程部更换，完成后向您反馈。'),
      phrase('first-brief', '{{owner_title}}您好，灯今天换，换好拍给您。'),
    ],
  },
  'zh-CN/notices/work-briefing.yaml': {
    keywords: ['简报'],
    guide: GUIDE['zh-CN'],
    phrases: [phrase('month-group-warm', '各位邻居，这个月修了{{location}}的灯，清了水箱，账在{{publish_place}}。')],
  },
  'en/repairs/leak-upstairs.yaml': {
    signals: many(40, (at) => `water from above, day ${at} now`),
    keywords: ['leak', 'elevator'],
    guide: GUIDE.en,
    phrases: [
      phrase(
        'first-warm',
        'Hi {{owner_title}}, put a bucket under it for now. {{handler}} is on the way upstairs and you will hear from me by {{next_update}}.',
      ),
      phrase(
        'first-formal',
        'Dear {{owner_title}}, the leak has been logged. {{handler}} will inspect it and we will report by {{next_update}}.',
      ),
      phrase('first-brief', 'Hi {{owner_title}}, {{handler}} is looking at the leak; news by {{next_update}}.'),
    ],
  },
  'en/repairs/lamp-out.yaml': {
    signals: many(40, (at) => `no light on floor ${at}`),
    keywords: ['lamp'],
    guide: GUIDE.en,
    phrases: [
      phrase(
        'first-warm',
        'Hi {{owner_title}}, nobody should climb stairs in the dark. The lamp goes in today and I will send you a picture.',
      ),
      phrase('first-formal', 'Dear {{owner_title}}, the lighting fault you reported has been passed to the engineers.'),
      phrase('first-brief', 'Hi {{owner_title}}, new lamp today, picture to follow.'),
    ],
  },
  'en/notices/work-briefing.yaml': {
    keywords: ['briefing'],
    guide: GUIDE.en,
    phrases: [
      phrase(
        'month-group-warm',
        'This month we mended the lights at {{location}}; the accounts are on {{publish_place}}.',
      ),
    ],
  },
};

const greeting = (id: string, kind: string, name: string, avoid: string, texts: Record<string, string>): string =>
  `- id: ${id}\n  kind: ${kind}\n  name: ${name}\n  rule: plain\n  hook: phone\n  avoid: [${avoid}]\n` +
  Object.entries(texts)
    .map(([tone, text]) => `  ${tone}: |\n    ${text}\n`)
    .join('');

const GREETINGS: Record<string, string> = {
  'zh-CN/greetings.yaml':
    greeting('mid-autumn', 'festival', '中秋', '优惠', {
      warm: '中秋快乐，今晚月亮好，上天台请结伴。急事{{duty_phone}}。',
      formal: '中秋安康。赏月请注意安全，值班电话{{duty_phone}}。{{service_center}}',
      brief: '中秋快乐，急事{{duty_phone}}。',
    }) +
    greeting('mourning-day', 'mourning', '哀悼日', '快乐', { brief: '今天小区不放音乐，请就近静立。' }) +
    TERMS.map((term) => greeting(term, 'term', '节气', '优惠', { brief: `${term}到了，添件衣裳。` })).join(''),
  'en/greetings.yaml':
    greeting('mid-autumn', 'festival', 'Mid-Autumn', 'discount', {
      warm: 'Happy Mid-Autumn! The moon is bright tonight. Urgent calls to {{duty_phone}}.',
      formal: 'Our good wishes for Mid-Autumn. The duty telephone is {{duty_phone}}. {{service_center}}',
      brief: 'Happy Mid-Autumn. Urgent: {{duty_phone}}.',
    }) +
    greeting('mourning-day', 'mourning', 'Day of mourning', 'happy', { brief: 'No music in the grounds today.' }) +
    TERMS.map((term) => greeting(term, 'term', 'Term', 'discount', { brief: `It is ${term}; take a coat.` })).join(''),
};

/** Every file of the good book: path below phrasebook/ → text. */
export function goodFiles(): Record<string, string> {
  const entries = Object.entries(GOOD).map(([path, value]) => [path, layOut(value)]);
  return { 'situations.yaml': SITUATIONS, ...Object.fromEntries(entries), ...GREETINGS };
}

/** The faults of the good book after one file was changed; `undefined` takes the file out. */
export function faultsAfter(path: string, change: (text: string) => string | undefined, moveTo = path): string[] {
  const home = temporaryFolder('book');
  mkdirSync(join(home, 'phrasebook'));
  cpSync(join(root, 'phrasebook/slots.yaml'), join(home, 'phrasebook/slots.yaml'));
  for (const [name, text] of Object.entries(goodFiles())) {
    const changed = name === path ? change(text) : text;
    if (changed === undefined) continue;
    const file = join(home, 'phrasebook', name === path ? moveTo : name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, changed);
  }
  return compilePhrasebook(home).faults.map(formatFault);
}

/** The change must change something, be found, and be found in that file only. */
export function expectFault(path: string, change: (text: string) => string, words: RegExp, at?: string): void {
  const text = goodFiles()[path]!;
  expect(change(text)).not.toBe(text);
  const faults = faultsAfter(path, change);
  expect(faults.join('\n')).toMatch(words);
  for (const fault of faults) expect(fault).toMatch(new RegExp(`^phrasebook/${path}:\\d+ {2}\\S.*\\. \\S.*$`));
  if (at) expect(faults[0]).toContain(`:${text.slice(0, text.indexOf(at)).split('\n').length + 3} `);
}
