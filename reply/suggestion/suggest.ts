// From an owner's words to at most three replies, each with the reason it is there.
import { languageOf } from '../language.ts';
import type { Channel, Lang, Phrase, Phrasebook, Tone } from '../../phrasebook/schema.ts';
import { angerOf, type Anger } from './anger.ts';
import { byOccasion, pickTone } from './choose.ts';
import type { Models } from './model.ts';
import { needsReply } from './needs-reply.ts';
import { createRanking, type RankedSituation } from './situations.ts';

export interface Question {
  /** The owner's latest words: one message, or the burst since the butler last spoke. */
  text: string;
  channel: Channel;
  tone: Tone;
  /** Language of the replies; left out, that of the owner's words. */
  lang?: Lang;
  /** The situation the butler chose by hand, if any: it comes first. */
  situation?: string;
  /** True for a group that was just made: then the opening posts are offered. */
  isNewGroup?: boolean;
}

/** Why a suggestion is there, as data; the panel puts it into words. */
export interface Reason {
  kind: 'mentions' | 'similar' | 'chosen' | 'new-group';
  /** Words of the message that speak for the situation. */
  words: string[];
  anger: Anger;
}

export interface Suggestion {
  phrase: Phrase;
  /** The phrase's text with its calming first line where it has one; blanks not yet filled. */
  text: string;
  reason: Reason;
}

export interface Answer {
  needsReply: boolean;
  anger: Anger;
  lang: Lang;
  /** Best first, at most five. */
  situations: RankedSituation[];
  /** At most three. */
  suggestions: Suggestion[];
}

const MOST_SUGGESTIONS = 3;
const SMALL_TALK = 'chitchat-ack';
/** Below this nothing in the book is like the message, and no reply is better than a wrong one. */
const LEAST_SCORE = 0.04;
/** Below this a situation is not even shown to pick from. */
const LEAST_SHOWN = 0.005;
/** A second situation is answered too when it comes this near to the first. */
const NEAR_SCORE = 0.15;
const GREETING = /^\{\{owner_title\}\}(，)?您好[，。！]|^(Hi|Dear) \{\{owner_title\}\},\s*/;
/** Stages in which the butler reminds: never offered to an angry owner. L0 is a notice to all, not a reply. */
const REMINDERS = new Set(['L1', 'L2', 'L3']);

/** Puts a calming line in the place of the greeting: “您好” twice, or an apology after it, would sound canned. */
export function withCalming(text: string, calming: string, lang: Lang): string {
  const greeting = GREETING.exec(text)?.[0];
  const rest = greeting ? text.slice(greeting.length) : text;
  const address = lang === 'en' ? 'Hi {{owner_title}}. ' : '{{owner_title}}，';
  const firstLetterUp = lang === 'en' ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
  return `${greeting ? address : ''}${calming}${lang === 'en' ? ' ' : ''}${firstLetterUp}`;
}

/** The same message always gets the same line, another message another one. */
function pickCalming(lines: string[], text: string): string | undefined {
  let sum = 0;
  for (const character of text.slice(0, 200)) sum += character.codePointAt(0)!;
  return lines[sum % lines.length];
}

/** Learns the phrasebook once; the function it returns answers each message. */
export function createSuggest(book: Phrasebook, models: Models): (question: Question) => Answer {
  const rank = createRanking(book, models);
  const groupOf = new Map(book.situations.map(({ id, group }) => [id, group]));

  const firstReplies = (id: string, lang: Lang, { text, channel, tone }: Question, anger: Anger): Phrase[] => {
    const phrases = book.entries[lang][id]?.phrases ?? [];
    const suited = phrases.filter(
      ({ stage, role, to }) => role === 'butler' && !to && (stage === 'first' || (anger < 2 && REMINDERS.has(stage))),
    );
    const inChannel = suited.filter((phrase) => phrase.channel === channel);
    // A matter nobody wrote a group version for is still shown in a group; the panel marks it as private.
    return byOccasion(pickTone(inChannel.length > 0 ? inChannel : suited, tone), text);
  };

  const calmingFor = (id: string, lang: Lang, text: string): string | undefined => {
    const group = groupOf.get(id) ?? '';
    if (group === 'mood') return undefined; // these phrases calm by themselves
    const own = book.entries[lang][id]?.calming ?? [];
    return pickCalming(own.length > 0 ? own : (book.calming[lang][group] ?? []), text);
  };

  const order = (ranked: RankedSituation[], chosen: string | undefined): RankedSituation[] => {
    if (chosen)
      return [
        ranked.find(({ id }) => id === chosen) ?? { id: chosen, score: 1, words: [] },
        ...ranked.filter(({ id }) => id !== chosen),
      ];
    return ranked;
  };

  const openingPosts = (lang: Lang, tone: Tone, anger: Anger): Suggestion[] => {
    const posts = (book.entries[lang]['group-opening']?.phrases ?? []).filter(({ set }) =>
      ['opening', 'official', 'intro'].includes(set),
    );
    const reason: Reason = { kind: 'new-group', words: [], anger };
    return pickTone(posts, tone).map((phrase) => ({ phrase, text: phrase.text, reason }));
  };

  return (question) => {
    const { text, isNewGroup, situation: chosen } = question;
    const lang = question.lang ?? languageOf(text);
    const anger = angerOf(text);
    if (isNewGroup && !chosen) {
      const situations = [{ id: 'group-opening', score: 1, words: [] }];
      return {
        needsReply: true,
        anger,
        lang,
        situations,
        suggestions: openingPosts(lang, question.tone, anger).slice(0, MOST_SUGGESTIONS),
      };
    }
    const judged = rank(text);
    const wanted = needsReply(text, judged.find(({ id }) => id === SMALL_TALK)?.score);
    const ranked = order(
      judged.filter(({ score }) => score >= LEAST_SHOWN),
      chosen,
    ).slice(0, 5);
    const [first, ...others] = ranked;
    if (!first || (!chosen && (!wanted || first.score < LEAST_SCORE)))
      return { needsReply: wanted, anger, lang, situations: ranked, suggestions: [] };

    const also = others
      .filter(({ id, score }) => score >= first.score * NEAR_SCORE && !(anger >= 2 && id === 'fee-reminder'))
      .slice(0, 2);
    const suggestions: Suggestion[] = [];
    const offer = (situation: RankedSituation, phrase: Phrase | undefined): void => {
      if (
        !phrase ||
        suggestions.length >= MOST_SUGGESTIONS ||
        suggestions.some((other) => other.phrase.id === phrase.id)
      )
        return;
      const calming = anger >= 2 && suggestions.length === 0 ? calmingFor(situation.id, lang, text) : undefined;
      const kind = situation.id === chosen ? 'chosen' : situation.words.length > 0 ? 'mentions' : 'similar';
      suggestions.push({
        phrase,
        text: calming ? withCalming(phrase.text, calming, lang) : phrase.text,
        reason: { kind, words: situation.words, anger },
      });
    };
    const replies = firstReplies(first.id, lang, question, anger);
    offer(first, replies[0]);
    for (const situation of also) offer(situation, firstReplies(situation.id, lang, question, anger)[0]);
    for (const phrase of replies.slice(1)) offer(first, phrase);
    return { needsReply: wanted, anger, lang, situations: ranked, suggestions };
  };
}
