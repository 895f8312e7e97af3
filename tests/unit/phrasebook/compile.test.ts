import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compilePhrasebook, formatFault, listYaml } from '../../../phrasebook/compile.ts';
import { layOut } from '../../../phrasebook/layout.ts';
import { LANGS } from '../../../phrasebook/schema.ts';
import { root } from '../../../scripts/build.ts';
import { faultsAfter, goodFiles } from './book.ts';

const ZH = 'zh-CN/repairs/leak-upstairs.yaml';
const EN = 'en/repairs/leak-upstairs.yaml';
const good = goodFiles();

/** Takes the phrases out whose id fits. */
const without = (id: string) => (text: string) => text.replace(new RegExp(` {2}- id: ${id}\\n(?: {4}.*\\n)+`, 'g'), '');
/** Puts words into the warm first phrase. */
const say = (words: string) => (text: string) => text.replace('先接个盆。', `先接个盆。${words}`);
const sayInEnglish = (words: string) => (text: string) => text.replace('for now.', `for now. ${words}`);

test('the untouched book has no fault', () => expect(faultsAfter('', (text) => text)).toEqual([]));

describe('a broken file is named with file, line and remedy', () => {
  test.each<[name: string, change: (text: string) => string, words: RegExp, at?: string]>([
    [
      'indentation',
      (text) => text.replace('guide:\n  goal', 'guide:\n goal'),
      /not valid YAML.*Compare the indentation/,
    ],
    ['unknown field', (text) => text.replace('keywords:', 'keyword:'), /“keyword” is not a field here.*Use one of/],
    ['missing field', (text) => text.replace(/ {2}promise: .*\n/, ''), /“promise” is missing.*Add it/],
    ['empty field', (text) => text.replace(/promise: .*/, 'promise: ""'), /“promise” is empty/],
    [
      'unknown tone',
      (text) => text.replace('tone: warm', 'tone: soft'),
      /“soft” is not known here.*warm, formal, brief/,
    ],
    [
      'id without tone',
      (text) => text.replace('id: first-warm', 'id: first'),
      /does not say its channel.*“first-warm”/,
    ],
    [
      'id twice',
      (text) => text.replace('id: first-formal\n    tone: formal', 'id: first-warm\n    tone: warm'),
      /is there twice/,
    ],
    [
      'text that is no block',
      (text) => text.replace(/text: \|\n\s+\{\{owner_title\}\}(.*)/, 'text: 您好$1'),
      /not a \| block/,
    ],
    [
      'a # that swallows words',
      (text) => text.replace('signals:\n', 'signals:\n  - 订单 #123 漏水\n'),
      /canonical layout.*--fix/,
    ],
    ['no brief phrase', without('\\w+-brief'), /There is no brief private phrase/],
  ])('%s', (_, change, words, at) => check(ZH, change, words, at));
});

/** The change must change something, be found, and be found in that file only. */
function check(path: string, change: (text: string) => string, words: RegExp, at?: string): void {
  const text = good[path]!;
  expect(change(text)).not.toBe(text);
  const faults = faultsAfter(path, change);
  expect(faults.join('\n')).toMatch(words);
  for (const fault of faults) expect(fault).toMatch(new RegExp(`^phrasebook/${path}:\\d+ {2}\\S.*\\. \\S.*$`));
  if (at) expect(faults[0]).toContain(`:${text.slice(0, text.indexOf(at)).split('\n').length + 3} `);
}

