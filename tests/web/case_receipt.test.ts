import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDigit, drawReceipt, grouped, readCaseNumber, readPin } from '../../web/src/case/receipt.ts';
import type { Random } from '../../web/src/case/receipt.ts';

/** Hands out these bytes, then zeros. */
function scripted(...script: number[]): Random {
  return (bytes) => {
    for (const i of bytes.keys()) bytes[i] = script.shift() ?? 0;
  };
}

test('every wrong digit and every swap of neighbours is caught', () => {
  const good = '4071933822065519';
  for (let i = 0; i < good.length; i += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const wrong = good.slice(0, i) + String(digit) + good.slice(i + 1);
      assert.equal(readCaseNumber(wrong) === undefined, wrong !== good, wrong);
    }
    const swapped = good.slice(0, i) + (good[i + 1] ?? '') + (good[i] ?? '') + good.slice(i + 2);
    if (i + 1 < good.length && swapped !== good) assert.equal(readCaseNumber(swapped), undefined, swapped);
  }
});

test('digits of every script that this engine knows are read', () => {
  // Each decimal digit range of Unicode is ten code points in order, from zero to nine.
  for (let zero = 0; zero < 0x110000; zero += 1) {
    if (zero >= 0xd800 && zero < 0xe000) continue;
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero))) continue;
    const pin = Array.from({ length: 8 }, (_, i) => String.fromCodePoint(zero + i + 1)).join('');
    assert.equal(readPin(pin), '12345678', zero.toString(16));
    zero += 9;
  }
});

test('a drawn receipt reads back as it is shown', () => {
  for (let i = 0; i < 200; i += 1) {
    const { number, pin } = drawReceipt();
    assert.equal(readCaseNumber(grouped(number)), number);
    assert.equal(readPin(grouped(pin)), pin);
  }
});

test('bytes that would favour small digits are drawn again', () => {
  const { number } = drawReceipt(scripted(250, 255, 4, 251, 10, 249));
  assert.equal(number.slice(0, 3), '409');
  assert.equal(checkDigit(number), '0');
});

test('every digit is drawn about equally often', () => {
  const seen = new Array<number>(10).fill(0);
  for (let i = 0; i < 2000; i += 1) {
    for (const digit of drawReceipt().pin) seen[Number(digit)] = (seen[Number(digit)] ?? 0) + 1;
  }
  // 16,000 draws: 1,600 each, standard deviation 38; 8 of them would be one in 10^15.
  for (const count of seen) assert.ok(Math.abs(count - 1600) < 304, String(seen));
});

test('a number is shown in groups of four', () => {
  assert.equal(grouped('4071933822065519'), '4071 9338 2206 5519');
  assert.equal(grouped('12345678'), '1234 5678');
});
