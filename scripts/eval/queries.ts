// How well the search box finds what people type.
import type { Lang, Phrasebook } from '../../phrasebook/schema.ts';
import { createSearch } from '../../reply/search/search.ts';
import { percent, printTable } from './table.ts';

export interface LabelledQuery {
  q: string;
  lang: 'zh' | 'en';
  kind: string;
  /** Any of these is right; the first is best. */
  expect: string[];
}

const AMONG = 5;

/** Prints hits by kind of query, and the queries that miss. */
export function printQueries(queries: LabelledQuery[], book: Phrasebook): void {
  const searches = new Map<Lang, ReturnType<typeof createSearch>>();
  const judged = queries.map(({ q, lang, kind, expect }) => {
    const bookLang: Lang = lang === 'zh' ? 'zh-CN' : 'en';
    const search = searches.get(bookLang) ?? createSearch(book, bookLang);
    searches.set(bookLang, search);
    const rank = search(q).situations.findIndex((id) => expect.includes(id));
    return { q, kind, expect, rank: rank < 0 ? Infinity : rank };
  });
  const row = (name: string, ones: typeof judged): (string | number)[] => [
    name,
    ones.length,
    percent(ones.filter(({ rank }) => rank === 0).length, ones.length),
    percent(ones.filter(({ rank }) => rank < AMONG).length, ones.length),
  ];
  const kinds = Map.groupBy(judged, ({ kind }) => kind);
  printTable(
    ['queries', 'n', 'first', 'among five'],
    [row('all', judged), ...[...kinds].map(([kind, ones]) => row(`  ${kind}`, ones))],
  );
  for (const { q, expect } of judged.filter(({ rank }) => rank >= AMONG)) console.log(`  missed ${q}: ${expect[0]}`);
}
