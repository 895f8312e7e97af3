// The phrasebook for the command line, straight from its files.
import { compilePhrasebook, formatFault } from '../phrasebook/compile.ts';
import type { Phrasebook } from '../phrasebook/schema.ts';
import { modelsOf } from '../phrasebook/training/models.ts';
import type { Models } from '../reply/suggestion/model.ts';
import { root } from './build.ts';

/** The whole book; a faulty one ends the program with its faults on standard error. */
export function readBook(): Phrasebook {
  const { book, faults } = compilePhrasebook(root);
  if (faults.length === 0) return book;
  console.error(faults.map(formatFault).join('\n'));
  process.exit(1);
}

/** The ranking trained on that book. */
export const readModels = (book: Phrasebook): Models => modelsOf(book, root);
