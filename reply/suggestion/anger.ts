// How angry a message sounds, from words and marks alone.
import { fold } from '../fold.ts';

/** 0 calm, 1 dissatisfied or impatient, 2 clearly angry, 3 insults or rage. */
export type Anger = 0 | 1 | 2 | 3;

const RAGE =
  /妈的|他妈|tmd|nmd|去死|滚蛋|滚出去|混蛋|王八|狗东西|狗屁|放屁|傻逼|sb|畜生|垃圾物业|物业.{0,4}(是|都是|一群|就是)?垃圾|不要脸|无耻|黑心|骗子|流氓|土匪|吸血|饭桶|废物|人渣|吃屎|臭不要脸|fuck|bullshit|\bshit\b|scum|thieves|crooks|useless (lot|bunch|idiots)|idiots?\b|morons?/;
const ANGRY =
  /凭什么|忍无可忍|受够|太过分|欺负人|欺人太甚|气死|还好意思|好意思|什么玩意|什么态度|有没有人管|到底管不管|不作为|干什么吃的|吃干饭|白拿钱|只会收钱|只知道收钱|就知道收钱|光收钱|睡觉|装死|糊弄|敷衍|推诿|踢皮球|投诉你们|曝光|12345|没完|要你们(有什么用|干嘛)|交.{0,4}喂狗|恶劣|ridiculous|disgrace|disgusting|unacceptable|outrageous|fed up|sick of|sick and tired|furious|how dare|joke|pathetic|shame on|appalling|enough is enough|what (exactly )?(do|are) (we|i) pay/;
const IMPATIENT =
  /怎么还|还没|又(坏|漏|停|来|涨|是)|多久|到底|赶紧|赶快|快点|催|几次了|好几天|天天|每次|总是|一直|半天|没人(管|来|理|接|回)|不满|不合理|受不了|严重|影响|烦|吵死|难道|why|again|still|how long|how many times|nobody|no one|keeps?|every (day|night|time)|disappointed|frustrat|annoy|not happy|unhappy|asap|urgent/;

/** The anger of one message or one burst of messages. */
export function angerOf(text: string): Anger {
  const words = ` ${fold(text)} `;
  if (RAGE.test(words)) return 3;
  const marks =
    (text.match(/[!！]{2,}|[?？]{2,}|[?？][!！]|😡|🤬|😤/gu)?.length ?? 0) +
    Number(/\b[A-Z]{4,}\b.*\b[A-Z]{3,}\b/.test(text));
  if (ANGRY.test(words)) return 2;
  if (IMPATIENT.test(words)) return marks > 0 ? 2 : 1;
  return marks > 0 ? 1 : 0;
}
