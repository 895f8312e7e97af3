// The table of the phrasebook: situations × languages, and what is thin. Fits in 100 columns.
import { FEWEST_SIGNALS } from '../phrasebook/checks/signals.ts';
import {
  LANGS,
  STAGES,
  type Entry,
  type Lang,
  type Phrasebook,
  type Situation,
  type Stage,
} from '../phrasebook/schema.ts';

/** Fewer phrases than this leave a butler without a second step. Not a fault: a small matter may need no more. */
const FEWEST_PHRASES: Record<Lang, number> = { 'zh-CN': 9, en: 7 };

/** One letter a stage, in the order of STAGES. */
const LETTERS: Record<Stage, string> = {
  first: 'F',
  progress: 'P',
  delayed: 'L',
  done: 'D',
  'follow-up': 'U',
  reasons: 'R',
  options: 'O',
  L0: '0',
  L1: '1',
  L2: '2',
  L3: '3',
  manager: 'M',
};
const NAME_WIDTH = 27;
const HEAD = ' sig  phr  w/f/b    grp stages      ';

/** Why an entry is thin, in words; empty where it is not. */
function thinness(entry: Entry | undefined, situation: Situation, lang: Lang): string[] {
  if (!entry) return ['no file'];
  const { signals, phrases } = entry;
  return [
    !situation.outgoing &&
      signals.length < FEWEST_SIGNALS[lang] &&
      `${signals.length} of ${FEWEST_SIGNALS[lang]} signals`,
    phrases.length < FEWEST_PHRASES[lang] && `${phrases.length} phrases`,
    !situation.outgoing && !phrases.some(({ channel }) => channel === 'group') && 'nothing for a group',
    !situation.outgoing && phrases.every(({ stage }) => stage === 'first') && 'no second step',
  ].filter((reason) => reason !== false);
}

function cell(entry: Entry | undefined, thin: boolean): string {
  if (!entry) return '  no file'.padEnd(HEAD.length);
  const { signals, phrases } = entry;
  const count = (field: 'tone' | 'channel' | 'stage', value: string): number =>
    phrases.filter((phrase) => phrase[field] === value).length;
  const tones = ['warm', 'formal', 'brief'].map((tone) => count('tone', tone)).join('/');
  const stages = STAGES.map((stage) => (count('stage', stage) > 0 ? LETTERS[stage] : '·')).join('');
  const numbers = [String(signals.length).padStart(4), String(phrases.length).padStart(4)].join(' ');
  return `${numbers}${thin ? '*' : ' '} ${tones.padEnd(8)} ${String(count('channel', 'group')).padStart(3)} ${stages}`;
}

const sum = (entries: Entry[], field: 'signals' | 'phrases'): number =>
  entries.reduce((total, entry) => total + entry[field].length, 0);

const totals = (entries: Entry[]): string =>
  `${String(sum(entries, 'signals')).padStart(4)} ${String(sum(entries, 'phrases')).padStart(4)}`.padEnd(HEAD.length);

/**
 * The table, line by line.
 * @param wanted Which situations to print; groups without any are left out, totals always count the whole book.
 */
export function phrasebookTable(book: Phrasebook, wanted: (id: string) => boolean = () => true): string[] {
  const lines: string[] = [];
  const thin: string[] = [];
  const row = (name: string, cells: string[]): void => {
    lines.push(`${name.padEnd(NAME_WIDTH)}${cells.join('|')}`.trimEnd());
  };
  for (const group of book.groups) {
    const situations = book.situations.filter((situation) => situation.group === group.id && wanted(situation.id));
    if (situations.length === 0) continue;
    lines.push('');
    row(
      group.id.toUpperCase(),
      LANGS.map(() => HEAD),
    );
    for (const situation of situations) {
      const reasons = LANGS.map((lang) => thinness(book.entries[lang][situation.id], situation, lang));
      row(
        situation.id,
        LANGS.map((lang, at) => cell(book.entries[lang][situation.id], reasons[at]!.length > 0)),
      );
      reasons.forEach((why, at) => why.length > 0 && thin.push(`${situation.id} ${LANGS[at]}: ${why.join(', ')}`));
    }
    row(
      `  ${situations.length} situations`,
      LANGS.map((lang) => totals(situations.flatMap(({ id }) => book.entries[lang][id] ?? []))),
    );
  }
  const letters = STAGES.map((stage) => `${LETTERS[stage]} ${stage}`);
  const legend = `${letters.slice(0, 7).join(', ')},\n        ${letters.slice(7).join(', ')}`;
  lines.push(
    '',
    `sig signals · phr phrases (* thin) · w/f/b warm, formal, brief · grp for a group`,
    `stages: ${legend}`,
  );
  for (const lang of LANGS) {
    const entries = Object.values(book.entries[lang]);
    lines.push(
      `${lang}: ${entries.length} situations, ${sum(entries, 'signals')} signals, ${sum(entries, 'phrases')} phrases, ` +
        `${book.greetings[lang].length} greetings`,
    );
  }
  return [...lines, '', thin.length > 0 ? 'Thin:' : 'Nothing is thin.', ...thin.map((line) => `  ${line}`)];
}