describe('blanks, lengths, sets', () => {
  test.each<[name: string, change: (text: string) => string, words: RegExp, at?: string]>([
    [
      'unknown blank',
      (text) => text.replace('{{handler}}', '{{helper}}'),
      /\{\{helper\}\} is not a blank/,
      'id: first-warm',
    ],
    [
      'private blank in a group',
      (text) => text.replace('@{{owner_title}}', '@{{room}}'),
      /\{\{room\}\} is private.*group/,
    ],
    ['loose brace', (text) => text.replace('{{handler}}', '{handler}'), /brace outside a blank/],
    ['different promises', (text) => text.replace('{{next_update}}前我', '今天我'), /promise different things/],
    [
      'a number in one tone only',
      (text) => text.replace('摔着先打120', '摔着先叫车'),
      /different numbers: \[\] and \[120\]/,
    ],
    ['another number', (text) => text.replace('摔着先打120', '摔着先打119'), /different numbers: \[119\] and \[120\]/],
    [
      'a time that contradicts',
      (text) => text.replace('我们马上到', '三分钟内到').replace('我们来接', '十五分钟到'),
      /different numbers: \[120 15\] and \[120 3\]/,
    ],
    ['too long', say('请您放心。'.repeat(60)), /characters long.*Cut it to 180/],
    ['too long for a brief one', (text) => text.replace('去看漏水', `去看漏水${'好'.repeat(80)}`), /Cut it to 80/],
  ])('%s', (_, change, words, at) => check(ZH, change, words, at));

  test.each<[name: string, change: (text: string) => string]>([
    ['the article stands in the formal tone only', (text) => text.replace('已登记。', '已登记（民法典第296条）。')],
    ['15 and 十五 are one number', (text) => text.replace('我们马上到', '15分钟到').replace('我们来接', '十五分钟到')],
    ['a list is numbered', (text) => text.replace('渗漏一事已登记。', '现说明如下：1. 渗漏已登记。2. 已派人。')],
  ])('no fault where %s', (_, change) => {
    expect(change(good[ZH]!)).not.toBe(good[ZH]);
    expect(faultsAfter(ZH, change)).toEqual([]);
  });
});

describe('words and spelling', () => {
  test.each<[name: string, change: (text: string) => string, words: RegExp]>([
    ['a vague time', say('我们会尽快修。'), /“尽快” must not stand in a phrase \(tact rule vague_time\)\. It says: /],
    ['a threat', say('不交物业费就停水。'), /“停水”.*utility_cut/],
    ['a guarantee', say('保证修好。'), /“保证”.*over_promise/],
    [
      'a forbidden word in a calming line',
      (text) => text.replace('谁都急', '谁都急，绝对会修好'),
      /“绝对”.*over_promise/,
    ],
    ['a debtor in a group', (text) => text.replace('漏水我们去看', '3-2-1201 还欠费呢'), /“3-2-1201”.*shame_list/],
    ['a traditional character', say('請您放心。'), /“請” is a traditional character\. Write 请/],
    ['a traditional character in a note', (text) => text.replace('先止水', '先關水'), /“關” is a traditional/],
    ['half-width comma', (text) => text.replace('您好，水', '您好,水'), /Half-width punctuation/],
    ['half-width stop', say('好.我们去。'), /Half-width punctuation/],
    ['half-width brackets', say('盆(大的)接着。'), /Half-width punctuation/],
    [
      'half-width comma after a blank',
      (text) => text.replace('{{next_update}}前我', '{{next_update}},我'),
      /Half-width/,
    ],
  ])('Chinese: %s', (_, change, words) => check(ZH, change, words));

  test.each<[words: string, sentence: RegExp]>([
    ['The color is off.', /“color” is American spelling\. Write “colour”/],
    ['Your neighbor called.', /“neighbor” is American/],
    ['We apologize.', /Write “apologise”/],
    ['We are organizing it.', /Write “organising”/],
    ['Come to the center.', /Write “centre”/],
    ['It was canceled.', /Write “cancelled”/],
    ['The program is out.', /Write “programme”/],
    ['Take the elevator.', /Write “lift”/],
    ['I will fix it as soon as possible.', /vague_time/],
    ['It is not my job.', /push_off/],
    ['We guarantee it.', /over_promise/],
  ])('English: %s', (words, sentence) => check(EN, sayInEnglish(words), sentence));

  test.each([
    'Use the mini program.',
    'The size and the prize.',
    'A water meter, an orderly queue, an error.',
    'A citizen.',
  ])('English that is right stays: %s', (words) => expect(faultsAfter(EN, sayInEnglish(words))).toEqual([]));

  test.each(['请看{{location}}（北侧）。', '水压2.5公斤。', '扫码 App 也行。', '乾坤大着呢，瞭望也行。'])(
    'Chinese that is right stays: %s',
    (words) =>
      expect(faultsAfter(ZH, say(words)).filter((fault) => !/promise different|different numbers/.test(fault))).toEqual(
        [],
      ),
  );

  test('owners may write as they like, and search words may be American', () =>
    expect(
      faultsAfter(ZH, (text) => text.replace('楼上漏水第7天了还在滴', '樓上漏水,冇人理!!')).concat(
        faultsAfter(EN, (text) => text.replace('day 7 now', 'neighbor upstairs, elevator wet')),
      ),
    ).toEqual([]));
});

