import { expect, it } from 'vitest';
import { mentionsIn } from './find.ts';

/** Shortest of a few runs in ms: the one that other work on the machine disturbed least. */
const timeOf = (text: string): number => {
  let best = Infinity;
  for (let run = 0; run < 4; run++) {
    const start = performance.now();
    mentionsIn(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

const PEOPLE = 'Joe Biden, Jill Biden and Kamala Harris. ';

it.each([
  'Biden ',
  'Joe Biden Hunter Biden ',
  'Hunter Biden. ',
  'Northern Triangle Task ',
  'Alliance for ',
  'U.S.',
  'U.S. ',
  'Kamala D. ',
  'A. B. ',
  'A. C. ',
  '[ ( ',
  'Harris County Xavier Group ',
  'Bank of the Mexico ',
  '“May” ',
  'Inter-American Development Bank (IDB) ',
  'Biden-Harris-',
  'Biden\n\n',
  'a\u00AD',
  "a'",
])('needs twenty times the time at most for ten times the text: %j', (unit) => {
  const textOf = (length: number): string => PEOPLE + unit.repeat(length / unit.length);
  timeOf(textOf(12_000));
  // A millisecond of grace: the smallest texts take less than the clock can tell.
  expect(timeOf(textOf(120_000))).toBeLessThan(20 * timeOf(textOf(12_000)) + 1);
});
