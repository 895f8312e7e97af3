import { describe, expect, test } from 'vitest';
import { faultsAfter, goodFiles } from './book.ts';

const ZH = 'zh-CN/repairs/leak-upstairs.yaml';
const EN = 'en/repairs/leak-upstairs.yaml';
const good = goodFiles();

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
