// Whether a message wants an answer at all.
import { fold } from '../fold.ts';

/** Nothing but words of acknowledgement, thanks and address. */
const ACKNOWLEDGEMENT =
  /^((好|行|嗯|恩|哦|噢|喔|收到|收道|知道|晓得|明白|了解|理解|谢谢|谢了|谢|感谢|感恩|辛苦|多谢|麻烦|没事|没关系|没问题|可以|同意|支持|赞成|顶|对的?|是的|ok|okay|okey|好的|好滴|好嘞|好咧|得嘞|妥|行的|中|可以的|thanks?|thank you|thx|ty|noted|got it|will do|great|perfect|cheers|no worries|no problem|sounds good|sure|cool|nice|fine|understood|much appreciated|appreciated?|all good|i see|that s|ok then|then|and|for|your|help|the|update|info|so|你|您|们|了|啦|的|呢|哈|呀|吧|哒|滴|嘞|咯|喽|呵|嘿|啊|嗯嗯|哈哈|so much|a lot|very|much|again|everyone|all|lol|haha|晚安|早上好|早安|早|午安|周末愉快|听你的|不客气|不用谢|没错|说得(?:对|好|在理)|有道理|就是|加一|笑死|真棒|赞|厉害|对头|you re welcome|welcome|agreed?|kk|gotcha|see you|good (?:morning|night|evening)|thank u|管家|师傅|物业|大家|各位|老师|邻居|回复|通知|解释|帮忙|工作|楼上|这边|先|那|就|我|都|小\p{L}|[1一]|\p{Extended_Pictographic}|\ufe0f|\u200d|\s)+)$/u;

/** Says itself that nothing is to be done; then only a question keeps it open. */
const CLOSED =
  /不用(再)?(回|管|来|理|麻烦|处理|修|派|看)|不需要(回|处理|来)|无需(回|处理|再)|别回|不必(回|来)|没事了|没啥事|没什么事了|已经?(好了|解决了|弄好了|修好了|交了|交过|缴了|付了|转了)(?=.{0,12}$)|自己(弄好|修好|搞定|好)了|又(好|亮|通|有电|有水)了|发错(群|人)?了|打错|撤回|不好意思.{0,2}错|no need to (reply|respond|answer|come|worry)|needn t (reply|come)|never ?mind|ignore (that|my|this|the)|wrong (group|chat|person)|(it|that) s? ?(is )?(working|fixed|sorted|fine|back|resolved)( \w+)?( now| again)|all sorted|already (paid|sorted|fixed|resolved|done)|disregard/;

/** Asks, complains, chases or doubts: whatever else it says, it wants an answer. */
const ASKS =
  /[?？]|吗|呢$|怎么|怎样|如何|什么|啥|咋|哪|多久|多少|为何|为啥|是不是|能不能|可不可以|有没有|请问|帮|麻烦(你|您|看|派|给|处理|安排|帮|叫|让)|还没|到底|凭什么|催|投诉|赔|退|又坏|又漏|坏了|漏了|堵|停了|\b(how|what|when|where|why|who|which|could|can you|can i|would you|please (send|fix|come|check|call|help|let|tell)|still|but|broken|leak\w*|complain\w*)\b/;

/** Longer messages than this say something. In folded characters. */
const LONGEST_ACKNOWLEDGEMENT = 60;
const LONGEST_CHAT = 40;
/** The ranking must be this sure that it is small talk. */
const LEAST_CHAT = 0.35;

/**
 * False for “收到，谢谢”, a thumbs-up, and the like; true in every doubt, because silence costs more than a reply.
 * @param chat Probability that the message is an acknowledgement or small talk, 0–1, as the ranking sees it.
 */
export function needsReply(text: string, chat = 0): boolean {
  const words = fold(text);
  if (words === '') return /[?？!！]/.test(text);
  if (words.length > LONGEST_ACKNOWLEDGEMENT) return true;
  const isQuestion = /[?？]/.test(text);
  if (isQuestion) return true;
  if (ACKNOWLEDGEMENT.test(words)) return false;
  if (CLOSED.test(words) && !/还(是|没|在)|但|可是|不过|\b(but|still|however)\b/.test(words)) return false;
  return !(chat >= LEAST_CHAT && words.length <= LONGEST_CHAT && !ASKS.test(words));
}
