// From parsed YAML to the shapes of the phrasebook. What is missing or unknown is reported with its line.
import {
  CHANNELS,
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
import { checkBlock, checkFields, checkOneOf, TEXT_BY_LANG, type Report, type Shape, type Source } from './source.ts';

/** The list of groups and situations. */
export function readSituations(source: Source, report: Report): Pick<Phrasebook, 'groups' | 'situations'> {
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

/** The blanks there are. */
export function readSlots(source: Source, report: Report): Slot[] {
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
  checkBlock(source, [...path, 'text'], report);
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

/** One situation in one language; nothing when its frame is broken. */
export function readEntry(source: Source, situation: Situation, lang: Lang, report: Report): Entry | undefined {
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

/** The scripted owners of the practice chat. */
export function readPractice(source: Source, report: Report): PracticeOwner[] {
  const line: Shape = { sender: 'text', text: 'text' };
  return (Array.isArray(source.value) ? source.value : []).flatMap((owner, index) => {
    const shape: Shape = { id: 'text', title: 'text', 'members?': 'text', messages: 'any', answers: 'any' };
    if (!checkFields(owner, [index], shape, report)) return [];
    for (const field of ['messages', 'answers'])
      (owner[field] as unknown[]).forEach((item, at) => checkFields(item, [index, field, at], line, report));
    return [{ ...owner, ...(owner.members && { members: Number(owner.members) }) }];
  });
}

/** One group of words that mean the same to a searcher a line, `|` between the words. */
export function readSynonyms(source: Source, report: Report): string[][] {
  return (Array.isArray(source.value) ? source.value : []).flatMap((line, index) => {
    const words = typeof line === 'string' ? line.split(/\s*\|\s*/) : [];
    if (words.length > 1) return [words];
    report([index], 'This is not a group of words.', 'Write at least two words with | between them.');
    return [];
  });
}
