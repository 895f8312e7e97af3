import { describe, expect, test } from 'vitest';
import { compilePhrasebook } from '../../../phrasebook/compile.ts';
import { root } from '../../../scripts/build.ts';
import { phrasebookTable } from '../../../scripts/phrasebook-table.ts';

describe('the table of the phrasebook', () => {
  const { book } = compilePhrasebook(root);

  test('fits in 100 columns and names every situation', () => {
    const lines = phrasebookTable(book);
    for (const line of lines.flatMap((line) => line.split('\n')))
      expect([...line].length, line).toBeLessThanOrEqual(100);
    for (const { id } of book.situations)
      expect(
        lines.some((line) => line.startsWith(`${id} `)),
        id,
      ).toBe(true);
  });

  test('says what is thin and what is missing', () => {
    const { 'leak-upstairs': leak, ...others } = book.entries.en;
    const thinner = {
      ...book,
      entries: {
        'zh-CN': {
          ...book.entries['zh-CN'],
          'leak-upstairs': { ...book.entries['zh-CN']['leak-upstairs']!, signals: [] },
        },
        en: others,
      },
    };
    expect(leak).toBeDefined();
    const text = phrasebookTable(thinner, (id) => id === 'leak-upstairs').join('\n');
    expect(text).toMatch(/^leak-upstairs +0 +\d+\* .*\| {2}no file$/m);
    expect(text).toContain('leak-upstairs zh-CN: 0 of 50 signals');
    expect(text).toContain('leak-upstairs en: no file');
    expect(text).not.toContain('repair-indoor');
  });
});