describe('signals and files', () => {
  test.each<[name: string, path: string, change: (text: string) => string, words: RegExp]>([
    ['a signal twice', ZH, (text) => text.replace(/signals:\n( {2}- .*\n)/, 'signals:\n$1$1'), /signal is there twice/],
    [
      'a signal of another situation',
      ZH,
      (text) => text.replace('楼上漏水第7天了还在滴', '9楼的灯，不亮了'),
      /also stands in lamp-out: 9楼的灯，不亮了/,
    ],
    ['too few signals', ZH, (text) => text.replace(/(?: {2}- .*\n){2}/, ''), /only 49 signals.*at least 50/],
    ['too few English signals', EN, (text) => text.replace(/ {2}- .*\n/, ''), /only 39 signals.*at least 40/],
    [
      'unknown second situation',
      ZH,
      (text) => text.replace('also: [lamp-out]', 'also: [money]'),
      /“money” is not another/,
    ],
    [
      'signals where nobody writes',
      'zh-CN/notices/work-briefing.yaml',
      (text) => `signals:\n  - 简报呢\n${text}`,
      /Nobody writes to us/,
    ],
    [
      'nearly the same phrase in another situation',
      'zh-CN/repairs/lamp-out.yaml',
      (text) =>
        text.replace(
          /(id: first-warm[\s\S]*?text: \|\n {6}).*/,
          '$1{{owner_title}}您好，水还在滴，先接个盆。{{handler}}这就去楼上看，{{next_update}}前我告诉您查到了什么。',
        ),
      /is nearly the same as “.*” \(\d+ %\)\. Delete one/,
    ],
  ])('%s', (name, path, change, words) => {
    expect(change(good[path]!)).not.toBe(good[path]);
    const faults = faultsAfter(path, change).join('\n');
    expect(faults, name).toMatch(words);
  });

  test('tones of one set may be alike', () =>
    expect(
      faultsAfter(ZH, (text) =>
        text.replace('有人摔着先打120，我们来接。', '人要是滑倒了先打120，我们马上到楼下接车。'),
      ),
    ).toEqual([]));

  test('a situation that is missing in one language', () =>
    expect(faultsAfter(EN, () => undefined)).toEqual([
      `phrasebook/${EN}:1  leak-upstairs has no en file. Write it: every situation of situations.yaml is answered in both languages.`,
    ]));

  test('a situation that is missing altogether', () => {
    const add = (text: string): string =>
      `${text}  - id: smell\n    group: repairs\n    zh-CN: 异味\n    en: Smell\n    button:\n      zh-CN: 异味\n      en: Smell\n    scope: 异味\n`;
    expect(faultsAfter('situations.yaml', add).join('\n')).toMatch(
      /smell has no zh-CN file[\s\S]*smell has no en file/,
    );
  });

  test('a file in the wrong place', () => {
    const faults = faultsAfter(ZH, (text) => text, 'zh-CN/notices/leak-upstairs.yaml').join('\n');
    expect(faults).toContain('Move the file to zh-CN/repairs/.');
    expect(faults).toContain('leak-upstairs has no zh-CN file.');
  });
});

