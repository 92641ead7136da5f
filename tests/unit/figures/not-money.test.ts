import { expect, test } from 'vitest';
import { findAmounts } from '../../../src/figures/find-amounts.ts';

test.each([
  'The plant ships 143 million pounds of beef.',
  'He lost 20 pounds and weighed 160 pounds.',
  'A 500-pound bomb fell on the depot.',
  'Waves pound the shore; 3 pound puppies.',
  'The party won 50 seats. In 2016 won the left.',
  'Some 5,000 won the right to stay; 40,000 won asylum.',
  'The dollar fell against the yen and the euro.',
  'A dollar amount was never named.',
  'Set "$x = $y" and run ${HOME}/bin with $1abc and foo$5.',
  'The script takes $1 as its first argument, and grep gets "$2" and `$3`.',
  'A 50-minute talk with 62,500 refugees in 2014.',
  'Some 20 percent, or 20 per cent, agreed at COP26, COP 26 and the G-20.',
  '50 Cent met Rand Paul over 5 real problems.',
  'Figures are in 2012 dollars.',
  'All 70 of us read page 5 of the R2 file.',
  'The A320 dollars and cents of flying; 1080p video at 5 p.m.',
  '$ and € and $$$ and $, and £- are signs.',
  'Ten marks out of ten; two crowns; 3 sols.',
  'It cost two bob, and the one usd field is empty.',
  'The 19 euro zone members and the 20 euro countries met; ten franc-zone ministers stayed away.',
  'The firm sold 40 euro bonds and 12 yen loans, and the town has 12 dollar stores.',
  'Some 400 million dollar-denominated accounts and 9 million euro-linked contracts exist.',
  'About 1.2 million real jobs vanished.',
  'One dollar in three goes to debt service, and one euro of every ten to Brussels.',
  'The catch of 40 million pounds was the best since the 1997 baht crisis.',
  'Thirty million pound the pavements of 3 Taka Street and 7 Sterling Road.',
  'The 300 Francs family joined China’s 50-cent army; two Sterling engines failed.',
  'Hunters took 1,400 bucks that season, and thirty bucks grazed near the fence.',
])('%s', (text) => {
  expect(findAmounts(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test('one dollar is money all the same', () => {
  expect(findAmounts('It sold for $1, and the argument over $2 went on.')).toHaveLength(2);
});

test('a currency before a thing of one is money all the same', () => {
  const count = (text: string): number => findAmounts(text).length;
  expect(count('a 500 euro account fee')).toBe(1);
  expect(count('a 20 dollar bank charge')).toBe(1);
  expect(count('he paid 20 bucks for it')).toBe(1);
  expect(count('500 million euro bonds')).toBe(1);
});

test('a weight turns into money by its company', () => {
  const count = (text: string): number => findAmounts(text).length;
  expect(count('the plant makes 10 million pounds of cheese')).toBe(0);
  expect(count('it wasted 10 million pounds of public money')).toBe(1);
  expect(count('a bag of 20 pounds')).toBe(0);
  expect(count('a bag that cost 20 pounds')).toBe(1);
  expect(count('earning 300 pounds a week')).toBe(1);
  expect(count('2 million Egyptian pounds of flour')).toBe(1);
});
