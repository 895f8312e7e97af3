import { describe, expect, it } from 'vitest';
import { createSearch, type Why } from '../../../reply/search/search.ts';
import { book } from './book.ts';

const search = createSearch(book, 'zh-CN');
const first = (query: string) => {
  const { situations, phrases } = search(query);
  return { situation: situations[0], why: phrases[0]?.why };
};

describe('what is typed leads to its situation and says why', () => {
  const cases: [query: string, situation: string, why: Why][] = [
    ['电梯故障', 'elevator-fault', 'name'],
    ['异响', 'elevator-fault', 'keyword'],
    ['钢丝绳', 'elevator-fault', 'text'],
    ['升降机', 'elevator-fault', 'keyword'],
    ['物管费', 'fee-reminder', 'keyword'],
    ['催缴 欠费', 'fee-reminder', 'keyword'],
    ['欠费 催缴', 'fee-reminder', 'keyword'],
    ['dianti', 'elevator-fault', 'pinyin'],
    ['dt', 'elevator-fault', 'pinyin'],
    ['cuij', 'fee-reminder', 'pinyin'],
    ['lsls', 'leak-upstairs', 'pinyin'],
    ['dian梯', 'elevator-fault', 'pinyin'],
    ['dianti异响', 'elevator-fault', 'keyword'],
    ['chongqi', 'elevator-fault', 'pinyin'],
    ['chongqing', 'fee-reminder', 'pinyin'],
    ['louxangloushui', 'leak-upstairs', 'alike'],
    ['lousanglousui', 'leak-upstairs', 'pinyin'],
    ['楼上露水', 'leak-upstairs', 'pinyin'],
    ['电提', 'elevator-fault', 'pinyin'],
    ['按钮没反应', 'elevator-fault', 'keyword'],
    ['ＬＩＦＴ', 'elevator-fault', 'keyword'],
    ['leaking', 'leak-upstairs', 'keyword'],
    ['elevater', 'elevator-fault', 'alike'],
    ['漏水怎么回', 'leak-upstairs', 'keyword'],
  ];
  it.each(cases)('%s → %s (%s)', (query, situation, why) => {
    expect(first(query)).toEqual({ situation, why });
  });
});

describe('the first key already answers', () => {
  it.each([
    ['电', 'elevator-fault'],
    ['d', 'elevator-fault'],
    ['漏', 'leak-upstairs'],
    ['c', 'fee-reminder'],
  ])('%s', (key, situation) => {
    expect(search(key).situations).toContain(situation);
  });
});

describe('ranking', () => {
  it('a reading that is wrong in its word is not the best', () => {
    expect(search('chongq').situations[0]).not.toBe('leak-upstairs');
    expect(search('zhongqi').situations[0]).not.toBe('fee-reminder');
  });
  it('several words mean all of them: a phrase that holds the word comes first', () => {
    expect(search('电梯 钢丝绳').phrases[0]?.id).toBe('elevator-fault/done-warm');
  });
  it('shows one phrase of each set, first set first', () => {
    expect(search('电梯').phrases.map(({ id }) => id)).toEqual([
      'elevator-fault/first-warm',
      'elevator-fault/done-warm',
    ]);
  });
  it('takes the wanted tone', () => {
    expect(search('电梯', { tone: 'formal' }).phrases[0]?.id).toBe('elevator-fault/first-formal');
  });
  it('never gives more than five situations and ten phrases', () => {
    const { situations, phrases } = search('的');
    expect(situations.length).toBeLessThanOrEqual(5);
    expect(phrases.length).toBeLessThanOrEqual(10);
  });
});

describe('every word of the book is found', () => {
  const texts = Object.values(book.entries['zh-CN']).flatMap(({ phrases }) => phrases);
  const words = texts.flatMap(({ situation, text }) =>
    [...text.replace(/\{\{[a-z_]+\}\}/g, ' ').matchAll(/\p{Script=Han}{2}/gu)].map(
      ([word]) => [word, situation] as const,
    ),
  );
  it('has words to try', () => expect(words.length).toBeGreaterThan(40));
  it.each(words)('%s', (word, situation) => {
    expect(search(word).situations).toContain(situation);
  });
});

describe('nothing to look for', () => {
  it.each(['', '   ', '！？。', "!'^|", '.*+?()[]{}\\', '\u0000\u0007', '\ud800', '🙂'.slice(0, 1), '\u200b'])(
    '%j finds nothing and throws nothing',
    (query) => {
      expect(search(query)).toEqual({ situations: [], phrases: [] });
    },
  );
});

describe('odd input', () => {
  it.each([
    ['<b>漏水</b>', 'leak-upstairs'],
    ["'漏水", 'leak-upstairs'],
    ['^漏水|!电梯', undefined],
    ['漏水\ud83d', 'leak-upstairs'],
    ['漏\u0000水', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%j', (query, situation) => {
    const found = search(query).situations;
    if (situation) expect(found[0]).toBe(situation);
    else expect(Array.isArray(found)).toBe(true);
  });
  it('100,000 characters are read in part only: twice as much is the same answer', () => {
    const long = '楼上漏水 '.repeat(20_000);
    expect(search(long)).toEqual(search(long + long));
    expect(search('a'.repeat(100_000)).situations).toEqual(search('a'.repeat(200_000)).situations);
  });
});
