// How English is spelt in the book: the British way, throughout. Search words and owners' own words may be anything.
import type { Report } from '../source.ts';
import { BLANK } from './blanks.ts';

/** American word → what stands in its place. `$1` and `$2` are what the pattern kept. */
const AMERICAN: [pattern: RegExp, british: string][] = [
  [
    /\b(col|neighb|fav|behavi|hon|lab|harb|od|hum|rum|vap|flav|parl|endeav|sav|vig|arm)or(s|ed|ing|able|ably|ful|ite|ites|hood|hoods|less|al|y|er|ers|ings)?\b/gi,
    '$1our$2',
  ],
  [
    /\b(?!(?:over|under|down|re)?siz|(?:sm)?priz|seiz|capsiz|maiz|citiz)([a-z]{2,})iz(e|es|ed|er|ers|ing|ation|ations|able)\b/gi,
    '$1is$2',
  ],
  [/\b(anal|paral|catal)yz(e|es|ed|ing)\b/gi, '$1ys$2'],
  [/\b(cent|theat|lit|fib|calib)er(s|ed)?\b/gi, '$1re$2'],
  [
    /\b(cancel|travel|label|level|model|signal|total|fuel|counsel|dial|equal|quarrel)(ed|ing|er|ers|or|ors)\b/gi,
    '$1l$2',
  ],
  [/\b(def|off)ense(s|less)?\b/gi, '$1ence$2'],
  [/\b(enroll|install|fulfill)ment(s)?\b/gi, '(one l) $1ment$2'],
  [/\b(fulfill|enroll|distill)(s)?\b/gi, '(one l) $1$2'],
  [/\b(?<!mini[- ])program(s)?\b/gi, 'programme$1'],
  [/\bgray(s|ish)?\b/gi, 'grey$1'],
  [/\bmold(s|y|ed|ing)?\b/gi, 'mould$1'],
  [/\bcurb(s|side)?\b/gi, 'kerb$1'],
  [/\bplow(s|ed|ing)?\b/gi, 'plough$1'],
  [/\b(catal|dial)og(s)?\b/gi, '$1ogue$2'],
  [/\baluminum\b/gi, 'aluminium'],
  [/\bjewelry\b/gi, 'jewellery'],
  [/\bskeptic(al|s|ism)?\b/gi, 'sceptic$1'],
  [/\bskillful(ly)?\b/gi, 'skilful$1'],
  [/\backnowledgment(s)?\b/gi, 'acknowledgement$1'],
  [/\bgotten\b/gi, 'got'],
  [/\bmom(s)?\b/gi, 'mum$1'],
  [/\belevator(s)?\b/gi, 'lift$1'],
  [/\bfaucet(s)?\b/gi, 'tap$1'],
  [/\bsidewalk(s)?\b/gi, 'pavement$1'],
];

/** Reports American spelling. */
export function checkEnglish(text: string, path: (string | number)[], report: Report): void {
  const words = text.replace(BLANK, '');
  for (const [pattern, british] of AMERICAN)
    for (const match of words.matchAll(pattern)) {
      const better = british.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
      report(path, `“${match[0]}” is American spelling.`, `Write “${better}”: the book's English is British.`);
    }
}
