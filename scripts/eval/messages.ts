// How well owners' messages are understood: situations, emergencies, whether to reply, anger, and what is mixed up.
import type { Lang, Phrasebook } from '../../phrasebook/schema.ts';
import type { Models } from '../../reply/suggestion/model.ts';
import { createSuggest, type Answer } from '../../reply/suggestion/suggest.ts';
import { percent, printTable } from './table.ts';

export interface LabelledMessage {
  id: string;
  text: string;
  lang: 'zh' | 'en';
  situation: string;
  /** Further situations that are right too. */
  alternates: string[];
  anger: number;
  needs_reply: boolean;
  source_kind: string;
}

interface Judged {
  message: LabelledMessage;
  answer: Answer;
  /** Ids, best first. */
  ranked: string[];
  right: Set<string>;
}

const MOST_CONFUSIONS = 15;

const rightOnTop = ({ ranked, right }: Judged): boolean => right.has(ranked[0] ?? '');

function situationRow(name: string, judged: Judged[]): string[] {
  const count = (test: (one: Judged) => boolean): string => percent(judged.filter(test).length, judged.length);
  return [
    name,
    String(judged.length),
    count(({ ranked, message }) => ranked[0] === message.situation),
    count(rightOnTop),
    count(({ ranked, right }) => ranked.slice(0, 3).some((id) => right.has(id))),
  ];
}

function printSituations(judged: Judged[], book: Phrasebook): void {
  const langs = [...new Set(judged.map(({ message }) => message.lang))];
  const kinds = [...new Set(judged.map(({ message }) => `${message.lang} ${message.source_kind}`))];
  const nameOf = ({ message }: Judged): string => `${message.lang} ${message.source_kind}`;
  const langOf = (lang: string): Lang => (lang === 'zh' ? 'zh-CN' : 'en');
  const written = judged.filter(({ message }) => book.entries[langOf(message.lang)][message.situation]);
  printTable(
    ['messages that need a reply', 'n', 'strict', 'lenient', 'top 3'],
    [
      ...langs.map((lang) => situationRow(lang, judged.filter(({ message }) => message.lang === lang))), // prettier-ignore
      ...kinds.map((kind) => situationRow(`  ${kind}`, judged.filter((one) => nameOf(one) === kind))), // prettier-ignore
    ],
  );
  if (written.length < judged.length)
    printTable(
      ['of these, situations that stand in the book', 'n', 'strict', 'lenient', 'top 3'],
      langs.map((lang) => situationRow(lang, written.filter(({ message }) => message.lang === lang))), // prettier-ignore
    );
}

function printEmergencies(judged: Judged[]): void {
  const isEmergency = (id = ''): boolean => id.startsWith('emergency-');
  const real = judged.filter(({ message }) => isEmergency(message.situation));
  const calm = judged.filter(({ right }) => ![...right].some(isEmergency));
  const missed = real.filter((one) => !rightOnTop(one));
  const alarms = calm.filter(({ ranked }) => isEmergency(ranked[0]));
  printTable(
    ['emergencies', 'n', ''],
    [
      ['on top', real.length, percent(real.length - missed.length, real.length)],
      ['false', calm.length, percent(alarms.length, calm.length)],
    ],
  );
  for (const { message, ranked } of missed) console.log(`  missed ${message.id}: ${ranked[0]}`);
  for (const { message, ranked } of alarms) console.log(`  false ${message.id}: ${ranked[0]}`);
}

function printMood(judged: Judged[]): void {
  const silent = judged.filter(({ message }) => !message.needs_reply);
  const loud = judged.filter(({ message }) => message.needs_reply);
  const found = silent.filter(({ answer }) => !answer.needsReply);
  const lost = loud.filter(({ answer }) => !answer.needsReply);
  const off = judged.map(({ message, answer }) => Math.abs(message.anger - answer.anger));
  printTable(
    ['mood', 'n', ''],
    [
      ['“no reply” found', silent.length, percent(found.length, silent.length)],
      ['requests called “no reply”', loud.length, percent(lost.length, loud.length)],
      ['anger exact', off.length, percent(off.filter((by) => by === 0).length, off.length)],
      ['anger within one', off.length, percent(off.filter((by) => by <= 1).length, off.length)],
    ],
  );
  for (const { message } of lost) console.log(`  called “no reply” ${message.id}`);
  printTable(
    ['anger, labelled ↓ found →', '0', '1', '2', '3'],
    [0, 1, 2, 3].map((label) => [
      label,
      ...[0, 1, 2, 3].map((got) => judged.filter((j) => j.message.anger === label && j.answer.anger === got).length),
    ]),
  );
}

function printConfusions(judged: Judged[]): void {
  const wrong = judged.filter((one) => !rightOnTop(one));
  const pairs = [...Map.groupBy(wrong, ({ message, ranked }) => `${message.situation} → ${ranked[0] ?? 'nothing'}`)];
  const most = pairs.sort((a, b) => b[1].length - a[1].length).slice(0, MOST_CONFUSIONS);
  printTable(
    ['mixed up most', 'n', 'which'],
    most.map(([pair, ones]) => [pair, ones.length, ones.map(({ message }) => message.id).slice(0, 6).join(' ')]), // prettier-ignore
  );
}

/** Prints every table; only ids of messages, never their words. */
export function printMessages(messages: LabelledMessage[], book: Phrasebook, models: Models): void {
  const suggest = createSuggest(book, models);
  const started = performance.now();
  const judged = messages.map((message): Judged => {
    const answer = suggest({ text: message.text, channel: 'private', tone: 'warm' });
    const ranked = answer.situations.map(({ id }) => id);
    return { message, answer, ranked, right: new Set([message.situation, ...message.alternates]) };
  });
  const each = (performance.now() - started) / messages.length;
  const asking = judged.filter(({ message }) => message.needs_reply);
  printSituations(asking, book);
  printEmergencies(asking);
  printMood(judged);
  printConfusions(asking);
  console.log(`\n${each.toFixed(2)} ms a message`);
}
