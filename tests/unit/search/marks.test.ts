import { describe, expect, it } from 'vitest';
import { cutByMarks, marksOf } from '../../../reply/search/marks.ts';
import { createSearch } from '../../../reply/search/search.ts';
import { book } from './book.ts';

const marked = (text: string, words: string[]): string[] =>
  marksOf(text, words).map(([from, to]) => text.slice(from, to));

describe('marks', () => {
  it.each<[text: string, words: string[], found: string[]]>([
    ['您好，漏水了。', ['漏水'], ['漏水']],
    ['漏水漏水', ['漏水'], ['漏水漏水']],
    ['电 梯停了', ['电梯'], []],
    ['ＬＩＦＴ is out', ['lift'], ['ＬＩＦＴ']],
    ['The uplift', ['lift'], []],
    ['{{lift}}的电梯', ['lift', '电梯'], ['电梯']],
    ['😀电梯', ['电梯'], ['电梯']],
    ['电梯故障', ['电梯', '梯故'], ['电梯故']],
    ['没有', [''], []],
  ])('%s %j', (text, words, found) => {
    expect(marked(text, words)).toEqual(found);
  });

  it('mark the book’s word for what was typed in pinyin', () => {
    const { phrases } = createSearch(book, 'zh-CN')('dianti');
    const text = book.entries['zh-CN']['elevator-fault']!.phrases[0]!.text;
    expect(phrases[0]!.word).toBe('电梯');
    expect(phrases[0]!.marks.map(([from, to]) => text.slice(from, to))).toEqual(['电梯']);
  });
});

describe('cutting a part of a text along the marks', () => {
  it.each<[part: string, start: number, marks: [number, number][], pieces: string[]]>([
    ['abcdef', 0, [[2, 4]], ['ab', '[cd]', 'ef']],
    ['abcdef', 10, [[12, 14]], ['ab', '[cd]', 'ef']],
    ['abcdef', 10, [[0, 12]], ['[ab]', 'cdef']],
    ['abcdef', 10, [[14, 99]], ['abcd', '[ef]']],
    ['abcdef', 10, [[0, 10]], ['abcdef']],
    ['abcdef', 0, [], ['abcdef']],
  ])('%s at %i %j', (part, start, marks, pieces) => {
    expect(cutByMarks(part, start, marks).map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))).toEqual(pieces);
  });
});
