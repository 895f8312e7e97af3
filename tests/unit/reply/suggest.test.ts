import { describe, expect, test } from 'vitest';
import { createSuggest, withCalming, type Answer, type Question } from '../../../reply/suggestion/suggest.ts';
import { readBook, readModels } from '../../../scripts/book.ts';

const book = readBook();
const suggest = createSuggest(book, readModels(book));
const ask = (text: string, more: Partial<Question> = {}): Answer =>
  suggest({ text, channel: 'private', tone: 'warm', ...more });

describe('what is offered', () => {
  test('at most three, in the wanted tone and channel, each with a reason', () => {
    for (const tone of ['warm', 'formal', 'brief'] as const) {
      const { suggestions } = ask('楼上漏水，天花板一直滴', { tone });
      expect(suggestions.length).toBeGreaterThan(0);
      expect(suggestions.length).toBeLessThanOrEqual(3);
      expect(suggestions[0]!.phrase).toMatchObject({
        situation: 'leak-upstairs',
        tone,
        channel: 'private',
        stage: 'first',
      });
      expect(suggestions[0]!.reason.words).toContain('漏水');
    }
  });

  test('the group version in a group', () => {
    const { suggestions } = ask('楼上漏水，天花板一直滴', { channel: 'group' });
    expect(suggestions[0]!.phrase.channel).toBe('group');
  });

  test('a private phrase never before one for the channel that is open', () => {
    for (const { id } of book.situations)
      for (const channel of ['private', 'group'] as const) {
        const [first] = ask('在吗？', { situation: id, channel }).suggestions;
        const hasOwn = book.entries['zh-CN'][id]?.phrases.some(
          (phrase) => phrase.channel === channel && phrase.role === 'butler' && phrase.stage === 'first',
        );
        if (hasOwn) expect(first?.phrase.channel, `${id} ${channel}`).toBe(channel);
      }
  });

  test('in the language of the owner, or in the chosen one', () => {
    expect(ask('There is water dripping through my kitchen ceiling').suggestions[0]!.phrase.lang).toBe('en');
    expect(ask('楼上漏水', { lang: 'en' }).suggestions[0]!.phrase.lang).toBe('en');
  });

  test('the situation the butler chose goes first', () => {
    const { situations, suggestions } = ask('楼上漏水', { situation: 'noise-neighbor' });
    expect(situations[0]!.id).toBe('noise-neighbor');
    expect(suggestions[0]!.reason.kind).toBe('chosen');
  });

  test('a new group gets the opening posts', () => {
    const { suggestions } = ask('', { channel: 'group', isNewGroup: true, lang: 'zh-CN' });
    expect(suggestions.map(({ phrase }) => phrase.set)).toContain('opening');
    expect(suggestions.map(({ phrase }) => phrase.set)).toContain('official');
  });

  test('nothing for an acknowledgement', () => {
    const { needsReply, suggestions } = ask('好的，收到，谢谢');
    expect(needsReply).toBe(false);
    expect(suggestions).toEqual([]);
  });
});

describe('an angry owner', () => {
  const angry = '楼上天天漏水，说了八百遍了，你们物业干什么吃的！！';

  test('is calmed first, and keeps the facts of the matter', () => {
    const [first, second] = ask(angry).suggestions;
    expect(first!.text).not.toBe(first!.phrase.text);
    expect(first!.text.startsWith('{{owner_title}}，')).toBe(true);
    expect(first!.text).toContain(first!.phrase.text.slice(-20));
    if (second) expect(second.text).toBe(second.phrase.text);
  });

  test('is never reminded of a fee', () => {
    const { suggestions } = ask('催催催，就知道催物业费，要不要脸！！', { situation: 'fee-reminder' });
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { phrase } of suggestions) expect(phrase.stage).not.toMatch(/^L/);
  });

  test('the same words get the same line', () =>
    expect(ask(angry).suggestions[0]!.text).toBe(ask(angry).suggestions[0]!.text));
});

test.each<[name: string, text: string, lang: 'zh-CN' | 'en', result: string]>([
  [
    'replaces the greeting',
    '{{owner_title}}您好，水的事记下了。',
    'zh-CN',
    '{{owner_title}}，换我也急。水的事记下了。',
  ],
  ['stands before a text without one', '水的事记下了。', 'zh-CN', '换我也急。水的事记下了。'],
  [
    'starts a sentence in English',
    'Hi {{owner_title}}, thanks for telling me.',
    'en',
    'Hi {{owner_title}}. 换我也急。 Thanks for telling me.',
  ],
])('a calming line %s', (_, text, lang, result) => expect(withCalming(text, '换我也急。', lang)).toBe(result));
