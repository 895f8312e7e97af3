// What to offer for a blank about time, so that the butler mostly presses instead of typing.
import type { Lang } from '../../phrasebook/schema.ts';

const HOUR = 3_600_000;

const clock = (hour: number): string => `${hour}:00`;
const at = (day: string, hour: number): string => `${day} ${clock(hour)}`;
const span = (day: string, hour: number): string => `${day} ${clock(hour)}–${clock(hour + 1)}`;

/**
 * Values to press for one blank; empty where only the butler can know.
 * @param now Milliseconds since the epoch.
 */
export function offersFor(slot: string, now: number, lang: Lang): string[] {
  const [today, tomorrow] = lang === 'en' ? ['today', 'tomorrow'] : ['今天', '明天'];
  const next = new Date(now + HOUR).getHours();
  const isDay = next >= 8 && next <= 17;
  switch (slot) {
    case 'next_update':
    case 'deadline': {
      const times = isDay
        ? [at(today!, Math.min(next + 1, 18)), at(today!, 18), at(tomorrow!, 12)]
        : [at(tomorrow!, 10), at(tomorrow!, 18)];
      return [...new Set(lang === 'en' ? times.map((time) => time.split(' ').reverse().join(' ')) : times)];
    }
    case 'visit_window':
    case 'repair_window':
      return isDay
        ? [span(today!, next), span(today!, next + 1), span(tomorrow!, 9)]
        : [span(tomorrow!, 9), span(tomorrow!, 14)];
    case 'eta':
      return lang === 'en' ? ['5 minutes', '10 minutes', '20 minutes'] : ['5分钟', '10分钟', '20分钟'];
    case 'date':
      return [longDate(now, lang), longDate(now + 24 * HOUR, lang)];
    case 'reply_sla':
      return lang === 'en' ? ['2 hours', '24 hours'] : ['2小时', '24小时'];
    default:
      return [];
  }
}

/** `11月24日（周二）`, `Tue 24 Nov`. */
function longDate(time: number, lang: Lang): string {
  const date = new Date(time);
  if (lang === 'en')
    return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })
      .format(date)
      .replace(',', '');
  return `${date.getMonth() + 1}月${date.getDate()}日（周${'日一二三四五六'[date.getDay()]}）`;
}
