// The words of the surface by language; switchable inside the panel, whatever the browser speaks.
import type { Lang } from '../phrasebook/schema.ts';
import { en } from './en.ts';
import { zh, type Words } from './zh-CN.ts';

export type { Words };

export const words: Record<Lang, Words> = { 'zh-CN': zh, en };

/** Chinese unless the browser speaks something that is certainly not Chinese. */
export function preferredLang(browserLanguage: string): Lang {
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
