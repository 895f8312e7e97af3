// All that the panel knows, as signals. Actions change it, App.tsx shows it.
import { computed, effect, signal } from '@preact/signals';
import type { ConversationResult } from '../messaging/protocol.ts';
import { preferredLang, words as wordTables } from '../locales/index.ts';
import { book, models } from '../phrasebook/index.ts';
import type { Channel, Lang, Phrase } from '../phrasebook/schema.ts';
import { latestWords } from '../reply/latest-words.ts';
import type { Mark } from '../reply/search/marks.ts';
import { createSearch } from '../reply/search/search.ts';
import type { SlotValues } from '../reply/slots/fill.ts';
import { ownerTitle } from '../reply/slots/owner-title.ts';
import { pickTone } from '../reply/suggestion/choose.ts';
import { createSuggest } from '../reply/suggestion/suggest.ts';
import type { Profile } from '../storage/profile.ts';
import type { Settings } from '../storage/settings.ts';
import type { PageState } from './page-link.ts';

/** `panel` reads the page beside it; `desk` is a window of its own that lives from pasting. */
export type Surface = 'panel' | 'desk';
export type Tab = 'reply' | 'greeting' | 'mine';

export interface Notice {
  kind: 'done' | 'warning';
  text: string;
}

/** A reply the butler may take: a suggestion, a search hit or a greeting, all alike once they are on screen. */
export interface Offer {
  phrase: Phrase;
  text: string;
  /** Why it is there, in words. */
  why: string;
  /** What of the text to highlight: of search hits. */
  marks?: Mark[];
}

export const surface = signal<Surface>('panel');
export const tab = signal<Tab>('reply');
export const page = signal<PageState>({ kind: 'connecting' });
export const settings = signal<Settings>({ tone: 'warm' });
export const profile = signal<Profile>({});
export const sites = signal<string[]>([]);
export const notice = signal<Notice | undefined>(undefined);
export const query = signal('');
/** The situation chosen by hand; gone with the next message. */
export const chosen = signal<string | undefined>(undefined);
/** The language of the replies chosen by hand; gone with the next message. */
export const chosenLang = signal<Lang | undefined>(undefined);
/** Owner's words as pasted or corrected; undefined while they are the page's. */
export const typedWords = signal<string | undefined>(undefined);
/** What was typed into blanks for this conversation. */
export const typedSlots = signal<SlotValues>({});
/** The offer whose blanks are being filled, and what for. */
export const filling = signal<{ offer: Offer; purpose: 'insert' | 'copy' } | undefined>(undefined);
/** Id of the private phrase that was pressed once in a group. */
export const askedAgain = signal<string | undefined>(undefined);

export const uiLang = computed<Lang>(() => settings.value.uiLang ?? preferredLang(navigator.language));
export const words = computed(() => wordTables[uiLang.value]);

const readResult = computed<ConversationResult | undefined>(() =>
  page.value.kind === 'read' ? page.value.result : undefined,
);
export const conversation = computed(() => (readResult.value?.ok ? readResult.value.value : undefined));
/** Chosen by hand where no conversation tells: the desk window, a pasted message. */
export const chosenChannel = signal<Channel>('private');
export const channel = computed<Channel>(() =>
  conversation.value ? (conversation.value.isGroup ? 'group' : 'private') : chosenChannel.value,
);
const latest = computed(() => (conversation.value ? latestWords(conversation.value.messages) : undefined));
export const isAnswered = computed(() => typedWords.value === undefined && latest.value?.isAnswered === true);
export const sender = computed(() => latest.value?.sender ?? null);
export const pageWords = computed(() => latest.value?.text ?? '');
export const ownerWords = computed(() => typedWords.value ?? pageWords.value);

