import { describe, expect, it } from 'vitest';
import { perspectiveInWords } from '../../../extension/shared/perspective-words.ts';
import { workingOf } from '../../../extension/sidebar/model/amount-working.ts';
import {
  allClaims,
  dossierById,
  referenceAmounts,
  membersOf,
} from '../../../src/dossiers/dossiers.ts';
import { findAmounts } from '../../../src/figures/find-amounts.ts';
import { readAmounts } from '../../../src/figures/perspectives/read-amounts.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import { words } from './words.ts';

const naming = { words, nameOf: (id: string) => dossierById(id)?.name ?? id };
const NAMES: readonly (readonly [string, string, string])[] = [
  ['Northern Triangle', 'northern-triangle', 'name'],
  ['U.S.', 'united-states', 'attributive'],
  ['Guatemala', 'guatemala', 'name'],
  ['Norway', 'norway', 'name'],
];

function read(text: string): AmountReading {
  const mentions = NAMES.flatMap(([name, entity, form]) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length, entity, form }];
  });
  const found = { mentions, amounts: findAmounts(text) };
  const data = { dossierById, membersOf, claims: allClaims, references: referenceAmounts };
  const [first] = readAmounts({ text, published: '2021-05-07' }, found, data);
  if (!first) throw new Error('no amount');
  return first;
}

const said = (text: string): string[] =>
  read(text).perspectives.map((perspective) => perspectiveInWords(perspective, naming));

describe('perspectives in words', () => {
  it('say a year of a total as such', () => {
    expect(said('It pledged $4 billion over four years for the Northern Triangle.')).toEqual([
      'about $30 a year for each inhabitant of El Salvador, Guatemala, and Honduras',
      'per year, about one dollar for every 30 of what people abroad sent home to El Salvador, Guatemala, and Honduras in 2021',
    ]);
  });

  it('say what a sum is beside the record and beside other sums', () => {
    const relief = said('It sent $310 million in U.S. relief to the Northern Triangle.');
    expect(relief[2]).toBe('about 60% of the $505.9 million on record');
    expect(said('It has $4 billion over four years. It has $900 million a year.')).toEqual([
      'per year, about 1.1 times the $900 million a year',
    ]);
    expect(said('It has $900 million a year. It has $4 billion over four years.')).toEqual([
      'per year, about 90% of a year of the $4 billion over 4 years',
    ]);
  });

  it('keep the bound of the text', () => {
    expect(said('Norway gave more than $50 million to Guatemala.')[0]).toBe(
      'more than about $2.80 for each inhabitant of Guatemala',
    );
  });

  it('set a person’s sum beside GDP per person', () => {
    expect(said('They paid $10,000 to Guatemala.')).toEqual([
      'about twice the GDP per person of Guatemala in 2021 ($4,900)',
    ]);
  });
});

describe('the working', () => {
  it('shows every number that went in', () => {
    const steps = workingOf(
      read('It pledged $4 billion over four years for the Northern Triangle.'),
      naming,
    );
    expect(steps.map(({ formula }) => formula)).toEqual([
      '$4 billion ÷ 4 = $1 billion',
      '$1 billion ÷ 34.14 million = $29.29',
      '$1 billion ÷ $30.23 billion = 3.31%',
      '$4 billion × 313.689 ÷ 270.97 = $4.631 billion',
    ]);
    expect(steps.map(({ sources }) => sources.length)).toEqual([0, 1, 1, 1]);
  });

  it('shows the rate of another currency, and months made years', () => {
    const steps = workingOf(read('It cost 100 million Mexican pesos a month.'), naming);
    expect(steps.map(({ formula }) => formula)).toEqual([
      'MX$100 million × 12 = MX$1.2 billion',
      'MX$100 million ÷ 20.2724 = $4.933 million',
      '$4.933 million × 313.689 ÷ 270.97 = $5.71 million',
    ]);
  });
});
