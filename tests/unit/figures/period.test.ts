import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../../src/figures/find-amounts.ts';

/** Per amount the words of its period and what they say, or null. */
const periods = (text: string): unknown[] =>
  findAmounts(text).map(({ period }) =>
    period === null
      ? null
      : [text.slice(period.start, period.end), period.per ?? period.years, period.basis],
  );

describe('a total', () => {
  test.each([
    ['It pledged $2.4 billion for roads over five years.', 'over five years', 5],
    ['It pledged $2 billion in loans and grants over the next decade.', 'over the next decade', 10],
    ['The bank lent a five-year, $2 billion facility.', 'five-year', 5],
    ['A three-year plan worth about €750 million was signed.', 'three-year', 3],
    ['A 10-year, zero-interest loan for $200 million.', '10-year', 10],
    ['a two-and-a-half-year program of $90 million', 'two-and-a-half-year', 2.5],
    ['The $6.5 billion, 36-month loan is late.', '36-month', 3],
    ['A $3 billion, nine-month standby credit.', 'nine-month', 0.75],
    ['$3 billion will be disbursed over 18 months.', 'over 18 months', 1.5],
    ['A loan of $6 billion, to be repaid over 30 years, was approved.', 'over 30 years', 30],
    ['It spent $9 million for a two-year program.', 'for a two-year', 2],
    ['Over the next decade, Norway will spend $12 billion on ships.', 'Over the next decade', 10],
    [
      'The state will, over the next four years, hand out $8 billion.',
      'over the next four years',
      4,
    ],
    ['In its first six months, the office took in $30 million.', 'In its first six months', 0.5],
    ['It got $1.4 billion between 2016 and 2020.', 'between 2016 and 2020', 5],
    ['A union budget of €1.07 trillion for 2021-27.', 'for 2021-27', 7],
    ['From 2001 to 2021, it spent $2.3 trillion on the war.', 'From 2001 to 2021', 21],
    ['Sales of $4 million in the third quarter.', 'in the third quarter', 0.25],
    ['A quarterly profit of $4 million.', 'quarterly', 0.25],
    ['It asked for $900 million over six years on 12 patrol boats.', 'over six years', 6],
    ['Gifts from 2017 to 2020 added up to €2 billion.', 'from 2017 to 2020', 4],
    ['Aid between 2004 and 2013 totaled $45 billion.', 'between 2004 and 2013', 10],
    ['In the three years to 2019, Ankara lent $12 billion.', 'In the three years to 2019', 3],
    ['Over the past decade the emirate has spent $100 billion.', 'Over the past decade', 10],
    ['From 1996 to 2005 Lima spent 6 billion soles.', 'From 1996 to 2005', 10],
    ['A scheme that will run for two years and cost $7 million.', 'for two years', 2],
    [
      'Spending over the coming four years would total $3 billion.',
      'over the coming four years',
      4,
    ],
    ['A loss of $7 billion in the first half of 2024.', 'in the first half', 0.5],
    ['In the last two years Tunis has borrowed 3 billion dinars.', 'In the last two years', 2],
    [
      'Losses during the past two quarters amounted to €45 million.',
      'during the past two quarters',
      0.5,
    ],
  ])('%s', (text, words, years) => {
    expect(periods(text)).toEqual([[words, years, 'total']]);
  });
});

describe('a rate', () => {
  test.each([
    ['The clinic costs $6 million per inmate per year.', 'per inmate per year', 1],
    ['Miners earn 1,900 zlotys a month before tax.', 'a month', 1 / 12],
    ['Rice now costs 35 cents a loaf in Accra.', 'a loaf', 'loaf'],
    ['It sells for $4 a slice in Naples.', 'a slice', 'slice'],
    ['The drones cost $20,000 apiece.', 'apiece', null],
    ['Both cities got $5 million each for roads.', 'each', null],
    ['Cairo gets $1.3 billion a year.', 'a year', 1],
    ['Cairo gets $1.3 billion in military aid a year.', 'a year', 1],
    ['The fund costs $500 million annually.', 'annually', 1],
    ['The bank sold $400 million per week.', 'per week', 1 / 52],
    ['They paid $500-a-month stipends.', 'a-month', 1 / 12],
    ['An annual budget of more than $40 million.', 'annual', 1],
    ['$2 billion in annual aid', 'annual', 1],
    ['a $2 billion annual subsidy', 'annual', 1],
    ['Every year, smugglers move $2 billion in gold.', 'Every year', 1],
    [
      'It asked for $2 billion in each of the next five years.',
      'in each of the next five years',
      1,
    ],
    ['Oil sold at $71.20 a barrel in London.', 'a barrel', 'barrel'],
    ['a $70-a-share bid', 'a-share', 'share'],
    ['It cost $40 per person.', 'per person', 'person'],
    ['steel at $600 a metric ton', 'a metric ton', 'metric ton'],
    ['oil at $60/barrel', 'barrel', 'barrel'],
  ])('%s', (text, words, unit) => {
    expect(periods(text)).toEqual([[words, unit, 'rate']]);
  });
});

describe('no period', () => {
  test.each([
    'Profits fell from $3 billion a year earlier.',
    'He stole $4 million five years ago.',
    'The judge fined him $3 million and sentenced him to five years in prison.',
    'Yields on 10-year bonds fell as investors pulled $3 billion.',
    'A five-year high of $3 billion.',
    'A 30-year-old, $5 million house burned.',
    'The annual report said it lost $40 million.',
    'It was the biggest theft, $81 million, in ten years.',
    'He demanded $2 million twice a year.',
    'Sales rose $3 billion over last year.',
    'Exports grew to $5 billion between 2010 and 2015.',
    'It raised $7 million. Over five years the town shrank.',
    'It raised $7 million, which angered a village that over time lost a school in three years.',
    'It spent $7 million last year.',
    'Pay $7 million within 30 days.',
    'He bought a daily newspaper worth $7 million.',
  ])('%s', (text) => {
    expect(periods(text)).toEqual([null]);
  });
});

test('a period belongs to the nearest amount', () => {
  expect(
    periods('They added $120 million in food aid on top of a three-year, $900 million package.'),
  ).toEqual([null, ['three-year', 3, 'total']]);
  expect(
    periods('It got $200 million in 2019 and $300 million over the following two years.'),
  ).toEqual([null, ['over the following two years', 2, 'total']]);
  expect(periods('It got $200 million over two years and $300 million for ships.')).toEqual([
    ['over two years', 2, 'total'],
    null,
  ]);
});

test('a sum and its conversion in parentheses share the period', () => {
  const shared = ['over the next five years', 5, 'total'];
  expect(periods('It will get 100 billion euros ($108 billion) over the next five years.')).toEqual(
    [shared, shared],
  );
});

test('a conversion shares the period of the sum before it', () => {
  expect(
    periods('A package of 120 million dinars, or roughly $169 million, paid out over 18 months.'),
  ).toEqual([
    ['over 18 months', 1.5, 'total'],
    ['over 18 months', 1.5, 'total'],
  ]);
});

test.each([
  'She served from 2014 to 2019 as minister and paid $3,000 for the house.',
  'He lived in exile from 2010 to 2018 and now owes $5 million.',
  'After five years of war, the two agreed on $5 million.',
  'From 2010 to 2015 exports rose to $5 billion.',
  'Congress approved $8 billion in a single week.',
  'He paid $500 a month before the vote.',
  'Four years on, $3 billion is gone.',
])('no period is stated: %s', (text) => {
  expect(periods(text)).toEqual([null]);
});