const suggest = createSuggest(book, models);
const isFreshGroup = computed(
  () => conversation.value?.isNewGroup === true && typedWords.value === undefined && latest.value === undefined,
);
export const answer = computed(() => {
  if (!ownerWords.value.trim() && !isFreshGroup.value && !chosen.value) return undefined;
  return suggest({
    text: ownerWords.value,
    channel: channel.value,
    tone: settings.value.tone,
    lang: chosenLang.value ?? (ownerWords.value.trim() ? undefined : uiLang.value),
    situation: chosen.value,
    isNewGroup: isFreshGroup.value,
  });
});
export const replyLang = computed<Lang>(() => answer.value?.lang ?? uiLang.value);

/** In a group one is called by the name everybody sees there; in private a neutral word stands in for an unknown name. */
const calledBy = computed(() => {
  const { title = null, isGroup = false } = conversation.value ?? {};
  const name = sender.value ?? (isGroup ? null : title);
  const fallback = wordTables[replyLang.value].slots.defaultOwner;
  return ownerTitle(name, replyLang.value) ?? (isGroup ? (name ?? fallback) : fallback);
});

export const slotValues = computed<SlotValues>(() => ({
  owner_title: calledBy.value,
  ...profile.value,
  ...typedSlots.value,
}));

const reasonInWords = (
  kind: 'mentions' | 'similar' | 'chosen' | 'new-group',
  found: string[],
  anger: number,
): string => {
  const { reason } = words.value;
  const main = kind === 'mentions' ? reason.mentions(found.join(uiLang.value === 'en' ? ', ' : '、')) : reason[kind];
  return [main, reason.anger[anger]].filter(Boolean).join(reason.join);
};

export const suggestions = computed<Offer[]>(() =>
  (answer.value?.suggestions ?? []).map(({ phrase, text, reason }) => ({
    phrase,
    text,
    why: reasonInWords(reason.kind, reason.words, reason.anger),
  })),
);

const searches = new Map<Lang, ReturnType<typeof createSearch>>();
const search = (lang: Lang): ReturnType<typeof createSearch> => {
  let ready = searches.get(lang);
  if (!ready) searches.set(lang, (ready = createSearch(book, lang)));
  return ready;
};
const phraseById = (lang: Lang, id: string): Phrase | undefined =>
  book.entries[lang][id.slice(0, id.indexOf('/'))]?.phrases.find((phrase) => phrase.id === id);

export const found = computed(() => {
  if (!query.value.trim()) return undefined;
  const lang = chosenLang.value ?? (ownerWords.value.trim() ? replyLang.value : uiLang.value);
  const { situations, phrases } = search(lang)(query.value, { tone: settings.value.tone });
  const offers = phrases.flatMap(({ id, why, word, marks }): Offer[] => {
    const phrase = phraseById(lang, id);
    const { why: reasons, found: withWord } = words.value.search;
    const reason = word ? withWord(reasons[why], word) : reasons[why];
    return phrase ? [{ phrase, text: phrase.text, why: reason, marks }] : [];
  });
  return { situations, offers };
});

export const greetings = computed<Offer[]>(() => {
  const phrases = book.entries[chosenLang.value ?? uiLang.value]['group-opening']?.phrases ?? [];
  return pickTone(phrases, settings.value.tone).map((phrase) => ({ phrase, text: phrase.text, why: '' }));
});

// What was chosen for one message does not outlive it, and what was typed for one conversation does not outlive that.
// A page that can't be read for a moment, or shows no message while it draws itself anew, changes nothing.
let lastKey: string | undefined;
let lastWords = '';
effect(() => {
  const key = conversation.value?.key;
  const now = pageWords.value;
  if (key === undefined || (key === lastKey && (now === lastWords || now === ''))) return;
  if (key !== lastKey) {
    typedSlots.value = {};
    filling.value = undefined;
    askedAgain.value = undefined;
  }
  [lastKey, lastWords] = [key, now];
  chosen.value = undefined;
  chosenLang.value = undefined;
  typedWords.value = undefined;
});
