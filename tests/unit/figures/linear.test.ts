import { expect, test } from 'vitest';
import { findAmounts } from '../../../src/figures/find-amounts.ts';
import { growthOf } from '../support/growth.ts';

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
  const [small, large] = [make(10_000), make(80_000)];
  // Eight times the text; quadratic work would take 64 times as long.
  const growth = growthOf(
    () => findAmounts(small),
    () => findAmounts(large),
    28,
  );
  expect(growth).toBeLessThanOrEqual(28);
});

test('a million digits and commas after a sign are no amount', () => {
  expect(findAmounts(`$${'1234567890,'.repeat(100_000)}`)).toHaveLength(1);
  expect(findAmounts(`$${'1'.repeat(1_000_000)}`)).toEqual([]);
});
