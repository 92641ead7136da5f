import { expect, it } from 'vitest';
import { mentionsIn } from './find.ts';

/** Milliseconds of the processor: unlike those of the clock, other work on the machine costs none. */
const timeOf = (text: string): number => {
  const before = process.cpuUsage();
  mentionsIn(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
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
  const short = textOf(12_000);
  const long = textOf(120_000);
  timeOf(short);
  // Garbage collection falls into some runs: the quickest ones count, until they are enough.
  let quickestShort = Infinity;
  let quickestLong = Infinity;
  for (let run = 0; run < 8; run++) {
    quickestShort = Math.min(quickestShort, timeOf(short), timeOf(short));
    quickestLong = Math.min(quickestLong, timeOf(long));
    // A millisecond of grace: the smallest texts take less than the clock can tell.
    if (quickestLong < 20 * quickestShort + 1) break;
  }
  expect(quickestLong).toBeLessThan(20 * quickestShort + 1);
});
