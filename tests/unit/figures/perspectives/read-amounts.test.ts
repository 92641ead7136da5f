import { describe, expect, test } from 'vitest';
import {
  allClaims,
  dossierById,
  referenceAmounts,
  membersOf,
} from '../../../../src/dossiers/dossiers.ts';
import { findAmounts } from '../../../../src/figures/find-amounts.ts';
import type { Perspective } from '../../../../src/figures/perspectives/perspective.ts';
import { readAmounts } from '../../../../src/figures/perspectives/read-amounts.ts';
import type { AmountReading } from '../../../../src/figures/perspectives/read-amounts.ts';
import { countriesOf } from '../../../../src/figures/perspectives/places.ts';

const data = { dossierById, membersOf, claims: allClaims, references: referenceAmounts };

/** Names in braces, each with its actor's id: "{Kenya|kenya}"; a third part is the form. */
function read(marked: string, published: string | null = '2021-05-07'): readonly AmountReading[] {
  const mentions: { start: number; end: number; entity: string; form: string }[] = [];
  let text = '';
  for (const [part, name, entity = '', form = 'name'] of marked.matchAll(
    /\{([^|}]+)\|([^|}]+)(?:\|(\w+))?\}|[^{]+/g,
  )) {
    if (name === undefined) text += part;
    else {
      mentions.push({ start: text.length, end: text.length + name.length, entity, form });
      text += name;
    }
  }
  return readAmounts({ text, published }, { mentions, amounts: findAmounts(text) }, data);
}

const first = (marked: string, published?: string | null): readonly Perspective[] =>
  read(marked, published)[0]?.perspectives ?? [];

const types = (marked: string, published?: string | null): string[] =>
  first(marked, published).map(({ type }) => type);

/*
 * World Bank, World Development Indicators, 2021. Population: Guatemala 17,598,650, Honduras
 * 10,289,877, El Salvador 6,255,782, together 34,144,309. Remittances received, in millions of
 * dollars: 15,408 + 7,203.4 + 7,622.4 = 30,233.8. GDP of Kenya 109.7 billion, population 53.2 million.
 */
describe('perspectives worked by hand', () => {
  test('a total over years, per inhabitant of a region and beside its remittances', () => {
    const text =
      'It pledged $4 billion over four years for the {Northern Triangle|northern-triangle}.';
    // 1 billion / 34,144,309 = 29.29, said as 30; 1 / 30.2338 is one in 30.
    expect(first(text)).toMatchObject([
      { type: 'per-person', side: 'recipients', basis: 'year', each: 30 },
      { type: 'remittances', basis: 'year', comparison: { type: 'one-in', every: 30 } },
    ]);
  });

  test('a sum without a period, beside a sum of the record', () => {
    const text =
      'It announced $310 million in {U.S.|united-states|attributive} relief for the {Northern Triangle|northern-triangle}.';
    // 310 million / 34,144,309 = 9.08; 0.31 / 30.2338 is one in 98; 310 / 505.9 = 61 percent.
    expect(first(text)).toMatchObject([
      { type: 'per-person', basis: 'whole', each: 9 },
      { type: 'remittances', comparison: { type: 'one-in', every: 100 } },
      {
        type: 'record',
        comparison: { type: 'percent', share: 0.6 },
        reference: { id: 'us-strategy-fy2021' },
      },
    ]);
  });

  test('the joint plan, by the countries that pay for it, and beside the other amounts', () => {
    const text =
      '{Mexico|mexico} and the {United States|united-states} spoke of $45 billion over five years. {Joe Biden|joe-biden} has a four-year, $4 billion plan.';
    const [plan] = read(text);
    expect(plan?.claim?.id).toBe('development-plan-45-billion');
    expect(plan?.payers).toEqual({
      ids: ['mexico', 'el-salvador', 'guatemala', 'honduras'],
      by: 'record',
    });
    // 9 billion / (34,144,309 + 127,648,148) = 55.6; 9 / 1,460.2 = 0.62 percent; 9 / 1 a year.
    expect(plan?.perspectives).toMatchObject([
      { type: 'per-person', side: 'payers', basis: 'year', each: 56 },
      { type: 'gdp', side: 'payers', share: 0.006 },
      { type: 'amount', basis: 'year', comparison: { type: 'times', times: 9 }, otherUsd: 1e9 },
    ]);
  });

  test('a person’s sum beside GDP per person', () => {
    // Guatemala 2021: 86.456 billion / 17,598,650 = 4,913; 10,000 / 4,913 = 2.04.
    expect(first('They paid $10,000 to {Guatemala|guatemala}.')).toMatchObject([
      { type: 'income', basis: 'whole', comparison: { type: 'times', times: 2 } },
    ]);
  });
});