describe('greetings', () => {
  test.each<[name: string, change: (text: string) => string, words: RegExp]>([
    ['an unknown kind', (text) => text.replace('kind: festival', 'kind: party'), /“party” is not known here/],
    [
      'a day that the other language lacks',
      (text) => text.replace('id: mid-autumn', 'id: moon'),
      /moon is not a festival in/,
    ],
    [
      'a term that is missing',
      (text) => text.replace(/- id: lichun\n(?: {2}.*\n)+/, ''),
      /solar term lichun has no tip/,
    ],
    [
      'an avoided word',
      (text) => text.replace('今晚月亮好', '今晚有优惠'),
      /“优惠” stands in a text that is to avoid it/,
    ],
    [
      'too long',
      (text) => text.replace('今晚月亮好', '今晚月亮好'.repeat(20)),
      /is \d+ characters long\. Cut it to 100/,
    ],
    ['a private blank', (text) => text.replace('急事{{duty_phone}}', '{{room}}'), /\{\{room\}\} is private/],
    ['an unknown blank', (text) => text.replace('急事{{duty_phone}}', '{{phone}}'), /\{\{phone\}\} is not a blank/],
    ['cheer in mourning', (text) => text.replace('不放音乐，', '不放音乐！'), /cheer in a text for a day of mourning/],
    [
      'a feast without a formal text',
      (text) => text.replace(/ {2}formal: \|\n.*\n/, ''),
      /mid-autumn has no formal text/,
    ],
    ['a forbidden word', (text) => text.replace('今晚月亮好', '家人们'), /“家人们”.*over_familiar/],
    ['no block', (text) => text.replace('brief: |\n    今天', 'brief: 今天'), /not a \| block.*“brief: \|”/],
    [
      'a day twice',
      (text) => `${text}${text.match(/- id: mid-autumn\n(?: {2}.*\n)+/)?.[0]}`,
      /mid-autumn is there twice/,
    ],
    ['no list', () => 'mid-autumn: yes\n', /The greetings are not a list/],
  ])('%s', (_, change, words) => {
    const path = 'zh-CN/greetings.yaml';
    expect(change(good[path]!)).not.toBe(good[path]);
    expect(faultsAfter(path, change).join('\n')).toMatch(words);
  });

  test('an English one that is too long, or has an avoided word', () => {
    const path = 'en/greetings.yaml';
    const faults = faultsAfter(path, (text) =>
      text.replace('The moon is bright tonight.', 'A discount tonight. '.repeat(14)),
    );
    expect(faults.join('\n')).toMatch(/Cut it to 260[\s\S]*“discount” stands/);
  });
});

describe('the phrasebook of this project', () => {
  const { book, faults } = compilePhrasebook(root);

  test('has no fault', () => expect(faults.map(formatFault)).toEqual([]));

  test('is in the canonical layout, file by file', () => {
    for (const lang of LANGS)
      for (const path of listYaml(join(root, 'phrasebook', lang))) {
        if (dirname(path) === join(root, 'phrasebook', lang)) continue;
        const text = readFileSync(path, 'utf8');
        expect(layOut(parse(text, { schema: 'failsafe' }) as Record<string, unknown>), path).toBe(text);
      }
  });

  test('has the situations of the list, each button short, each id once', () => {
    expect(book.situations).toHaveLength(91);
    expect(new Set(book.situations.map(({ id }) => id)).size).toBe(91);
  });

  test('has six practice owners with answers in each language, one of them a group', () => {
    for (const lang of LANGS) {
      expect(book.practice[lang]).toHaveLength(6);
      expect(book.practice[lang].filter(({ members }) => members)).toHaveLength(1);
      expect(book.practice[lang].every(({ answers }) => answers.length >= 3)).toBe(true);
    }
  });
});
