import { expect, test } from 'vitest';
import { readDigits, readNumbers, writeDigits, writeNumbers } from '../../../reply/suggestion/digits.ts';

test('every digit comes back, and stands in JSON as it is', () => {
  const values = Array.from({ length: 181 }, (_, value) => value);
  const text = writeDigits(values);
  expect([...readDigits(text)]).toEqual(values);
  expect(JSON.stringify(text)).toHaveLength(text.length + 2);
});

test.each([[[]], [[0]], [[44, 45, 46]], [[1_048_575, 0, 2_025]]])('numbers come back: %j', (values: number[]) => {
  expect(readNumbers(writeNumbers(values))).toEqual(values);
});
