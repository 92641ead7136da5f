import { expect, test } from 'vitest';
import { findAmounts } from '../../../src/figures/find-amounts.ts';
import { perYear } from '../../../src/figures/per-year.ts';

test.each([
  ['It pledged $2 billion over five years.', 400e6],
  ['It pays $3 million a month.', 36e6],
  ['It pays $3 million a year.', 3e6],
  ['Raiders made $2,000 a day.', 730e3],
  ['A sum of $9 million.', null],
  ['Clerks earn $15 an hour.', null],
  ['Oil is at $80 a barrel.', null],
  ['It took in $4 million in six months.', null],
  ['It cost millions of dollars over five years.', null],
])('%s', (text, value) => {
  const [amount] = findAmounts(text);
  if (amount === undefined) throw new Error('no amount found');
  const result = perYear(amount);
  if (value === null) expect(result).toBeNull();
  else expect(result).toBeCloseTo(value, 6);
});
