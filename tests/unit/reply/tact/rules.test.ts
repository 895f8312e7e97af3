import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkTact } from '../../../../reply/tact/check.ts';
import { KINDS } from '../../../../reply/tact/rule.ts';
import { rules } from '../../../../reply/tact/rules/index.ts';
import { root } from '../../../../scripts/build.ts';

describe.each(rules)('$id', ({ id, kind, channels, message, examples }) => {
  test('is a known kind and explains itself in both languages', () => {
    expect(KINDS).toContain(kind);
    expect(message['zh-CN']).toMatch(/。$/);
    expect(message.en).toMatch(/\.$/);
  });

  test.each(examples.bad.map(([text, words, context]) => ({ text, words, context })))(
    'finds “$words” in $text',
    ({ text, words, context }) => {
      const findings = checkTact(text, { channel: 'private', ...context }).filter(({ rule }) => rule === id);
      expect(findings.map(({ start, end }) => text.slice(start, end))).toContain(words);
    },
  );

  test.each(examples.good.map((example) => (typeof example === 'string' ? ([example, {}] as const) : example)))(
    'lets pass: %s',
    (text, context) => {
      const channel = channels?.[0] ?? 'private';
      // A rule for groups has good examples that are good because they are private: those say nothing about the channel.
      const where = channels && Object.keys(context).length === 0 ? 'private' : channel;
      expect(checkTact(text, { channel: where, ...context }).filter(({ rule }) => rule === id)).toEqual([]);
    },
  );

  test('has examples of both sorts', () => {
    expect(examples.bad.length).toBeGreaterThan(0);
    expect(examples.good.length).toBeGreaterThan(0);
  });
});

test('every rule file is in the list, and each id is there once', () => {
  const files = readdirSync(join(root, 'reply/tact/rules')).filter((name) => name !== 'index.ts');
  expect(rules.map(({ id }) => `${id.replaceAll('_', '-')}.ts`).sort()).toEqual(files.sort());
});

describe('the whole check', () => {
  test('counts offsets in the whole text, sentence by sentence, and steps over blanks', () => {
    const text = '{{owner_title}}您好。我们会尽快修。保证修好！';
    expect(checkTact(text, { channel: 'private' }).map(({ start, end }) => text.slice(start, end))).toEqual([
      '尽快',
      '保证',
    ]);
  });

  test('judges only words that stand together in one sentence', () => {
    expect(checkTact('物业费账单发您了。明天停水检修。', { channel: 'private' })).toEqual([]);
    expect(checkTact('物业费再不交，明天停水。', { channel: 'private' })).toHaveLength(1);
  });

  test('explains in the language asked for', () => {
    expect(checkTact('您们好', { channel: 'private' })[0]?.message).toContain('各位');
    expect(checkTact('您们好', { channel: 'private', explainIn: 'en' })[0]?.message).toContain('no plural');
  });

  test('takes a group’s rules to groups only', () => {
    expect(checkTact('3-2-1201 还欠费', { channel: 'private' })).toEqual([]);
    expect(checkTact('3-2-1201 还欠费', { channel: 'group' })[0]).toMatchObject({
      rule: 'shame_list',
      kind: 'debtor-in-group',
      level: 'block',
    });
  });

  test.each([
    '',
    ' ',
    '😀',
    '\ud83d',
    '。'.repeat(1000),
    '停水'.repeat(5000),
    'a'.repeat(100_000),
    '不'.repeat(20_000),
  ])('answers quickly to odd input %#', (text) => {
    const before = performance.now();
    checkTact(text, { channel: 'group' });
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
