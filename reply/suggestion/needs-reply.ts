// Whether a message wants an answer at all.
import { fold } from '../fold.ts';

const ACKNOWLEDGEMENT =
  /^((好|行|嗯|哦|噢|收到|知道|明白|了解|谢谢|谢了|感谢|辛苦|多谢|麻烦|没事|没关系|可以|ok|okay|好的|好滴|好嘞|行的|可以的|thanks?|thank you|thx|noted|got it|will do|great|perfect|cheers|no worries|sounds good|understood|much appreciated|all good|你|您|们|了|啦|的|呢|哈|呀|吧|嗯嗯|哈哈|so much|a lot|very much|again|everyone|all|管家|师傅|物业|大家|小\p{L}|\p{Extended_Pictographic}|\ufe0f|\u200d|\s)+)$/u;

/** False for “收到，谢谢”, a thumbs-up, and the like; true in every doubt, because silence costs more than a reply. */
export function needsReply(text: string): boolean {
  const words = fold(text);
  if (words === '') return /\p{Extended_Pictographic}/u.test(text) ? false : /[?？!！]/.test(text);
  return !/[?？]/.test(text) && words.length <= 60 ? !ACKNOWLEDGEMENT.test(words) : true;
}
