// npm run bench: our search beside fuse.js and MiniSearch, in one run, over the same phrases and the same typed queries.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFuse, createMiniSearch, createOurs, type Engine } from './bench/engines.ts';
import { grow } from './bench/grow.ts';
import { root } from './build.ts';
import { readBook, readModels } from './book.ts';
import { createSuggest } from '../reply/suggestion/suggest.ts';

interface Query {
  q: string;
  expect: string[];
}

interface Row {
  phrases: number;
  engine: string;
  build: number;
  p50: number;
  p95: number;
  /** MB of heap that the index keeps. */
  memory: number;
  first: number;
  five: number;
}

/** Number of phrases, and every how manieth query is typed: fuse.js takes minutes over all of them on the larger books. */
const SIZES = [
  [1_000, 2],
  [5_000, 5],
  [20_000, 10],
] as const;

const quantile = (sorted: number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** Without --expose-gc this is only an estimate. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** What a person types: the query key by key, Chinese character by character. */
const prefixes = (query: string): string[] => {
  const keys = [...query];
  return keys.map((_, at) => keys.slice(0, at + 1).join(''));
};

function measure(name: string, size: number, queries: Query[], create: () => Engine): Row {
  const before = heap();
  const start = performance.now();
  const engine = create();
  const build = performance.now() - start;
  const memory = heap() - before;
  for (const { q } of queries.slice(0, 20)) engine(q); // the first calls compile
  const times: number[] = [];
  let first = 0;
  let five = 0;
  for (const { q, expect } of queries) {
    let found: string[] = [];
    for (const typed of prefixes(q)) {
      const from = performance.now();
      found = engine(typed);
      times.push(performance.now() - from);
    }
    if (expect.includes(found[0]!)) first++;
    if (found.slice(0, 5).some((id) => expect.includes(id))) five++;
  }
  times.sort((a, b) => a - b);
  const share = (count: number): number => (100 * count) / queries.length;
  return {
    phrases: size,
    engine: name,
    build,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    memory,
    first: share(first),
    five: share(five),
  };
}

function print(cells: string[]): void {
  console.log(`| ${cells.map((cell) => cell.padStart(10)).join(' | ')} |`);
}

function printRow(row: Row, ours: Row): void {
  print([
    String(row.phrases),
    row.engine,
    row.build.toFixed(0),
    row.p50.toFixed(2),
    row.p95.toFixed(2),
    (row.p95 / ours.p95).toFixed(1),
    row.memory.toFixed(1),
    row.first.toFixed(1),
    row.five.toFixed(1),
  ]);
}

const book = readBook();
const queries: Query[] = readFileSync(join(root, 'tests/suggestions/queries.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

console.log('Each engine is built once and then asked at every key of every query; 20 queries warm it up.');
console.log(
  'fuse.js: extended search, ignoreLocation, threshold 0.3, keys title 3, body 2, tags 1; its index is built',
);
console.log('once, although the extension that is configured so builds it anew for each query. MiniSearch: the same');
console.log('fields and weights, prefix and fuzzy 0.2, Chinese cut into single characters, all words required.');
console.log('Every 2nd, 5th and 10th query is typed on the three sizes, the same for all engines.\n');

print(['phrases', 'engine', 'build ms', 'p50 ms', 'p95 ms', 'p95 ÷ ours', 'MB', 'first %', 'in five %']);
for (const [size, nth] of SIZES) {
  const grown = grow(book, size);
  const typed = queries.filter((_, at) => at % nth === 0);
  const ours = measure('ours', size, typed, () => createOurs(grown));
  printRow(ours, ours);
  printRow(
    measure('fuse.js', size, typed, () => createFuse(grown)),
    ours,
  );
  printRow(
    measure('MiniSearch', size, typed, () => createMiniSearch(grown)),
    ours,
  );
}

const suggest = createSuggest(book, readModels(book));
const messages = Object.values(book.entries['zh-CN']).flatMap(({ signals }) => signals.slice(0, 3));
const times = messages.map(({ text }) => {
  const from = performance.now();
  suggest({ text, channel: 'private', tone: 'warm' });
  return performance.now() - from;
});
times.sort((a, b) => a - b);
console.log(
  `\nsuggest, ${times.length} messages: p50 ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`,
);
