import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../../src/figures/find-amounts.ts';

/** Every amount as [printed, value, currency], with the upper end in the value of a range. */
const read = (text: string): unknown[] =>
  findAmounts(text).map(({ start, end, value, high, currency }) => [
    text.slice(start, end),
    high === null ? value : `${value} to ${high}`,
    currency,
  ]);

describe('a sign or code and a number', () => {
  test.each([
    ['The port cost $45 billion.', '$45 billion', 45e9, 'USD'],
    ['a toll of $ 3.20 per car', '$ 3.20', 3.2, 'USD'],
    ['Peru got US$3.2 billion', 'US$3.2 billion', 3.2e9, 'USD'],
    ['approved SDR 2.3 billion', 'SDR 2.3 billion', 2.3e9, 'XDR'],
    ['a C$40 million mine', 'C$40 million', 40e6, 'CAD'],
    ['spent A$25', 'A$25', 25, 'AUD'],
    ['A $25 fee', '$25', 25, 'USD'],
    ['worth NZ$7.5m', 'NZ$7.5m', 7.5e6, 'NZD'],
    ['HK$900 shoes', 'HK$900', 900, 'HKD'],
    ['R$3.4bn of debt', 'R$3.4bn', 3.4e9, 'BRL'],
    ['NT$8,000 vouchers', 'NT$8,000', 8000, 'TWD'],
    ['paid c $ 16 for it', 'c $ 16', 16, 'CAD'],
    ['a €16bn charge', '€16bn', 16e9, 'EUR'],
    ['£1,234,567.89 exactly', '£1,234,567.89', 1234567.89, 'GBP'],
    ['E£500 million of bonds', 'E£500 million', 500e6, 'EGP'],
    ['¥8 trillion budget', '¥8 trillion', 8e12, 'JPY'],
    ['₹5 lakh crore', '₹5 lakh crore', 5e12, 'INR'],
    ['₹1,20,000 each', '₹1,20,000', 120000, 'INR'],
    ['10 € for lunch', '10 €', 10, 'EUR'],
    ['RM50,000 was found', 'RM50,000', 50000, 'MYR'],
    ['Rs 500 crore of aid', 'Rs 500 crore', 5e9, 'INR'],
    ['Rs. 2,000 notes', 'Rs. 2,000', 2000, 'INR'],
    ['CHF 20m went missing', 'CHF 20m', 20e6, 'CHF'],
    ['USD 200 in cash', 'USD 200', 200, 'USD'],
    ['115USD only', '115USD', 115, 'USD'],
    ['pledged two billion USD', 'two billion USD', 2e9, 'USD'],
    ['paid half a million usd', 'half a million usd', 5e5, 'USD'],
    ['another twenty MUSD', 'twenty MUSD', 20e6, 'USD'],
    ['an order of 120 MEUR', '120 MEUR', 120e6, 'EUR'],
    ['R50 million in bribes', 'R50 million', 50e6, 'ZAR'],
    ['raised $300k', '$300k', 300e3, 'USD'],
    ['$1.2T in stock', '$1.2T', 1.2e12, 'USD'],
    ['€1,5 million', '€1,5 million', 1.5e6, 'EUR'],
    ['$2½ million', '$2½ million', 2.5e6, 'USD'],
    ['sold at $.50', '$.50', 0.5, 'USD'],
    ['up 5p, or 50p a liter', '50p', 0.5, 'GBP'],
    ['a $45-billion plan', '$45-billion', 45e9, 'USD'],
    ['a $70-a-share bid', '$70', 70, 'USD'],
    ['$45\u00a0billion', '$45\u00a0billion', 45e9, 'USD'],
  ])('%s', (text, printed, value, currency) => {
    expect(read(text)).toContainEqual([printed, value, currency]);
  });
});

