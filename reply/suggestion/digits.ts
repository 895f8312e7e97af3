// Small numbers as text, a character each, so that gzip sees each number whole (in base64 it sees pieces of them).

/** The first characters are those that stand in JSON as they are; past them come Latin-1 letters. */
const FIRST = 35;
const BACKSLASH = 92;
const DELETE = 127;
const LATIN = 161;
/** A number is written in digits to this base; a digit that others follow is raised by as much. */
const BASE = 45;

function digitOf(value: number): string {
  const code = FIRST + value + (FIRST + value >= BACKSLASH ? 1 : 0);
  return String.fromCharCode(code < DELETE ? code : code - DELETE + LATIN);
}

function valueOf(code: number): number {
  const plain = code < LATIN ? code : code - LATIN + DELETE;
  return plain - FIRST - (plain > BACKSLASH ? 1 : 0);
}

/** One character a number, each from 0 to 180. */
export function writeDigits(values: number[]): string {
  return values.map(digitOf).join('');
}

export function readDigits(text: string): Uint8Array {
  const values = new Uint8Array(text.length);
  for (let at = 0; at < values.length; at++) values[at] = valueOf(text.charCodeAt(at));
  return values;
}

/** Numbers of any size from 0 on, small ones in one character. */
export function writeNumbers(values: number[]): string {
  return values
    .map((value) => {
      let digits = '';
      for (; value >= BASE; value = Math.floor(value / BASE)) digits += digitOf((value % BASE) + BASE);
      return digits + digitOf(value);
    })
    .join('');
}

export function readNumbers(text: string): number[] {
  const values: number[] = [];
  let value = 0;
  let factor = 1;
  for (const digit of readDigits(text)) {
    value += (digit % BASE) * factor;
    factor *= BASE;
    if (digit >= BASE) continue;
    values.push(value);
    value = 0;
    factor = 1;
  }
  return values;
}
