import { expect, test } from 'vitest';
import { latestWords, type Spoken } from '../../../reply/latest-words.ts';

const from = (sender: string, text: string): Spoken => ({ direction: 'in', sender, text });
const butler = (text: string): Spoken => ({ direction: 'out', sender: null, text });

test.each<[name: string, messages: Spoken[], sender: string | null, text: string, isAnswered: boolean]>([
  ['one message', [from('王', '漏水了')], '王', '漏水了', false],
  ['a burst', [butler('您好'), from('王', '漏水了'), from('王', '快来')], '王', '漏水了\n快来', false],
  [
    'what was answered is not asked again',
    [from('王', '交了'), butler('收到'), from('王', '漏水了')],
    '王',
    '漏水了',
    false,
  ],
  [
    'others in between, in a group',
    [from('赵', '吵'), from('李', '就是'), from('赵', '管不管')],
    '赵',
    '吵\n管不管',
    false,
  ],
  ['the butler spoke last', [from('王', '漏水了'), butler('马上来')], '王', '漏水了', true],
])('%s', (_, messages, sender, text, isAnswered) => {
  expect(latestWords(messages)).toEqual({ sender, text, isAnswered });
});

test('nobody but the butler has written', () => expect(latestWords([butler('大家好')])).toBeUndefined());

test('at most six messages of a burst count', () => {
  const burst = Array.from({ length: 40 }, (_, index) => from('王', String(index)));
  expect(latestWords(burst)?.text).toBe('34\n35\n36\n37\n38\n39');
});
