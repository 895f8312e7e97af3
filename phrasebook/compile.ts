// Reads the phrasebook's files and checks them. Runs in Node at build time only: no YAML parser ships.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { associationsOf } from './associations.ts';
import { checkEntry } from './check.ts';
import { layOut } from './layout.ts';
import { soundsOf } from './sounds.ts';
import {
  CHANNELS,
  LANGS,
  ROLES,
  SLOT_SCOPES,
  STAGES,
  TONES,
  type Entry,
  type Lang,
  type Phrasebook,
  type PracticeOwner,
  type Situation,
  type Slot,
} from './schema.ts';

/** A mistake in a phrasebook file: where it is, what is wrong, and what to do about it. */
export interface Fault {
  /** Path relative to the project, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  message: string;
  remedy: string;
}

/** `phrasebook/en/fees/fee-reminder.yaml:12  what is wrong. What to do.` */
export function formatFault({ file, line, message, remedy }: Fault): string {
  return `${file}:${line}  ${message} ${remedy}`;
}

/** One parsed file: its plain value, and the line of any path into it. */
export interface Source {
  file: string;
  text: string;
  value: unknown;
  document: Document;
  /** 1-based line of the node at `path`, or of its nearest parent that exists. */
  lineAt(path: (string | number)[]): number;
}

/** Reports a fault at a path inside the file at hand. */
export type Report = (path: (string | number)[], message: string, remedy: string) => void;

function parseSource(root: string, path: string, faults: Fault[]): Source | undefined {
  const file = relative(root, path).split(sep).join('/');
  const text = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  for (const error of document.errors) {
    const line = lines.linePos(error.pos[0]).line;
    const message = `This is not valid YAML: ${error.message.split('\n')[0]}`;
    faults.push({ file, line, message, remedy: 'Compare the indentation with a neighbouring file.' });
  }
  if (document.errors.length > 0) return undefined;
  const lineAt = (path: (string | number)[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { file, text, value: document.toJS(), document, lineAt };
}

type Shape = { [field: string]: 'text' | 'list' | 'any' };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reports fields that are unknown, missing, empty or of the wrong kind; `?` marks a field that may be left out. */
function checkFields(value: unknown, path: (string | number)[], shape: Shape, report: Report): boolean {
  if (!isRecord(value)) {
    report(
      path,
      `Here a block with ${Object.keys(shape).join(', ')} is expected.`,
      'Copy one from a neighbouring file.',
    );
    return false;
  }
  let sound = true;
  const complain = (field: string, message: string, remedy: string): void => {
    sound = false;
    report([...path, field], message, remedy);
  };
  for (const field of Object.keys(value)) {
    if (!(field in shape) && !(`${field}?` in shape))
      complain(field, `“${field}” is not a field here.`, `Use one of: ${Object.keys(shape).join(', ')}.`);
  }
  for (const [name, kind] of Object.entries(shape)) {
    const field = name.replace('?', '');
    const content = value[field];
    if (content === undefined) {
      if (!name.endsWith('?')) complain(field, `“${field}” is missing.`, 'Add it.');
      continue;
    }
    if (kind === 'any') continue;
    const texts = kind === 'list' ? content : [content];
    if (!Array.isArray(texts) || texts.some((text) => typeof text !== 'string'))
      complain(
        field,
        `“${field}” must be ${kind === 'list' ? 'a list of lines' : 'one line of text'}.`,
        'Mend the indentation.',
      );
    else if (texts.some((text) => text.trim() === ''))
      complain(field, `“${field}” is empty.`, 'Write it, or take the line out.');
  }
  return sound;
}

function checkOneOf(value: string, allowed: readonly string[], path: (string | number)[], report: Report): void {
  if (!allowed.includes(value)) report(path, `“${value}” is not known here.`, `Use one of: ${allowed.join(', ')}.`);
}

const TEXT_BY_LANG: Shape = { 'zh-CN': 'text', en: 'text' };

function readSituations(source: Source, report: Report): Pick<Phrasebook, 'groups' | 'situations'> {
  const value = source.value as { groups?: unknown[]; situations?: unknown[] };
  if (!checkFields(value, [], { groups: 'any', situations: 'any' }, report)) return { groups: [], situations: [] };
  const groups = (value.groups ?? []).flatMap((group, index) => {
    if (!checkFields(group, ['groups', index], { id: 'text', ...TEXT_BY_LANG }, report)) return [];
    const { id, ...name } = group as Record<Lang | 'id', string>;
    return [{ id, name }];
  });
  const shape: Shape = {
    id: 'text',
    group: 'text',
    ...TEXT_BY_LANG,
    button: 'any',
    scope: 'text',
    'outgoing?': 'text',
  };
  const situations = (value.situations ?? []).flatMap((situation, index): Situation[] => {
    const path = ['situations', index];
    if (!checkFields(situation, path, shape, report)) return [];
    const fields = situation as Record<string, string> & { button: Record<Lang, string> };
    if (!checkFields(fields.button, [...path, 'button'], TEXT_BY_LANG, report)) return [];
    checkOneOf(
      fields.group!,
      groups.map(({ id }) => id),
      [...path, 'group'],
      report,
    );
    if ([...fields.button['zh-CN']].length > 7 || fields.button.en.length > 20)
      report(
        [...path, 'button'],
        'This label is too long for a button.',
        'At most 7 Chinese characters or 20 letters.',
      );
    return [
      {
        id: fields.id!,
        group: fields.group!,
        name: { 'zh-CN': fields['zh-CN']!, en: fields.en! },
        button: fields.button,
        scope: fields.scope!,
        outgoing: fields.outgoing === 'yes',
      },
    ];
  });
  return { groups, situations };
}

function readSlots(source: Source, report: Report): Slot[] {
  return (Array.isArray(source.value) ? source.value : []).flatMap((slot, index) => {
    if (!checkFields(slot, [index], { key: 'text', scope: 'text', ...TEXT_BY_LANG, example: 'any' }, report)) return [];
    if (!checkFields(slot.example, [index, 'example'], TEXT_BY_LANG, report)) return [];
    checkOneOf(slot.scope, SLOT_SCOPES, [index, 'scope'], report);
    const { key, scope, example, ...label } = slot;
    return [{ key, scope, label, example }];
  });
}

const ENTRY_SHAPE: Shape = {
  'signals?': 'any',
  keywords: 'list',
  guide: 'any',
  'law?': 'list',
  'calming?': 'list',
  phrases: 'any',
};
const GUIDE_SHAPE: Shape = {
  goal: 'text',
  must: 'list',
  avoid: 'list',
  ask: 'list',
  promise: 'text',
  escalate: 'text',
};
const PHRASE_SHAPE: Shape = {
  id: 'text',
  tone: 'text',
  channel: 'text',
  'stage?': 'text',
  'role?': 'text',
  'to?': 'text',
  'when?': 'text',
  text: 'text',
};

function readPhrase(value: unknown, index: number, source: Source, situation: string, lang: Lang, report: Report) {
  const path = ['phrases', index];
  if (!checkFields(value, path, PHRASE_SHAPE, report)) return [];
  const { id, tone, channel, stage = 'first', role = 'butler', to, when, text } = value as Record<string, string>;
  checkOneOf(tone!, TONES, [...path, 'tone'], report);
  checkOneOf(channel!, CHANNELS, [...path, 'channel'], report);
  checkOneOf(stage!, STAGES, [...path, 'stage'], report);
  checkOneOf(role!, ROLES, [...path, 'role'], report);
  checkOneOf(to ?? 'other', ['other'], [...path, 'to'], report);
  const tail = `${channel === 'group' ? '-group' : ''}-${tone}`;
  const set = id!.endsWith(tail) ? id!.slice(0, -tail.length) : '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(set))
    report(
      [...path, 'id'],
      `The id “${id}” does not say its channel and tone.`,
      `Write it as “${set || 'first'}${tail}”.`,
    );
  const node = source.document.getIn([...path, 'text'], true);
  if (!isScalar(node) || node.type !== 'BLOCK_LITERAL')
    report(
      [...path, 'text'],
      'The text is not a | block, so a # or : in it could vanish.',
      'Write “text: |” and the words on the next line.',
    );
  return [
    {
      id: `${situation}/${id}`,
      situation,
      lang,
      set,
      tone,
      channel,
      stage,
      role,
      ...(to && { to }),
      ...(when && { when }),
      text: text!.trim(),
    },
  ];
}

function readEntry(source: Source, situation: Situation, lang: Lang, report: Report): Entry | undefined {
  const value = source.value;
  if (!checkFields(value, [], ENTRY_SHAPE, report)) return undefined;
  const fields = value as Record<string, unknown>;
  if (!checkFields(fields.guide, ['guide'], GUIDE_SHAPE, report)) return undefined;
  const lists = { signals: fields.signals ?? [], phrases: fields.phrases };
  for (const [field, list] of Object.entries(lists)) {
    if (Array.isArray(list)) continue;
    report([field], `“${field}” must be a list.`, 'Start each item with “- ”.');
    return undefined;
  }
  const signals = (lists.signals as unknown[]).flatMap((signal, index) => {
    if (typeof signal === 'string') return [{ text: signal, also: [] }];
    if (!checkFields(signal, ['signals', index], { text: 'text', also: 'list' }, report)) return [];
    return [signal as { text: string; also: string[] }];
  });
  const phrases = (lists.phrases as unknown[]).flatMap((phrase, index) =>
    readPhrase(phrase, index, source, situation.id, lang, report),
  );
  return {
    situation: situation.id,
    lang,
    signals,
    keywords: fields.keywords as string[],
    guide: fields.guide as Entry['guide'],
    law: (fields.law ?? []) as string[],
    calming: (fields.calming ?? []) as string[],
    phrases: phrases as Entry['phrases'],
  };
}

function readPractice(source: Source, report: Report): PracticeOwner[] {
  const line: Shape = { sender: 'text', text: 'text' };
  return (Array.isArray(source.value) ? source.value : []).flatMap((owner, index) => {
    const shape: Shape = { id: 'text', title: 'text', 'members?': 'text', messages: 'any', answers: 'any' };
    if (!checkFields(owner, [index], shape, report)) return [];
    for (const field of ['messages', 'answers'])
      (owner[field] as unknown[]).forEach((item, at) => checkFields(item, [index, field, at], line, report));
    return [{ ...owner, ...(owner.members && { members: Number(owner.members) }) }];
  });
}

/** One group a line, `|` between its words. */
function readSynonyms(source: Source, report: Report): string[][] {
  return (Array.isArray(source.value) ? source.value : []).flatMap((line, index) => {
    const words = typeof line === 'string' ? line.split(/\s*\|\s*/) : [];
    if (words.length > 1) return [words];
    report([index], 'This is not a group of words.', 'Write at least two words with | between them.');
    return [];
  });
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
  const synonyms = read(join(home, 'synonyms.yaml'), [], readSynonyms);
  const book: Phrasebook = {
    groups,
    situations,
    slots,
    entries: { 'zh-CN': {}, en: {} },
    calming: { 'zh-CN': {}, en: {} },
    practice: { 'zh-CN': [], en: [] },
    synonyms,
    associations: '',
    sounds: { usual: '', others: '', words: {} },
  };
  const byId = new Map(situations.map((situation) => [situation.id, situation]));

  for (const lang of LANGS) {
    const folder = join(home, lang);
    book.calming[lang] = read(join(folder, 'calming.yaml'), {}, (source, report) => {
      const shape = Object.fromEntries(groups.map(({ id }) => [`${id}?`, 'list' as const]));
      return checkFields(source.value, [], shape, report) ? (source.value as Record<string, string[]>) : {};
    });
    book.practice[lang] = read(join(folder, 'practice.yaml'), [], readPractice);
    for (const path of listYaml(folder)) {
      if (dirname(path) === folder) continue;
      const source = parseSource(root, path, faults);
      if (!source) continue;
      const report = reportIn(source);
      const id = basename(path, '.yaml');
      const situation = byId.get(id);
      if (!situation || basename(dirname(path)) !== situation.group) {
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
      checkEntry(entry, situation, book, report);
    }
  }
  for (const lang of LANGS)
    for (const other of LANGS)
      for (const id of Object.keys(book.entries[other]))
        if (!book.entries[lang][id]) {
          const file = `phrasebook/${lang}/${byId.get(id)?.group}/${id}.yaml`;
          faults.push({
            file,
            line: 1,
            message: `${id} has no ${lang} file.`,
            remedy: `Write it beside phrasebook/${other}.`,
          });
        }
  book.associations = associationsOf(book);
  book.sounds = soundsOf(book);
  return { book, faults };
}
