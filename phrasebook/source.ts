// One YAML file: parsed, with the line of every part of it, and its fields checked one by one.
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A mistake in a phrasebook file: where it is, what is wrong, and what to do about it. */
export interface Fault {
  /** Path relative to the project, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  message: string;
  remedy: string;
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

/** Parses one YAML file; what cannot be parsed is added to `faults`, and nothing is returned. */
export function parseSource(root: string, path: string, faults: Fault[]): Source | undefined {
  const file = relative(root, path).split(sep).join('/');
  const text = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  for (const error of document.errors) {
    const line = lines.linePos(error.pos[0]).line;
    const message = `This is not valid YAML: ${error.message.split('\n')[0]?.replace(/(?: at line .*)?[:.]*$/, '')}.`;
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

/** What each field of a block must hold. */
export type Shape = { [field: string]: 'text' | 'list' | 'any' };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reports fields that are unknown, missing, empty or of the wrong kind; `?` marks a field that may be left out. */
export function checkFields(value: unknown, path: (string | number)[], shape: Shape, report: Report): boolean {
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

/** Reports a value that is none of those allowed. */
export function checkOneOf(value: string, allowed: readonly string[], path: (string | number)[], report: Report): void {
  if (!allowed.includes(value)) report(path, `“${value}” is not known here.`, `Use one of: ${allowed.join(', ')}.`);
}

/** One line in each language. */
export const TEXT_BY_LANG: Shape = { 'zh-CN': 'text', en: 'text' };

/** Reports a text that is not a `|` block: plain YAML silently turns `订单 #123` into `订单`. */
export function checkBlock(source: Source, path: (string | number)[], report: Report): void {
  const node = source.document.getIn(path, true);
  if (isScalar(node) && node.type === 'BLOCK_LITERAL') return;
  report(
    path,
    'The text is not a | block, so a # or : in it could vanish.',
    `Write “${path.at(-1)}: |” and the words on the next line.`,
  );
}
