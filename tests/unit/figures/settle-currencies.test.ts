import { expect, test } from 'vitest';
import { findAmounts } from '../../../src/figures/find-amounts.ts';
import { settleCurrencies } from '../../../src/figures/settle-currencies.ts';

const COUNTRIES: Readonly<Record<string, string>> = {
  Jordan: 'jordan',
  Kuwait: 'kuwait',
  Manila: 'manila',
  Cairo: 'cairo',
  Egypt: 'egypt',
  Chad: 'chad',
  Lanka: 'sri-lanka',
  Mexico: 'mexico',
};

/** The currencies of a text's amounts when its countries are named where they stand. */
const currencies = (text: string): readonly (string | null)[] => {
  const places = [...text.matchAll(/[A-Z][a-z]+/g)].flatMap(({ 0: name, index }) => {
    const entity = COUNTRIES[name];
    return entity === undefined ? [] : [{ start: index, entity }];
  });
  return settleCurrencies(text, findAmounts(text), places).map(({ currency }) => currency);
};

test.each([
  ['Jordan owes 3 million dinars, Kuwait is owed 5 million dinars.', ['JOD', 'KWD']],
  ['It owes 3 million dinars, as Jordan admits.', ['JOD']],
  ['In Egypt bread costs 20 pounds.', ['EGP']],
  ['A loan of 12 billion francs for Chad.', ['XAF']],
  ['Lanka set the price at 470 rupees.', ['LKR']],
  ['They owe 3 million dinars.', [null]],
  ['A fee of 470 rupees.', ['INR']],
  ['In Mexico it cost 3 million dinars.', [null]],
  ['Egypt spent 3 million British pounds and $4 million.', ['GBP', 'USD']],
  ['In Mexico it cost 300 million Colombian pesos.', ['COP']],
])('%s', (text, expected) => {
  expect(currencies(text)).toEqual(expected);
});

test('a settled currency stays one that the words leave open', () => {
  const text = 'Jordan owes 3 million dinars.';
  const [amount] = settleCurrencies(text, findAmounts(text), [{ start: 0, entity: 'jordan' }]);
  expect(amount).toMatchObject({ currency: 'JOD', currencyExplicit: false });
});

test('reads each place twice at most, however many amounts there are', () => {
  const text = 'Mexico has 3 million dinars. '.repeat(300);
  const amounts = findAmounts(text);
  let reads = 0;
  const places = amounts.map(({ start }) => ({
    start: start - 11,
    get entity() {
      reads++;
      return 'mexico';
    },
  }));
  expect(amounts).toHaveLength(300);
  settleCurrencies(text, amounts, places);
  expect(reads).toBeLessThanOrEqual(2 * places.length);
});
