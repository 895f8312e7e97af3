import { expect, test } from 'vitest';
import { createSuggest, type Answer } from '../../../reply/suggestion/suggest.ts';
import { book, models } from './book.ts';

const suggest = createSuggest(book, models);
const ask = (text: string): Answer => suggest({ text, channel: 'private', tone: 'warm' });

test.each([
  ['empty', ''],
  ['spaces', ' \n\t '],
  ['emoji only', '🎉🎉😂'],
  ['punctuation only', '，。、…'],
  ['half a surrogate', '电梯坏了\ud83d'],
  ['the other half', '\ude00 lift'],
  ['control characters', '\u0000\u0001\u001b[31m电梯\u202e'],
  ['HTML', '<script>alert(1)</script><b>电梯</b> & &amp; {{owner_title}}'],
  ['a very long message', '电梯坏了没人修'.repeat(15_000)],
  ['one long word', 'a'.repeat(100_000)],
])('answers %s', (_, text) => {
  const { situations, suggestions } = ask(text);
  expect(situations.length).toBeLessThanOrEqual(5);
  expect(suggestions.length).toBeLessThanOrEqual(3);
});

test('an angry owner is calmed first, and the matter stays', () => {
  const [first] = ask('凭什么电梯又坏了，太过分了').suggestions;
  expect(first!.phrase.situation).toBe('elevator-fault');
  expect(first!.text).toContain('您别急。');
});

test('an acknowledgement gets no suggestion', () => {
  expect(ask('收到，谢谢')).toMatchObject({ needsReply: false, suggestions: [] });
});

test('twice as long takes about twice as long, not four times', () => {
  // 着火 again and again would be the worst case for the search for danger; what is judged has an end.
  const time = (length: number): number => {
    const text = '上次着火，如果被困电梯，'.repeat(length);
    const started = performance.now();
    for (let turn = 0; turn < 5; turn++) ask(text);
    return performance.now() - started;
  };
  time(500);
  const once = Math.min(...[1, 2, 3].map(() => time(2_000)));
  const twice = Math.min(...[1, 2, 3].map(() => time(4_000)));
  expect(twice / once).toBeLessThan(3.2);
});
