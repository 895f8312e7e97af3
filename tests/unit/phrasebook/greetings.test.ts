import { describe, expect, test } from 'vitest';
import { faultsAfter, goodFiles } from './book.ts';

const good = goodFiles();

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