describe('which perspectives are chosen', () => {
  test('GDP where remittances are a small part of it', () => {
    // Norway receives remittances of 0.1 percent of GDP; 5 / 500 billion is 1 percent.
    expect(types('{Kenya|kenya} gave $5 billion to {Norway|norway}.')).toEqual([
      'per-person',
      'gdp',
    ]);
  });

  test('none that would say next to nothing', () => {
    // Half a cent for each of 34 million people; 0.0001 percent of a GDP.
    expect(types('It gave $200,000 to the {Northern Triangle|northern-triangle}.')).toEqual([]);
    expect(types('It gave $2 million to {Brazil|brazil}.')).toEqual([]);
  });

  test('no more than three', () => {
    const text =
      'It announced $310 million in {U.S.|united-states|attributive} relief for the {Northern Triangle|northern-triangle}. It has $500 million.';
    expect(types(text)).toEqual(['per-person', 'remittances', 'record']);
  });

  test('none of a price, and none of a vague sum', () => {
    expect(types('Oil sold to {Kenya|kenya} at $80 a barrel. It had $50.')).toEqual([]);
    expect(types('It gave hundreds of millions of dollars to {Kenya|kenya}.')).toEqual([]);
  });

  test('none of countries without the year of the article', () => {
    expect(types('It gave $500 million to {Kenya|kenya}.', null)).toEqual([]);
    expect(types('It gave $500 million to {Kenya|kenya}.', '1995-01-01')).toEqual([]);
  });

  test('none where one of the recipients has no figures', () => {
    expect(types('It gave $500 million to {Kenya|kenya} and {USAID|usaid}.')).toEqual([]);
  });

  test('figures of an earlier year are used up to three years later, and say so', () => {
    const [each] = first('It gave $500 million to {Kenya|kenya}.', '2026-02-01');
    expect(each).toMatchObject({ type: 'per-person', population: { year: 2024 } });
  });
});

describe('other amounts of the article', () => {
  const beside = (text: string) =>
    read(text).map(({ perspectives }) =>
      perspectives.flatMap((one) =>
        one.type === 'amount' ? [[one.basis, one.comparison, one.other.value]] : [],
      ),
    );

  test('are compared year with year, whole with whole, the nearest first', () => {
    const text =
      'It has $2 billion over four years, $900 million a year, $80 million and $10 million.';
    expect(beside(text)).toEqual([
      [['year', { type: 'percent', share: 0.55 }, 900e6]],
      [['year', { type: 'times', times: 1.8 }, 2e9]],
      [['whole', { type: 'times', times: 8 }, 10e6]],
      [['whole', { type: 'one-in', every: 8 }, 80e6]],
    ]);
  });

  test('a sum is set beside a total over years where that is much nearer, and never beside a rate', () => {
    const text = 'It has $4 billion over four years. It has $2 billion. It has $300 billion.';
    expect(beside(text)[1]).toEqual([['whole', { type: 'fraction', name: 'half' }, 4e9]]);
    expect(beside(text.replace('$300', '$5'))[1]).toEqual([
      ['whole', { type: 'percent', share: 0.4 }, 5e9],
    ]);
    expect(beside('It has $4 billion over four years. It has $2 billion.')).toEqual([
      [['whole', { type: 'times', times: 2 }, 2e9]],
      [['whole', { type: 'fraction', name: 'half' }, 4e9]],
    ]);
    expect(beside('It has $4 billion a year. It has $2 billion.')).toEqual([[], []]);
  });

  test('the same sum printed twice explains nothing', () => {
    expect(beside('It has $2 billion. It had $2 billion.')).toEqual([[], []]);
  });

  test('are compared in dollars across currencies', () => {
    // 845,494 euros were a million dollars in 2021.
    expect(beside('It has $4 million. It has €845,494.')).toEqual([
      [['whole', { type: 'times', times: 4 }, 845_494]],
      [['whole', { type: 'fraction', name: 'quarter' }, 4e6]],
    ]);
  });
});

test('the bounds of the text stay: "more than", "up to", the lower end of a range', () => {
  const bound = (text: string) => first(text).map((one) => one.bound);
  expect(bound('It gave more than $500 million to {Kenya|kenya}.')).toContain('more-than');
  expect(bound('It gave up to $500 million to {Kenya|kenya}.')).toContain('at-most');
  expect(bound('It gave $500 million to $600 million to {Kenya|kenya}.')).toContain('at-least');
});

test('only regions whose members are all known are summed', () => {
  const { dossierById: byId } = data;
  const sums = ['northern-triangle', 'central-america', 'mexico', 'usaid', 'southern-mexico'].map(
    (id) => [id, countriesOf([id], data)?.map((country) => country.id) ?? null],
  );
  expect(byId('northern-triangle')?.kind).toBe('place');
  expect(sums).toEqual([
    ['northern-triangle', ['el-salvador', 'guatemala', 'honduras']],
    ['central-america', null],
    ['mexico', ['mexico']],
    ['usaid', null],
    ['southern-mexico', null],
  ]);
});
