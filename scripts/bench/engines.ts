// The three engines that are measured, behind one interface.
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Phrasebook } from '../../phrasebook/schema.ts';
import { createSearch } from '../../reply/search/search.ts';

/** Answers a query with situation ids, best first. */
export type Engine = (query: string) => string[];

interface Document {
  id: string;
  situation: string;
  title: string;
  body: string;
  tags: string;
}

const WEIGHTS = { title: 3, body: 2, tags: 1 };
const MOST = 50;

function documentsOf(book: Phrasebook): Document[] {
  return book.situations.flatMap(({ id, name, button }) => {
    const entry = book.entries['zh-CN'][id];
    const tags = [...(entry?.keywords ?? []), ...(book.entries.en[id]?.keywords ?? [])].join(' ');
    const title = [...Object.values(name), ...Object.values(button)].join(' ');
    return (entry?.phrases ?? []).map((phrase) => ({
      id: phrase.id,
      situation: id,
      title,
      body: phrase.text,
      tags,
    }));
  });
}

const distinct = (documents: { situation: string }[]): string[] => [
  ...new Set(documents.map(({ situation }) => situation)),
];

export function createOurs(book: Phrasebook): Engine {
  const search = createSearch(book, 'zh-CN');
  return (query) => search(query).situations;
}

/** As a well-known template extension configures it, but with the index built once and not for each query. */
export function createFuse(book: Phrasebook): Engine {
  const fuse = new Fuse(documentsOf(book), {
    useExtendedSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
    keys: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })),
  });
  return (query) => distinct(fuse.search(query, { limit: MOST }).map(({ item }) => item));
}

/** MiniSearch knows no Chinese words: each character is a word to it, and all have to be there. */
export function createMiniSearch(book: Phrasebook): Engine {
  const index = new MiniSearch<Document>({
    fields: Object.keys(WEIGHTS),
    storeFields: ['situation'],
    tokenize: (text) => text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [],
    searchOptions: { boost: WEIGHTS, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(documentsOf(book));
  return (query) => distinct(index.search(query).map(({ situation }) => ({ situation: String(situation) })));
}
