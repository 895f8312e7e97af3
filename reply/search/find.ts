// Looks one word up in all the layers, exact ones first; looser ones only where these find too little.
import { coverage, type Postings } from './associations.ts';
import { createAlike } from './alike.ts';
import { note, noEvidence, strongest, type Evidence } from './evidence.ts';
import { gramsOf, stemOf } from './grams.ts';
import { partsOf, type Word } from './query.ts';
import { looseSound, looseSpelling, type Reader } from './sounds.ts';
import { hear, soundsLike, spells, spellsLoosely } from './spelling.ts';
import type { Term } from './terms.ts';

/** Where the phrases' own words are looked up: places of the situations whose phrases hold a word, with the share. */
export type InTexts = (word: string) => Map<number, number>;

export interface Find {
  /** What each word says; a word typed together out of two may come back as two. */
  findAll(words: readonly Word[]): [Word, Evidence][];
  /** What several words say where they stand side by side in the book. */
  together(words: string): Evidence;
}

/** Weights of the layers against a term's own weight (3.5–9); chosen on the project's own queries. */
const PINYIN = 0.9;
const HEARD = 0.85;
const COVERED = 5;
const IN_TEXT = 1.6;
const IN_NOTES = 0.9;
const ALIKE = 0.5;
const PARTLY = 0.3;
/** A piece of a longer query that a term covers, against the term found whole. */
const PART = 0.8;
/** Below this share of its pieces a word does not count as found. */
const LEAST_COVERED = 0.08;
/** Words whose evidence is kept. */
const MOST_KNOWN = 32;
/** Above this a word is found, and looser layers are left alone. */
const SURE = 2.5;

/** Latin words are found where one begins with the query's; Chinese ones anywhere. Returns the share of the term. */
function holds(term: Term, word: string, isLatin: boolean): number {
  if (term.words === word) return 1.25;
  if (isLatin && !term.isHan) {
    const { padded } = term;
    if (padded.includes(` ${word} `)) return 0.65 + (0.3 * word.length) / term.words.length;
    // One or two letters begin too many English words to mean one: they are more often pinyin.
    const sure = Math.min(1, (word.length + 1) / 4);
    return padded.includes(` ${word}`) ? sure * (0.5 + (0.35 * word.length) / term.words.length) : 0;
  }
  const at = term.words.indexOf(word);
  return at < 0 ? 0 : (at === 0 ? 0.58 : 0.52) + (0.4 * word.length) / term.words.length;
}

function addUses(evidence: Evidence, term: Term, share: number, why?: 'pinyin' | 'alike'): void {
  for (const use of term.uses)
    note(evidence, use.situation, use.weight * share, why ?? use.why, use.stands ?? term.words);
}

function addCoverage(
  evidence: Evidence,
  covered: Float64Array,
  factor: number,
  why: 'keyword' | 'pinyin',
  least: number,
): void {
  covered.forEach((share, situation) => {
    const before = evidence.scores[situation]!;
    if (before === 0 && share < least) return;
    if (before === 0) note(evidence, situation, share * factor, why, undefined);
    else evidence.scores[situation] = before + share * factor;
  });
}

/** Pieces by their sound, made from the pieces by their characters at the first homophone. */
function soundPostings(postings: Postings, reader: Reader): Postings {
  const bySound: Postings = new Map();
  for (const [gram, uses] of postings) {
    if (gram.length !== 2 || reader.readings(gram[0]!).length === 0) continue;
    const sound = reader.read(gram).map(looseSound).join(' ');
    const found = bySound.get(sound);
    if (!found) bySound.set(sound, [...uses]);
    else
      for (const use of uses) {
        const same = found.findIndex(({ situation }) => situation === use.situation);
        if (same < 0) found.push(use);
        else if (found[same]!.weight < use.weight) found[same] = use;
      }
  }
  return bySound;
}

