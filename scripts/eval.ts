// npm run eval -- FILE…: scores suggest and search on labelled lines; without a file, on tests/suggestions/.
// The formats and what each column means: tests/suggestions/README.md.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBook, readModels } from './book.ts';
import { root } from './build.ts';
import { printMessages, type LabelledMessage } from './eval/messages.ts';
import { printQueries, type LabelledQuery } from './eval/queries.ts';

const home = join(root, 'tests', 'suggestions');
const given = process.argv.slice(2);
const files =
  given.length > 0 ? given : readdirSync(home).flatMap((name) => (name.endsWith('.jsonl') ? [join(home, name)] : []));

const lines = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>),
);
const messages = lines.filter((line) => 'situation' in line) as unknown as LabelledMessage[];
const queries = lines.filter((line) => 'expect' in line) as unknown as LabelledQuery[];
const others = lines.length - messages.length - queries.length;

const book = readBook();
console.log(files.map((file) => file.replace(`${root}/`, '')).join(' '));
if (messages.length > 0) printMessages(messages, book, readModels(book));
if (queries.length > 0) printQueries(queries, book);
if (others > 0)
  console.log(`\n${others} lines are neither messages nor queries (drafts, for example) and were skipped.`);
