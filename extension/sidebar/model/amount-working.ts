import type { SourceId } from '../../../src/dossiers/dossier.ts';
import type { Perspective } from '../../../src/figures/perspectives/perspective.ts';
import type { Figure } from '../../../src/figures/perspectives/places.ts';
import type { AmountReading } from '../../../src/figures/perspectives/read-amounts.ts';
import type { TableSource } from '../../../src/figures/table-source.ts';
import type { Words } from '../../shared/words.ts';
import { countriesInWords, type Naming } from '../../shared/perspective-words.ts';

/** One step of a calculation. */
export interface Step {
  /** What is worked out. */
  readonly label: string;
  /** With signs and numbers only: "$4 billion ÷ 4 = $1 billion". */
  readonly formula: string;
  /** Ids of sources, or the source of a table. */
  readonly sources: readonly (SourceId | TableSource)[];
}

const usd = (sum: number, words: Words): string => words.money(sum, 'USD');
const digits = (value: number, words: Words): string =>
  words.number(value, { maximumSignificantDigits: 6 });
const people = (count: number, words: Words): string =>
  words.number(count, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 });

/** A ratio above one as a number, a smaller one in percent. */
const ratioInWords = (ratio: number, words: Words): string =>
  ratio >= 1
    ? words.number(ratio, { maximumSignificantDigits: 3 })
    : words.number(ratio, { style: 'percent', maximumSignificantDigits: 3 });

const divided = (a: string, b: string, result: string): string => `${a} ÷ ${b} = ${result}`;

function perYearStep({ amount, worth }: AmountReading, words: Words): Step | null {
  const years = amount.period?.years;
  if (worth.perYear === null || amount.value === null || !years || years === 1) return null;
  const money = (sum: number): string =>
    amount.currency === null ? words.number(sum) : words.money(sum, amount.currency);
  const factor = years > 1 ? ` ÷ ${digits(years, words)}` : ` × ${digits(1 / years, words)}`;
  return {
    label: words.t('workingPerYear'),
    formula: `${money(amount.value)}${factor} = ${money(worth.perYear[0])}`,
    sources: [],
  };
}

function rateStep({ amount, worth }: AmountReading, words: Words): Step | null {
  if (worth.rate === null || worth.usd === null) return null;
  if (amount.value === null || amount.currency === null) return null;
  const { unitsPerDollar, year, source } = worth.rate;
  return {
    label: words.t('workingRate', words.currency(amount.currency), String(year)),
    formula: divided(
      words.money(amount.value, amount.currency),
      digits(unitsPerDollar, words),
      usd(worth.usd[0], words),
    ),
    sources: [source],
  };
}

function constantStep({ worth }: AmountReading, words: Words): Step | null {
  if (worth.constant === null || worth.usd === null) return null;
  const { fromYear, toYear, fromIndex, toIndex, source } = worth.constant;
  const [from, to] = [digits(fromIndex, words), digits(toIndex, words)];
  return {
    label: words.t('workingConstant', String(toYear), String(fromYear)),
    formula: `${usd(worth.usd[0], words)} × ${to} ÷ ${from} = ${usd(worth.constant.usd[0], words)}`,
    sources: [source],
  };
}

const ofCountries = (figure: Figure, naming: Naming): readonly [string, string] => [
  countriesInWords(figure, naming),
  String(figure.year),
];

function perspectiveStep(perspective: Perspective, naming: Naming): Step {
  const { words } = naming;
  const part = usd(perspective.usd, words);
  const beside = (sum: number): string =>
    divided(part, usd(sum, words), ratioInWords(perspective.usd / sum, words));
  switch (perspective.type) {
    case 'per-person': {
      const { population } = perspective;
      return {
        label: words.t('workingPopulation', ...ofCountries(population, naming)),
        formula: divided(
          part,
          people(population.value, words),
          usd(Math.round((perspective.usd / population.value) * 100) / 100, words),
        ),
        sources: population.sources,
      };
    }
    case 'income': {
      const { gdp, gdpPerPerson } = perspective;
      return {
        label: words.t('workingIncome', ...ofCountries(gdp, naming)),
        formula: beside(Math.round(gdpPerPerson)),
        sources: gdp.sources,
      };
    }
    case 'gdp':
      return {
        label: words.t('workingGdp', ...ofCountries(perspective.gdp, naming)),
        formula: beside(perspective.gdp.value),
        sources: perspective.gdp.sources,
      };
    case 'remittances':
      return {
        label: words.t('workingRemittances', ...ofCountries(perspective.remittances, naming)),
        formula: beside(perspective.remittances.value),
        sources: perspective.remittances.sources,
      };
    case 'record':
      return {
        label: words.t('workingRecord'),
        formula: beside(perspective.reference.usd),
        sources: perspective.reference.sources,
      };
    case 'amount':
      return {
        label: words.t('workingAmount'),
        formula: beside(perspective.otherUsd),
        sources: [],
      };
  }
}

/** How each figure of an amount's card was worked out, in the card's order. */
export const workingOf = (reading: AmountReading, naming: Naming): readonly Step[] =>
  [
    perYearStep(reading, naming.words),
    rateStep(reading, naming.words),
    ...reading.perspectives.map((perspective) => perspectiveStep(perspective, naming)),
    constantStep(reading, naming.words),
  ].filter((step) => step !== null);
