// Builds the phrasebook into the bundle as one module, `virtual:phrasebook`. No YAML parser ships.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compilePhrasebook, formatFault, listYaml } from './compile.ts';
import type { Phrasebook } from './schema.ts';
import { modelsOf } from './training/models.ts';

const ID = 'virtual:phrasebook';
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the panel needs: the signals have gone into the models and are left out. */
function withoutSignals(book: Phrasebook): Phrasebook {
  const strip = (entries: Phrasebook['entries']['en']): Phrasebook['entries']['en'] =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, signals: [] }]));
  return { ...book, entries: { 'zh-CN': strip(book.entries['zh-CN']), en: strip(book.entries.en) } };
}

/** Fails the build with file, line and remedy where a phrasebook file is broken. */
export function phrasebook(): Plugin {
  return {
    name: 'tuotie:phrasebook',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      for (const file of listYaml(join(root, 'phrasebook'))) this.addWatchFile(file);
      const { book, faults } = compilePhrasebook(root);
      if (faults.length > 0) this.error(`The phrasebook has faults:\n${faults.map(formatFault).join('\n')}`);
      // A string that is parsed once is quicker to load than a literal of the same size.
      const asModule = (name: string, value: unknown): string =>
        `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
      return [asModule('book', withoutSignals(book)), asModule('models', modelsOf(book, root))].join('\n');
    },
  };
}
