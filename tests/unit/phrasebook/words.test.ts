import { describe, expect, test } from 'vitest';
import { expectFault, faultsAfter, goodFiles } from './book.ts';

const ZH = 'zh-CN/repairs/leak-upstairs.yaml';
const EN = 'en/repairs/leak-upstairs.yaml';
const good = goodFiles();

/** Puts words into the warm first phrase. */
const say = (words: string) => (text: string) => text.replace('先接个盆。', `先接个盆。${words}`);
const sayInEnglish = (words: string) => (text: string) => text.replace('for now.', `for now. ${words}`);

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
  ])('%s', (_, change, words, at) => expectFault(ZH, change, words, at));

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
  ])('Chinese: %s', (_, change, words) => expectFault(ZH, change, words));

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
  ])('English: %s', (words, sentence) => expectFault(EN, sayInEnglish(words), sentence));

  test.each([
    'Use the mini program.',
    'The size and the prize.',
    'A water meter, an orderly queue, an error.',
    'A citizen.',
  ])('English that is right stays: %s', (words) => expect(faultsAfter(EN, sayInEnglish(words))).toEqual([]));

  test.each([
    '请看{{location}}（北侧）。',
    '水压2.5公斤。',
    '扫码 App 也行。',
    '乾坤大着呢，瞭望也行。',
    '东西一坏，谁都难受。',
  ])('Chinese that is right stays: %s', (words) =>
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
