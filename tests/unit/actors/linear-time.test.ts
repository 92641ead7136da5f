import { expect, it } from 'vitest';
import { growthOf } from '../support/growth.ts';
import { mentionsIn } from './find.ts';

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
  const growth = growthOf(
    () => mentionsIn(short),
    () => mentionsIn(long),
    20,
  );
  expect(growth).toBeLessThanOrEqual(20);
});
