// The shapes of the phrasebook. Everything that reads or writes a phrase agrees on this page.

export const LANGS = ['zh-CN', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const TONES = ['warm', 'formal', 'brief'] as const;
export type Tone = (typeof TONES)[number];

export const CHANNELS = ['private', 'group'] as const;
export type Channel = (typeof CHANNELS)[number];

/**
 * Where in the course of a matter a phrase stands. `first` answers the owner's first message;
 * `L0`–`L3` are the fee ladder; `manager` is a draft that a manager approves before it goes out.
 */
export const STAGES = [
  'first',
  'progress',
  'delayed',
  'done',
  'follow-up',
  'reasons',
  'options',
  'L0',
  'L1',
  'L2',
  'L3',
  'manager',
] as const;
export type Stage = (typeof STAGES)[number];

/** Who says it: the butler, the service desk, a manager, guards and cleaners, or a team lead to the team. */
export const ROLES = ['butler', 'desk', 'manager', 'frontline', 'lead'] as const;
export type Role = (typeof ROLES)[number];

/** One matter an owner or a butler may raise; the ids are the only ones in the product. */
export interface Situation {
  id: string;
  /** Id of the group it is filed under, and of the folder its files lie in. */
  group: string;
  name: Record<Lang, string>;
  /** Short label for a button: at most 6 Chinese characters or 20 Latin letters. */
  button: Record<Lang, string>;
  /** What belongs to it, in Chinese, for whoever files a message. */
  scope: string;
  /** True where only the butler starts it (an opening post, a briefing): it has no signals. */
  outgoing: boolean;
}

/** One reply. `text` holds `{{slot}}` blanks and nothing else that is special. */
export interface Phrase {
  /** Public id: `situation/id-in-file`, for example `fee-reminder/first-warm`. */
  id: string;
  situation: string;
  lang: Lang;
  /** The phrases of one set say the same thing in different tones; the id without channel and tone. */
  set: string;
  tone: Tone;
  channel: Channel;
  stage: Stage;
  role: Role;
  /** Set where it goes to somebody else than the one who wrote: the home a complaint is about. */
  to?: 'other';
  /** When to take this one, where the stage alone does not say it: “业主说忘了”. */
  when?: string;
  text: string;
}

/** Something an owner writes. `also` names further situations that are right for it too. */
export interface Signal {
  text: string;
  also: string[];
}

/** What a newcomer has to know before answering. */
export interface Guide {
  goal: string;
  must: string[];
  avoid: string[];
  ask: string[];
  promise: string;
  escalate: string;
}

/** All the phrasebook knows about one situation in one language. */
export interface Entry {
  situation: string;
  lang: Lang;
  signals: Signal[];
  keywords: string[];
  guide: Guide;
  /** One line each, with article and date; shown to the butler, never inserted. */
  law: string[];
  /** First lines for an owner who is angry about this matter; where empty, the group's are used. */
  calming: string[];
  phrases: Phrase[];
}

/**
 * Who may know the value of a blank and where it comes from: `profile` is set once on the butler's card,
 * `message` is filled each time, `private` likewise but must never stand in a group.
 */
export const SLOT_SCOPES = ['profile', 'message', 'private'] as const;
export type SlotScope = (typeof SLOT_SCOPES)[number];

export interface Slot {
  key: string;
  scope: SlotScope;
  label: Record<Lang, string>;
  example: Record<Lang, string>;
}

/** What a greeting is for: a feast, a day of mourning, one of the 24 solar terms, or weather and personal days. */
export const GREETING_KINDS = ['festival', 'mourning', 'term', 'occasion'] as const;
export type GreetingKind = (typeof GREETING_KINDS)[number];

/** What is written to owners on one day of the year. */
export interface Greeting {
  /** The same in both languages: `mid-autumn`, `dongzhi-term`. */
  id: string;
  lang: Lang;
  kind: GreetingKind;
  name: string;
  /** How this day sounds, in one line for the butler. */
  rule: string;
  /** The useful matter the greeting carries. */
  hook: string;
  /** Words that must not stand in its texts, and that a butler should not add. */
  avoid: string[];
  /** Where a tone is missing, the day is not for that tone: mourning has only the brief one. */
  texts: Partial<Record<Tone, string>>;
}

/** A scripted owner of the practice chat. */
export interface PracticeOwner {
  id: string;
  /** The conversation's title as the chat shows it. */
  title: string;
  /** Number of members of a group; absent in a private chat. */
  members?: number;
  messages: { sender: string; text: string }[];
  /** What comes back after the butler has sent something, one line a turn. */
  answers: { sender: string; text: string }[];
}

/** How Chinese is read, without tones, ü as v. A list is `syllable` + its characters, joined by spaces: `a啊阿 ai爱哀`. */
export interface Sounds {
  /** Each character under its usual reading. */
  usual: string;
  /** Characters under their further readings. */
  others: string;
  /** Words read otherwise than their characters usually are: 重新 → `chong xin`. */
  words: Record<string, string>;
}

export interface Phrasebook {
  /** Group id → its name, in the order of the list. */
  groups: { id: string; name: Record<Lang, string> }[];
  situations: Situation[];
  slots: Slot[];
  /** Language → situation id → entry. */
  entries: Record<Lang, Record<string, Entry>>;
  /** Language → group id → calming first lines. */
  calming: Record<Lang, Record<string, string[]>>;
  practice: Record<Lang, PracticeOwner[]>;
  /** Groups of words that mean the same to somebody who searches. */
  synonyms: string[][];
  /** Pieces of owners' words and the situations they speak for, packed; reply/search/associations.ts reads it. */
  associations: string;
  sounds: Sounds;
  /** In the order of the year, the solar terms last. */
  greetings: Record<Lang, Greeting[]>;
}
