// Reads the phrasebook's files and checks them. Runs in Node at build time only: no YAML parser ships.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { associationsOf } from './associations.ts';
import { checkBook, checkEntry } from './check.ts';
import { readGreetings } from './greetings.ts';
import { layOut } from './layout.ts';
import { readEntry, readPractice, readSituations, readSlots, readSynonyms } from './read.ts';
import { LANGS, type Phrasebook } from './schema.ts';
import { soundsOf } from './sounds.ts';
import { checkFields, parseSource, type Fault, type Report, type Source } from './source.ts';

/** `phrasebook/en/fees/fee-reminder.yaml:12  what is wrong. What to do.` */
export function formatFault({ file, line, message, remedy }: Fault): string {
  return `${file}:${line}  ${message} ${remedy}`;
}

/** Files of `directory` and below that end in .yaml, sorted, so that the outcome does not depend on the disk. */
export function listYaml(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(directory, name));
}

/**
 * Reads and checks every file of the phrasebook.
 * @param root The project's directory; the phrasebook lies in `root/phrasebook`.
 * @returns The book with whatever could be read, and every fault found; a book with faults must not be shipped.
 */
export function compilePhrasebook(root: string): { book: Phrasebook; faults: Fault[] } {
  const home = join(root, 'phrasebook');
  const faults: Fault[] = [];
  const reportIn =
    (source: Source): Report =>
    (path, message, remedy) =>
      faults.push({ file: source.file, line: source.lineAt(path), message, remedy });
  const read = <Value>(path: string, missing: Value, reader: (source: Source, report: Report) => Value): Value => {
    if (!existsSync(path)) return missing;
    const source = parseSource(root, path, faults);
    return source ? reader(source, reportIn(source)) : missing;
  };

  const { groups, situations } = read(join(home, 'situations.yaml'), { groups: [], situations: [] }, readSituations);
  const slots = read(join(home, 'slots.yaml'), [], readSlots);
  const book: Phrasebook = {
    groups,
    situations,
    slots,
    entries: { 'zh-CN': {}, en: {} },
    calming: { 'zh-CN': {}, en: {} },
    practice: { 'zh-CN': [], en: [] },
    greetings: { 'zh-CN': [], en: [] },
    synonyms: read(join(home, 'synonyms.yaml'), [], readSynonyms),
    associations: '',
    sounds: { usual: '', others: '', words: {} },
  };
  const byId = new Map(situations.map((situation) => [situation.id, situation]));

  const reports = new Map<string, Report>();
  const seen = new Set<string>();
  for (const lang of LANGS) {
    const folder = join(home, lang);
    book.calming[lang] = read(join(folder, 'calming.yaml'), {}, (source, report) => {
      const shape = Object.fromEntries(groups.map(({ id }) => [`${id}?`, 'list' as const]));
      if (!checkFields(source.value, [], shape, report)) return {};
      reports.set(`${lang}/calming`, report);
      return source.value as Record<string, string[]>;
    });
    book.greetings[lang] = read(join(folder, 'greetings.yaml'), [], (source, report) => {
      reports.set(`${lang}/greetings`, report);
      return readGreetings(source, lang, report);
    });
    book.practice[lang] = read(join(folder, 'practice.yaml'), [], readPractice);
    for (const path of listYaml(folder)) {
      if (dirname(path) === folder) continue;
      const id = basename(path, '.yaml');
      const situation = byId.get(id);
      const isInPlace = basename(dirname(path)) === situation?.group;
      if (isInPlace) seen.add(`${lang}/${id}`);
      const source = parseSource(root, path, faults);
      if (!source) continue;
      const report = reportIn(source);
      if (!situation || !isInPlace) {
        const remedy = situation
          ? `Move the file to ${lang}/${situation.group}/.`
          : 'Name the file after an id in situations.yaml.';
        report([], `This file stands for no situation of its folder.`, remedy);
        continue;
      }
      if (layOut(source.value as Record<string, unknown>) !== source.text)
        report(
          [],
          'The file is not in the canonical layout, or a comment or # has swallowed words.',
          'Run npm run phrasebook -- --fix and look at what changed.',
        );
      const entry = readEntry(source, situation, lang, report);
      if (!entry) continue;
      book.entries[lang][id] = entry;
      reports.set(`${lang}/${id}`, report);
      checkEntry(entry, situation, book, report);
    }
  }
  checkBook(book, reports);
  for (const lang of LANGS)
    for (const { id, group } of situations)
      if (!seen.has(`${lang}/${id}`))
        faults.push({
          file: `phrasebook/${lang}/${group}/${id}.yaml`,
          line: 1,
          message: `${id} has no ${lang} file.`,
          remedy: 'Write it: every situation of situations.yaml is answered in both languages.',
        });
  book.associations = associationsOf(book);
  book.sounds = soundsOf(book);
  return { book, faults };
}
