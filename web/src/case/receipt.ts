// The receipt that she writes down: a case number of 15 random digits and a Damm check digit, and a PIN of 8 random
// digits. Drawing and reading only; what follows from them is keys.ts. Twin of src/protocol/receipt.h, held to the same
// tests/vectors/receipt.json.
import type { Bytes } from './bytes.ts';

/** ASCII digits, without spaces. Secrets: shown to her, handed to keys.ts, kept nowhere. */
export interface Receipt {
  readonly number: string;
  readonly pin: string;
}

/** Fills the bytes with randomness. */
export type Random = (bytes: Bytes) => void;

export const systemRandom: Random = (bytes) => {
  crypto.getRandomValues(bytes);
};

const numberDigits = 16;
const pinDigits = 8;

// H. M. Damm's quasigroup of order 10: every wrong digit and every swap of neighbours shows.
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/** The check digit of ASCII digits: 572 -> 4. */
export function checkDigit(digits: string): string {
  let state = '0';
  for (const digit of digits) state = damm[Number(state)]?.[Number(digit)] ?? state;
  return state;
}

// The code point of zero of every decimal digit range of Unicode 17 (general category Nd).
const zeros = [
  0x0030, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40,
  0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0,
  0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0,
  0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8,
  0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

// What stands between groups: spaces, hyphens and dashes, and the marks of direction and width that select-and-copy
// picks up on a page written from right to left.
const separators =
  /[\t\n\r \u00a0\u00ad\u061c\u1680\u2000-\u2015\u202a-\u202f\u205f\u2060\u2066-\u2069\u2212\u3000\ufe58\ufe63\ufeff\uff0d-]/g;

/** What she typed as `count` ASCII digits; nothing when there are more, fewer, or something else among them. */
function readDigits(typed: string, count: number): string | undefined {
  let digits = '';
  for (const character of typed.replaceAll(separators, '')) {
    const point = character.codePointAt(0) ?? 0;
    const zero = Math.max(...zeros.filter((start) => start <= point)); // -Infinity where there is none
    if (point - zero > 9 || digits.length === count) return undefined;
    digits += String(point - zero);
  }
  return digits.length === count ? digits : undefined;
}

/** Nothing when it is mistyped: then the check digit tells, before anything is asked of the intake. */
export function readCaseNumber(typed: string): string | undefined {
  const digits = readDigits(typed, numberDigits);
  return digits !== undefined && checkDigit(digits) === '0' ? digits : undefined;
}

export function readPin(typed: string): string | undefined {
  return readDigits(typed, pinDigits);
}

/** Even digits: a byte of 250 or more is drawn again, since 256 is no multiple of 10. */
function drawDigits(count: number, random: Random): string {
  const byte = new Uint8Array(1);
  let digits = '';
  while (digits.length < count) {
    random(byte);
    const value = byte[0] ?? 255;
    if (value < 250) digits += String(value % 10);
  }
  return digits;
}

export function drawReceipt(random: Random = systemRandom): Receipt {
  const digits = drawDigits(numberDigits - 1, random);
  return { number: digits + checkDigit(digits), pin: drawDigits(pinDigits, random) };
}

/** As shown: groups of four. */
export function grouped(digits: string): string {
  return digits.match(/\d{1,4}/g)?.join(' ') ?? '';
}
