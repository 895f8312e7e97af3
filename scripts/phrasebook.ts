// npm run phrasebook: checks the phrasebook and prints what is in it; --fix rewrites files in the canonical layout.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { compilePhrasebook, formatFault, listYaml } from '../phrasebook/compile.ts';
import { layOut } from '../phrasebook/layout.ts';
import { LANGS } from '../phrasebook/schema.ts';

const root = join(import.meta.dirname, '..');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = (id: string): boolean => only.length === 0 || only.includes(id);

if (process.argv.includes('--fix')) {
  for (const lang of LANGS) {
    const folder = join(root, 'phrasebook', lang);
    for (const path of listYaml(folder)) {
      if (dirname(path) === folder || !wanted(basename(path, '.yaml'))) continue;
      const text = readFileSync(path, 'utf8');
      const document = parseDocument(text, { schema: 'failsafe' });
      if (document.errors.length > 0) continue; // named with file and line below
      const laidOut = layOut(document.toJS());
      if (laidOut !== text) {
        writeFileSync(path, laidOut);
        console.log(`rewrote ${path.slice(root.length + 1)}`);
      }
    }
  }
}

const { book, faults } = compilePhrasebook(root);
const cells = (id: string): string =>
  LANGS.map((lang) => {
    const entry = book.entries[lang][id];
    return entry ? `${entry.signals.length} signals ${entry.phrases.length} phrases` : '—';
  }).join('\t');
console.log(`situation\t${LANGS.join('\t')}`);
for (const { id } of book.situations) if (wanted(id)) console.log(`${id}\t${cells(id)}`);
for (const lang of LANGS) {
  const entries = Object.values(book.entries[lang]);
  const count = (field: 'signals' | 'phrases'): number => entries.reduce((sum, entry) => sum + entry[field].length, 0);
  console.log(`${lang}: ${entries.length} situations, ${count('signals')} signals, ${count('phrases')} phrases`);
}
const shown = faults.filter(({ file }) => only.length === 0 || only.some((id) => file.includes(`/${id}.`)));
for (const fault of shown) console.error(formatFault(fault));
if (shown.length > 0) process.exit(1);
