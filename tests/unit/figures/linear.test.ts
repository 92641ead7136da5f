import { expect, test } from 'vitest';
import { findAmounts } from '../../../src/figures/find-amounts.ts';

const fastest = (text: string): number => {
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    findAmounts(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

/** Texts that tempt a finder to read the same characters again and again. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'digits and commas after a sign': (size) => `$${'1,234'.repeat(size / 5)}`,
  'digits before a currency word': (size) => `${'9'.repeat(size)} dollars`,
  'signs only': (size) => '$'.repeat(size),
  'one word without end': (size) => 'dollars'.repeat(size / 7),
  'number words without end': (size) => 'one hundred or '.repeat(size / 15) + 'dollars',
  'number words with a currency each': (size) =>
    'one or two or three million dollars '.repeat(size / 36),
  'amounts that could be ranges': (size) => '$1 to '.repeat(size / 6),
  'periods everywhere': (size) => 'over five years, $5 a year for '.repeat(size / 31),
  'spans before every sum': (size) => 'from 2010 to 2015 it spent '.repeat(size / 27) + '$5 a cup',
  'sums and what they convert to': (size) => '€5 each, or about $6, cost '.repeat(size / 27),
  'hyphens between numbers': (size) => '5-'.repeat(size / 2) + 'dollars',
};

test.each(Object.keys(HOSTILE))('time grows with the length and no faster: %s', (name) => {
  const make = HOSTILE[name];
  if (make === undefined) throw new Error(`no text named ${name}`);
  fastest(make(10_000));
  const small = fastest(make(10_000));
  const large = fastest(make(80_000));
  // Eight times the text; quadratic work would take 64 times as long.
  expect(large).toBeLessThan(28 * Math.max(small, 0.1));
});

test('a million digits and commas after a sign are no amount', () => {
  expect(findAmounts(`$${'1234567890,'.repeat(100_000)}`)).toHaveLength(1);
  expect(findAmounts(`$${'1'.repeat(1_000_000)}`)).toEqual([]);
});
