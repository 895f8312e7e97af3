// The trained ranking of each language, trained anew only when something it is made from has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../../reply/suggestion/model.ts';
import type { Lang, Phrasebook } from '../schema.ts';
import { examplesOf } from './examples.ts';
import { packModel } from './pack.ts';
import { trainSoftmax } from './softmax.ts';

/** Code that changes what is learned from the same words. */
const MADE_BY = [
  'phrasebook/training/examples.ts',
  'phrasebook/training/patterns.ts',
  'phrasebook/training/softmax.ts',
  'phrasebook/training/pack.ts',
  'reply/suggestion/features.ts',
  'reply/suggestion/model.ts',
  'reply/suggestion/digits.ts',
  'reply/fold.ts',
  'reply/traditional.ts',
];

/**
 * Trains on the whole book, or reads what the same words gave last time from `root/.cache/models`.
 * A few seconds a language where it has to train; the same book gives the same bytes.
 */
export function modelsOf(book: Phrasebook, root: string): Models {
  const code = MADE_BY.map((file) => readFileSync(join(root, file), 'utf8')).join('\0');
  const modelOf = (lang: Lang) => {
    const examples = examplesOf(book, lang);
    const hash = createHash('sha256').update(code).update(lang).update(JSON.stringify(examples)).digest('hex');
    const path = join(root, '.cache', 'models', `${lang}-${hash.slice(0, 16)}.json`);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
    const model = packModel(trainSoftmax(examples, lang));
    mkdirSync(join(root, '.cache', 'models'), { recursive: true });
    // Written aside and renamed, because two builds may train at once.
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, JSON.stringify(model));
    renameSync(aside, path);
    return model;
  };
  return { 'zh-CN': modelOf('zh-CN'), en: modelOf('en') };
}
