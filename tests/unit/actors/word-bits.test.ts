import { expect, test } from 'vitest';
import { packWordBits, unpackWordBits } from '../../../src/actors/word-bits.ts';

test('words come back with their bits, joined where they were given twice', () => {
  const hashes = Array.from({ length: 500 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
  const bits = unpackWordBits(
    packWordBits([
      ...hashes.map((hash, at) => [hash, 1 << (at % 26)] as const),
      ...hashes.slice(0, 100).map((hash) => [hash, 1 << 27] as const),
      [12, 0],
    ]),
  );
  const expected = hashes.map((_, at) => (1 << (at % 26)) | (at < 100 ? 1 << 27 : 0));
  expect(hashes.map((hash) => bits.get(hash))).toEqual(expected);
  expect(bits.get(12)).toBe(0);
  expect(bits.get(0)).toBe(0);
});

test('no words are no bits', () => {
  expect(unpackWordBits(packWordBits([])).get(1)).toBe(0);
});
