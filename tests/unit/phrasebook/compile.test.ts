import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compilePhrasebook, formatFault, listYaml } from '../../../phrasebook/compile.ts';
import { layOut } from '../../../phrasebook/layout.ts';
import { LANGS } from '../../../phrasebook/schema.ts';
import { root } from '../../../scripts/build.ts';
import { temporaryFolder } from '../../../scripts/temporary.ts';

const FILE = 'phrasebook/zh-CN/repairs/leak-upstairs.yaml';
const good = readFileSync(join(root, FILE), 'utf8');

/** Faults of a book that holds one situation, in which the Chinese file was changed. */
function faultsOf(change: (text: string) => string, file = FILE): string[] {
  const home = temporaryFolder('book');
  for (const name of ['situations.yaml', 'slots.yaml', 'en/repairs/leak-upstairs.yaml']) {
    mkdirSync(dirname(join(home, 'phrasebook', name)), { recursive: true });
    cpSync(join(root, 'phrasebook', name), join(home, 'phrasebook', name));
  }
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), change(good));
  return compilePhrasebook(home).faults.map(formatFault);
}

const lineOf = (words: string): number => good.slice(0, good.indexOf(words)).split('\n').length;

describe('a broken phrasebook file is named with file, line and remedy', () => {
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
      /does not say its channel and tone.*“first-warm”/,
    ],
    [
      'id twice',
      (text) => text.replace('id: first-formal\n    tone: formal', 'id: first-warm\n    tone: warm'),
      /is there twice/,
    ],
    [
      'unknown blank',
      (text) => text.replace('{{handler}}', '{{helper}}'),
      /\{\{helper\}\} is not a blank.*slots\.yaml/,
      'id: first-warm',
    ],
    [
      'private blank in a group',
      (text) => text.replace('@{{owner_title}}', '@{{room}}'),
      /\{\{room\}\} is private.*group/,
    ],
    ['loose brace', (text) => text.replace('{{handler}}', '{handler}'), /brace outside a blank/],
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
    [
      'a signal twice',
      (text) => text.replace(/signals:\n( {2}- .*\n)/, 'signals:\n$1$1'),
      /This signal is there twice/,
    ],
    [
      'unknown second situation',
      (text) => text.replace('also: [compensation-claim]', 'also: [money]'),
      /“money” is not another situation/,
    ],
    [
      'different promises',
      (text) => text.replace('{{next_update}}前我把查到', '今天我把查到'),
      /promise different things/,
    ],
    ['half-width comma', (text) => text.replace('您好，漏水', '您好,漏水'), /Half-width punctuation/],
    [
      'too long',
      (text) => text.replace('漏水的事我记下了。', `漏水的事我记下了。${'请您放心。'.repeat(60)}`),
      /characters long.*Cut it to/,
    ],
    [
      'no brief phrase',
      (text) => text.replaceAll(/ {2}- id: \S+-brief\n(?: {4}.*\n)+/g, ''),
      /There is no brief private phrase/,
    ],
  ])('%s', (_, change, words, at) => {
    expect(change(good)).not.toBe(good);
    const faults = faultsOf(change);
    expect(faults.join('\n')).toMatch(words);
    for (const fault of faults) expect(fault).toMatch(/^phrasebook\/zh-CN\/repairs\/leak-upstairs\.yaml:\d+ {2}/);
    if (at) expect(faults[0]).toContain(`:${lineOf(at) + 3} `);
  });

  test('a file in the wrong place, and a language that is missing', () => {
    const faults = faultsOf((text) => text, 'phrasebook/zh-CN/fees/leak-upstairs.yaml').join('\n');
    expect(faults).toContain('Move the file to zh-CN/repairs/.');
    expect(faults).toContain('leak-upstairs has no zh-CN file.');
  });

  test('the untouched file has no fault', () => expect(faultsOf((text) => text)).toEqual([]));
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
