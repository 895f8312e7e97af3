// The short words by which situations are known: names, button labels, keywords and their synonyms.
import type { Phrasebook } from '../../phrasebook/schema.ts';
import { fold } from '../fold.ts';
import { looseSound, looseSpelling, type Reader } from './sounds.ts';

/** One situation that a term leads to, by its place in the list, and how surely. */
export interface Use {
  situation: number;
  why: 'name' | 'keyword';
  weight: number;
  /** The book's own word where the term is only a synonym of it. */
  stands?: string;
}

export interface Term {
  /** Folded. */
  words: string;
  isHan: boolean;
  characters: string[];
  /** `words` between spaces, to find Latin words in. */
  padded: string;
  /** One for each character of `words`; of Chinese terms only. */
  syllables: string[];
  /** The syllables and the whole with zh/z, ng/n and the like made one. */
  looseSyllables: string[];
  looselySpelled: string;
  /** The syllables in one string, where each begins in it, and their first letters. */
  spelled: string;
  starts: number[];
  initials: string;
  uses: Use[];
}

const WEIGHT = { button: 9, name: 8, keyword: 7, scope: 3.5 };
/** How much of a word's weight its synonyms get. */
const SYNONYM = 0.75;
/** A synonym stands for terms of which its partner is at least this much. */
const LEAST_SHARE = 0.4;
const HAN = /\p{Script=Han}/u;

function addUse(uses: Use[], use: Use): void {
  const same = uses.find(({ situation }) => situation === use.situation);
  if (!same) uses.push(use);
  else if (same.weight < use.weight) Object.assign(same, { stands: undefined }, use);
}

function usesOf(book: Phrasebook): Map<string, Use[]> {
  const terms = new Map<string, Use[]>();
  const add = (words: string, use: Use): void => {
    const uses = terms.get(words);
    if (uses) addUse(uses, use);
    else if (words) terms.set(words, [use]);
  };
  book.situations.forEach(({ id, name, button, scope }, situation) => {
    const isWritten = Object.values(book.entries).some((entries) => entries[id]);
    if (!isWritten) return;
    // Chinese names list several words with a stroke or a space between; English ones are one line.
    for (const part of name['zh-CN'].split(/[/（）()、，\s]/))
      add(fold(part), { situation, why: 'name', weight: WEIGHT.name });
    for (const part of [name.en, ...name.en.split(/[/,()]/)])
      add(fold(part), { situation, why: 'name', weight: WEIGHT.name });
    for (const label of Object.values(button)) add(fold(label), { situation, why: 'name', weight: WEIGHT.button });
    for (const part of scope.split(/[、，；（）。/：\s]/))
      add(fold(part), { situation, why: 'keyword', weight: WEIGHT.scope });
    for (const entries of Object.values(book.entries))
      (entries[id]?.keywords ?? []).forEach((keyword, at) => {
        // Writers begin with the word they think of first.
        add(fold(keyword), { situation, why: 'keyword', weight: WEIGHT.keyword - Math.min(at, 15) * 0.06 });
      });
  });
  return terms;
}

/** For each word the terms that hold it, as one search over all of them: thousands of words times thousands of terms. */
function createHolders(terms: readonly string[]): (word: string) => number[] {
  const starts: number[] = [];
  let all = '';
  for (const words of terms) {
    starts.push(all.length);
    all += ` ${words} \n`;
  }
  return (word) => {
    const wanted = HAN.test(word) ? word : ` ${word} `;
    const found: number[] = [];
    let term = 0;
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, starts[term + 1] ?? all.length)) {
      while (starts[term + 1]! <= at) term++;
      found.push(term);
    }
    return found;
  };
}

/** Each word of a group leads where the others lead. */
function addSynonyms(terms: Map<string, Use[]>, groups: string[][]): void {
  const own = [...terms].map(([words, uses]) => ({ words, uses: [...uses] }));
  const holders = createHolders(own.map(({ words }) => words));
  for (const group of groups.map((words) => words.map(fold))) {
    const led = group.map((member) =>
      holders(member).flatMap((at) => {
        const { words, uses } = own[at]!;
        const share = HAN.test(member) ? member.length / words.length : 0.6;
        if (share < LEAST_SHARE) return [];
        return uses.map((use) => ({ ...use, stands: member, weight: use.weight * SYNONYM * (0.5 + 0.5 * share) }));
      }),
    );
    group.forEach((member, at) => {
      const uses = terms.get(member) ?? [];
      led.forEach((others, from) => {
        if (from !== at) for (const use of others) addUse(uses, { ...use, why: 'keyword' });
      });
      if (uses.length > 0) terms.set(member, uses);
    });
  }
}

function spell(
  syllables: string[],
): Pick<Term, 'syllables' | 'looseSyllables' | 'looselySpelled' | 'spelled' | 'starts' | 'initials'> {
  const starts: number[] = [];
  let spelled = '';
  for (const syllable of syllables) {
    starts.push(spelled.length);
    spelled += syllable;
  }
  const looseSyllables = syllables.map(looseSound);
  const looselySpelled = looseSpelling(spelled);
  return {
    syllables,
    looseSyllables,
    looselySpelled,
    spelled,
    starts,
    initials: syllables.map((syllable) => syllable[0]).join(''),
  };
}

/** All terms of the book with what they lead to and how they are read. */
export function termsOf(book: Phrasebook, reader: Reader): Term[] {
  const terms = usesOf(book);
  addSynonyms(terms, book.synonyms);
  return [...terms].map(([words, uses]) => {
    const isHan = HAN.test(words);
    return {
      words,
      isHan,
      characters: [...words],
      padded: ` ${words} `,
      uses,
      ...spell(isHan ? reader.read(words) : []),
    };
  });
}