export function createFind(
  terms: readonly Term[],
  postings: Postings,
  reader: Reader,
  inTexts: InTexts,
  inNotes: InTexts,
  situations: number,
): Find {
  const alike = createAlike(terms);
  const chinese = terms.filter(({ isHan }) => isHan);
  let sounds: Postings | undefined;
  const soundGrams = (syllables: string[]): string[] =>
    syllables.slice(1).map((syllable, at) => `${looseSound(syllables[at]!)} ${looseSound(syllable)}`);
  const heardCoverage = (syllables: string[]): Float64Array =>
    coverage(soundGrams(syllables), (sounds ??= soundPostings(postings, reader)), situations);

  /** @returns Whether the word stands anywhere in the book as it is. */
  const findExactly = (evidence: Evidence, { text, script }: Word): boolean => {
    let stands = false;
    const isLatin = script === 'latin';
    for (const term of terms) {
      let share = holds(term, text, isLatin);
      stands ||= share > 0;
      if (share === 0 && !isLatin && term.isHan && text.length > term.words.length && text.includes(term.words))
        share = PART * (0.35 + (0.65 * term.words.length) / text.length);
      if (share > 0) addUses(evidence, term, share);
    }
    for (const [situation, share] of inTexts(text)) {
      stands = true;
      const more = IN_TEXT * (0.3 + 0.7 * share);
      if (evidence.scores[situation] === 0) note(evidence, situation, more, 'text', text);
      else evidence.scores[situation]! += more;
    }
    return stands;
  };

  const findSpelled = (evidence: Evidence, letters: string): void => {
    for (const term of chinese) {
      const share = spells(letters, term);
      if (share > 0) addUses(evidence, term, PINYIN * share, 'pinyin');
    }
    if (strongest(evidence) >= SURE) return;
    const loose = looseSpelling(letters);
    for (const term of chinese) if (spellsLoosely(loose, term)) addUses(evidence, term, PINYIN * 0.7, 'pinyin');
  };

  /** A word that nobody else uses is still about the things its characters name: 水帘洞 → 水. */
  const findPartly = (evidence: Evidence, text: string): void => {
    const characters = new Set(text);
    for (const term of chinese) {
      const shared = term.characters.filter((character) => characters.has(character)).length;
      if (shared > 0) addUses(evidence, term, (PARTLY * shared) / (characters.size + term.characters.length), 'alike');
    }
  };

  const findHeard = (evidence: Evidence, text: string): void => {
    const heard = hear(text, reader);
    for (const term of chinese) {
      const share = soundsLike(heard, term);
      if (share > 0) addUses(evidence, term, HEARD * share, 'pinyin');
    }
  };

  const look = ({ text, script }: Word): Evidence => {
    const evidence = noEvidence(situations);
    const stands = findExactly(evidence, { text, script });
    if (script !== 'han') findSpelled(evidence, text);
    const isStem = script === 'latin' && strongest(evidence) < SURE && stemOf(text) !== text;
    if (isStem) findExactly(evidence, { text: stemOf(text), script });
    const isWhole = strongest(evidence) >= SURE;
    if (script === 'han' && text.length > 1 && !stands) findHeard(evidence, text);
    addCoverage(evidence, coverage(gramsOf(text), postings, situations), COVERED, 'keyword', LEAST_COVERED);

    if (strongest(evidence) < (isWhole ? 0 : SURE)) {
      const syllables = script === 'latin' ? reader.syllables(text) : script === 'han' ? reader.read(text) : undefined;
      if (syllables && syllables.length > 1)
        addCoverage(evidence, heardCoverage(syllables), COVERED * HEARD, 'pinyin', LEAST_COVERED);
    }
    if (strongest(evidence) < 1)
      for (const situation of inNotes(text).keys()) note(evidence, situation, IN_NOTES, 'keyword', undefined);
    if (strongest(evidence) < IN_NOTES)
      for (const { term, likeness } of alike(text)) addUses(evidence, term, ALIKE * likeness, 'alike');
    if (script === 'han' && strongest(evidence) === 0) findPartly(evidence, text);
    return evidence;
  };
  // Typing changes the last word only: what the others said is known from the key before.
  const known = new Map<string, Evidence>();
  const find = (word: Word): Evidence => {
    let evidence = known.get(word.text);
    if (!evidence) {
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word.text, (evidence = look(word)));
    }
    return evidence;
  };
  const together = (words: string): Evidence => {
    const evidence = noEvidence(situations);
    for (const term of terms) {
      const share = holds(term, words, !term.isHan);
      if (share > 0) addUses(evidence, term, share);
    }
    return evidence;
  };
  /** A mixed word that spells nothing as a whole is two words that were typed together. */
  const findAll = (words: readonly Word[]): [Word, Evidence][] =>
    words.flatMap((word): [Word, Evidence][] => {
      const evidence = find(word);
      if (word.script !== 'mixed' || strongest(evidence) >= SURE) return [[word, evidence]];
      return partsOf(word).map((part) => [part, find(part)]);
    });
  return { findAll, together };
}
