// The papers beside the phrasebook say what is true of it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePhrasebook } from '../../../phrasebook/compile.ts';
import { LANGS, ROLES, STAGES } from '../../../phrasebook/schema.ts';
import { root } from '../../../scripts/build.ts';

const papers = ['README.md', 'README.zh-CN.md'].map((name) => readFileSync(join(root, 'phrasebook', name), 'utf8'));
const setsIn = (paper: string): string[] => [...paper.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, set]) => set!);
const { book } = compilePhrasebook(root);

describe('where the founding ideas are', () => {
  test.each([...new Set(papers.flatMap(setsIn))].filter((set) => (set.split('/')[0] ?? '') in book.entries['zh-CN']))(
    '%s is in the book, in both languages',
    (named) => {
      const [situation = '', set] = named.split('/');
      for (const lang of LANGS)
        expect(
          book.entries[lang][situation]?.phrases.map((phrase) => phrase.set),
          lang,
        ).toContain(set);
    },
  );

  test('no situation is named that does not exist', () => {
    for (const named of papers.flatMap(setsIn))
      if (!readdirSync(root).includes(named.split('/')[0]!))
        expect(
          book.situations.map(({ id }) => id),
          named,
        ).toContain(named.split('/')[0]);
  });

  test('both papers name the same sets', () => expect(setsIn(papers[1]!)).toEqual(setsIn(papers[0]!)));
});

test('both papers name every stage and role', () => {
  for (const paper of papers)
    for (const word of [...STAGES.filter((stage) => !/^L\d/.test(stage)), 'L0–L3', ...ROLES])
      expect(paper).toContain(word);
});