describe('a number and a currency word', () => {
  test.each([
    ['a fine of 630 rand', '630 rand', 630, 'ZAR'],
    ['dlrs 220 million loan', 'dlrs 220 million', 220e6, 'USD'],
    ['220 mln dlrs', '220 mln dlrs', 220e6, 'USD'],
    ['bread rose 26 cents', '26 cents', 0.26, 'USD'],
    ['20 million euros', '20 million euros', 20e6, 'EUR'],
    ['1.5 trillion yen', '1.5 trillion yen', 1.5e12, 'JPY'],
    ['five hundred million dollars', 'five hundred million dollars', 500e6, 'USD'],
    [
      'two hundred and fifty thousand dollars',
      'two hundred and fifty thousand dollars',
      250e3,
      'USD',
    ],
    [
      'two million five hundred thousand euros',
      'two million five hundred thousand euros',
      2.5e6,
      'EUR',
    ],
    ['half a billion dollars', 'half a billion dollars', 500e6, 'USD'],
    ['a million dollars', 'a million dollars', 1e6, 'USD'],
    ['a million and a half euros', 'a million and a half euros', 1.5e6, 'EUR'],
    ['one and a half billion dollars', 'one and a half billion dollars', 1.5e9, 'USD'],
    ['three quarters of a million euros', 'three quarters of a million euros', 750e3, 'EUR'],
    ['2 1/2 million dollars', '2 1/2 million dollars', 2.5e6, 'USD'],
    ['a couple of million euros', 'a couple of million euros', 2e6, 'EUR'],
    [
      'thirteen dollars and forty-five cents',
      'thirteen dollars and forty-five cents',
      13.45,
      'USD',
    ],
    ['It costs 15 dollars 50.', '15 dollars 50', 15.5, 'USD'],
    ['a 45-million-dollar plan', '45-million-dollar', 45e6, 'USD'],
    ['a half-billion-dollar plan', 'half-billion-dollar', 500e6, 'USD'],
    ['a billion-dollar plan', 'billion-dollar', 1e9, 'USD'],
    ['a 12-cent-a-share dividend', '12-cent', 0.12, 'USD'],
    ['470 pence', '470 pence', 4.7, 'GBP'],
    ['35 lakh rupees', '35 lakh rupees', 3.5e6, 'INR'],
    ['500 million Canadian dollars', '500 million Canadian dollars', 500e6, 'CAD'],
    ['3 billion New Taiwan dollars', '3 billion New Taiwan dollars', 3e9, 'TWD'],
    ['15 million U.S. dollars', '15 million U.S. dollars', 15e6, 'USD'],
    ['50 billion Mexican pesos', '50 billion Mexican pesos', 50e9, 'MXN'],
    ['a million South Korean won', 'a million South Korean won', 1e6, 'KRW'],
    ['20 pounds sterling', '20 pounds sterling', 20, 'GBP'],
    ['3,40 euros', '3,40 euros', 3.4, 'EUR'],
    ['80 billion pesos', '80 billion pesos', 80e9, null],
    ['less than a dollar a day', 'a dollar', 1, 'USD'],
    ['One Million Dollars', 'One Million Dollars', 1e6, 'USD'],
  ])('%s', (text, printed, value, currency) => {
    expect(read(text)).toEqual([[printed, value, currency]]);
  });
});

describe('a range', () => {
  test.each([
    ['$3 billion to $5 billion', '$3 billion to $5 billion', '3000000000 to 5000000000'],
    ['between $3 billion and $5 billion', '$3 billion and $5 billion', '3000000000 to 5000000000'],
    ['$8-10 million', '$8-10 million', '8000000 to 10000000'],
    ['$8–10 million', '$8–10 million', '8000000 to 10000000'],
    ['$8 to $10 million', '$8 to $10 million', '8000000 to 10000000'],
    ['$8 million to 10 million', '$8 million to 10 million', '8000000 to 10000000'],
    ['$500 to $1 million', '$500 to $1 million', '500 to 1000000'],
    ['8 to 10 million dollars', '8 to 10 million dollars', '8000000 to 10000000'],
    ['between 10 and 20 million dollars', '10 and 20 million dollars', '10000000 to 20000000'],
    ['five or six million dollars', 'five or six million dollars', '5000000 to 6000000'],
    ['ranging from $3 to $50', '$3 to $50', '3 to 50'],
  ])('%s', (text, printed, value) => {
    expect(read(text)).toEqual([[printed, value, 'USD']]);
  });

  test.each([
    'The budget rose from $3 billion to $5 billion.',
    'The budget was cut from $5 billion to $3 billion.',
    'Bread rose $2 to $7 a loaf.',
    'Either $3 million or $5 million.',
  ])('%s holds two sums', (text) => {
    expect(findAmounts(text).map(({ high }) => high)).toEqual([null, null]);
  });

  test('ends before a number of something else', () => {
    expect(read('gave $5 million to 10 million people')).toEqual([['$5 million', 5e6, 'USD']]);
    expect(read('gave $20 to 25 widows')).toEqual([['$20', 20, 'USD']]);
  });
});

describe('a vague sum', () => {
  test.each([
    ['cost hundreds of millions of dollars', 'hundreds of millions of dollars'],
    ['Tens of thousands of dollars', 'Tens of thousands of dollars'],
    ['several billion dollars', 'several billion dollars'],
    ['a few million dollars', 'a few million dollars'],
    ['a multibillion-dollar deal', 'multibillion-dollar'],
  ])('%s', (text, printed) => {
    expect(read(text)).toEqual([[printed, null, 'USD']]);
    expect(findAmounts(text)[0]?.vague).toBe(true);
  });
});

test('the country is open unless sign, word or what follows names it', () => {
  const explicit = (text: string): unknown[] =>
    findAmounts(text).map(({ currency, currencyExplicit }) => [currency, currencyExplicit]);
  expect(explicit('$45 billion')).toEqual([['USD', false]]);
  expect(explicit('US$45 billion')).toEqual([['USD', true]]);
  expect(explicit('$500 million Canadian.')).toEqual([['CAD', true]]);
  expect(explicit('$500 million Canadian workers earned')).toEqual([['USD', false]]);
  expect(explicit('5 million dollars')).toEqual([['USD', false]]);
  expect(explicit('5 million euros')).toEqual([['EUR', true]]);
});

test('offsets are UTF-16 units', () => {
  expect(findAmounts('🙂🙂 $5')[0]).toMatchObject({ start: 5, end: 7 });
});
