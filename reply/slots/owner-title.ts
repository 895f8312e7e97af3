// How to address the person who wrote, out of the name a chat shows: “3-2-1201王女士” is 王女士.
import type { Lang } from '../../phrasebook/schema.ts';

const TITLE = /(\p{Script=Han}{1,2}?)(女士|先生|小姐|阿姨|叔叔|大爷|大妈|老师|医生|总|哥|姐|叔|姨)/u;
// The hundred commonest surnames and the usual double ones; a nickname like 大海 must not become 大业主.
const SURNAME =
  /^(欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文])/u;
const WITH_TITLE_EN = /\b(Mr|Mrs|Ms|Miss|Dr|Prof)\.? [A-Z][\w'-]+/;

/**
 * @param sender The name shown beside the message, or the title of a private chat.
 * @returns How to address this person, or undefined where the name does not tell.
 */
export function ownerTitle(sender: string | null, lang: Lang): string | undefined {
  const name = sender?.trim() ?? '';
  if (lang === 'en') {
    const titled = WITH_TITLE_EN.exec(name)?.[0];
    const words = /^[A-Z][\w'-]+( [A-Z][\w'-]+){0,2}$/.test(name) ? name.split(' ')[0] : undefined;
    return titled ?? words;
  }
  const titled = TITLE.exec(name);
  if (titled && SURNAME.test(titled[1]!)) return titled[0];
  const plain = name.replace(/[^\p{Script=Han}]/gu, '');
  const surname = plain.length >= 2 && plain.length <= 4 ? SURNAME.exec(plain)?.[0] : undefined;
  return surname && `${surname}业主`;
}
