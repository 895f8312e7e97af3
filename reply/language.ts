import type { Lang } from '../phrasebook/schema.ts';

/** The language a message is written in; one Chinese character in four letters is enough for Chinese. */
export function languageOf(text: string): Lang {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  return chinese * 3 >= latin ? 'zh-CN' : 'en';
}
