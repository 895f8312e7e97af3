import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compilePhrasebook, formatFault, listYaml } from '../../../phrasebook/compile.ts';
import { layOut } from '../../../phrasebook/layout.ts';
import { LANGS } from '../../../phrasebook/schema.ts';
import { root } from '../../../scripts/build.ts';
import { expectFault, faultsAfter } from './book.ts';

const ZH = 'zh-CN/repairs/leak-upstairs.yaml';

/** Takes the phrases out whose id fits. */
const without = (id: string) => (text: string) => text.replace(new RegExp(` {2}- id: ${id}\\n(?: {4}.*\\n)+`, 'g'), '');

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
  ])('%s', (_, change, words, at) => expectFault(ZH, change, words, at));
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
