// “我们不会停水” is the opposite of “我们停水”: rules ask here whether a match is denied, forbidden, or only mentioned.

/** Denials that hold whatever stands between them and the match. */
const FIRM =
  /(?:不会|不得|无权|没有(?:这个|任何)?权[力利]?|没有[^，。]{0,4}权|权[力利]?都?没有|不因|不使用|不通过|不靠|不拿|不以|不用来|绝不|决不|从不|从来不|不可能|不允许|不许|不准|谁也不能|禁止|严禁|[不别]与|不跟|不和|既不|没有谁|没有哪[位个]|没有任何|谁让您|要是有人|如果有人|凡是|任何人)[^，。！？；就则将便]{0,14}$/u;
/** Denials that may belong to a debt instead (“没有交费的停水”), so nothing about paying may stand between. */
const PLAIN =
  /(?:不[能可该应用要想愿敢宜是说讲提写叫再必]|不可以|不应该|没有?(?![交缴付结清还])|未(?![交缴付结清还]|能)|无法|没法|勿|别|莫|避免|杜绝|拒绝|不存在|并非|算不上|谈不上|而不是|代替|换掉|少[说讲])[^，。！？；就则将便交缴付欠结]{0,8}$/u;
/** A bare “不” straight before the match. */
const STRAIGHT = /(?:(?<!再)不|不使用|不再)$/u;
/** What forbids or takes back the match after it: “停水停电法律不允许”. */
const AFTER =
  /^[^。！？；]{0,16}(?:不允许|不许|不可以|不合法|违法|不行|不能[做用拿]|不得|都?不会用|不用来|都不会|法律上?不|没有[^，。]{0,4}权|不是办法|不能解决|不为法律|都?别[扫转信给付交]|[先都]别|不要[转付交扫信]|请勿|不是我们|不是真|是假|属于?诈骗|要警惕|当心|一概不)/u;

const ENGLISH_BEFORE =
  /(?:\b(?:not|never|no|nor|neither|without|cannot|nobody|refuse to|instead of|rather than|avoid|against|forbids?|unlawful to|illegal to|if anyone|anyone who)|n['’]t)\s+[“"‘']?(?:(?!we\b|i\b|they\b|then\b|pay\b|paid\b|or\b|unless\b)[\p{L}'’-]+,?\s+){0,4}[“"‘']?$/iu;
const ENGLISH_AFTER =
  /^[^.!?]{0,40}\b(?:is|are|would be|isn['’]t|aren['’]t) (?:not |un|il|n['’]t )?(?:allowed|lawful|legal|permitted|against|something we)\b/iu;

/** True where the words before `start` or after `end` deny, forbid or merely mention what stands between them. */
export function isDenied(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start);
  const after = sentence.slice(end, end + 60);
  return (
    FIRM.test(before) ||
    PLAIN.test(before) ||
    STRAIGHT.test(before) ||
    AFTER.test(after) ||
    ENGLISH_BEFORE.test(before) ||
    ENGLISH_AFTER.test(after)
  );
}
