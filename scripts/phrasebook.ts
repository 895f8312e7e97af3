// npm run phrasebook: prints what is in the phrasebook, what is thin, and every fault; --fix rewrites files in the canonical layout.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { compilePhrasebook, formatFault, listYaml } from '../phrasebook/compile.ts';
import { layOut } from '../phrasebook/layout.ts';
import { LANGS } from '../phrasebook/schema.ts';
import { phrasebookTable } from './phrasebook-table.ts';

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
for (const line of phrasebookTable(book, wanted)) console.log(line);
const shown = faults.filter(({ file }) => only.length === 0 || only.some((id) => file.includes(`/${id}.`)));
console.log(shown.length > 0 ? `\n${shown.length} faults:` : '\nNo fault.');
for (const fault of shown) console.error(formatFault(fault));
if (shown.length > 0) process.exit(1);
