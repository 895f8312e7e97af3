// Rows of marks shout. One full stop carries further.
import { defineRule, places } from '../rule.ts';

const ROWS =
  /[!！?？]{3,}|[?？]{2,}|[?？][!！]|[!！][?？]|(?:\p{Extended_Pictographic}\uFE0F?){3,}|\b(?:[A-Z]{2,}[\s,!]+){3,}[A-Z]{2,}\b/gu;

/** A notice may carry its title in capitals. */
const HEADING = /\b(?:NOTICE|OUT OF SERVICE|WARNING|ALERT|SHUTDOWN|UPDATE)\b/u;

export const exclamation = defineRule({
  id: 'exclamation',
  kind: 'mass-punctuation',
  level: 'warn',
  message: {
    'zh-CN': '成排的叹号、问号和表情像在喊。一个句号就够，表情最多一个。',
    en: 'Rows of marks, capitals or emoji shout; one full stop is enough.',
  },
  find: (sentence) => places(sentence, [ROWS], (start, end) => !HEADING.test(sentence.slice(start, end))),
  examples: {
    bad: [
      ['请大家注意！！！', '！！！'],
      ['您说什么？？', '？？'],
      ['收到👍👍👍', '👍👍👍'],
      ['PLEASE DO NOT PARK HERE', 'PLEASE DO NOT PARK HERE'],
    ],
    good: [
      '新年好！愿您平安。',
      '请走楼梯，别坐电梯！',
      'The CCTV and the PIN are fine.',
      '🌿',
      'NOTICE OF WATER SHUTDOWN: Tower 2',
    ],
  },
});
