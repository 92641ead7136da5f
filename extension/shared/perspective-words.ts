import type { EntityId } from '../../src/dossiers/entity.ts';
import type { Perspective } from '../../src/figures/perspectives/perspective.ts';
import type { Figure } from '../../src/figures/perspectives/places.ts';
import type { Comparison, FractionName } from '../../src/figures/perspectives/rounding.ts';
import type { MessageKey, Words } from './words.ts';
import { amountInWords, hedged } from './amount-words.ts';

/** What the words of a perspective are made from. */
export interface Naming {
  readonly words: Words;
  nameOf(id: EntityId): string;
}

const FRACTIONS: Readonly<Record<FractionName, MessageKey>> = {
  half: 'compareHalf',
  third: 'compareThird',
  quarter: 'compareQuarter',
  'two-thirds': 'compareTwoThirds',
  'three-quarters': 'compareThreeQuarters',
};

function comparisonInWords(comparison: Comparison, object: string, words: Words): string {
  switch (comparison.type) {
    case 'equal':
      return words.t('compareEqual', object);
    case 'times':
      return comparison.times === 2
        ? words.t('compareTwice', object)
        : words.t('compareTimes', words.number(comparison.times), object);
    case 'fraction':
      return words.t(FRACTIONS[comparison.name], object);
    case 'percent':
      return words.t('compareShare', words.number(comparison.share, { style: 'percent' }), object);
    case 'one-in':
      return words.t('compareOneIn', words.number(comparison.every), object);
  }
}

/** The countries of a figure as a list of names. */
export const countriesInWords = ({ countries }: Figure, { words, nameOf }: Naming): string =>
  words.list(countries.map(nameOf));

/** What the amount is set beside, for the perspectives that compare it with another sum. */
function objectInWords(
  perspective: Exclude<Perspective, { type: 'per-person' | 'gdp' }>,
  naming: Naming,
): string {
  const { words } = naming;
  switch (perspective.type) {
    case 'remittances': {
      const { remittances } = perspective;
      return words.t(
        'objectRemittances',
        countriesInWords(remittances, naming),
        String(remittances.year),
      );
    }
    case 'income':
      return words.t(
        'objectIncome',
        countriesInWords(perspective.gdp, naming),
        String(perspective.gdp.year),
        words.money(Math.round(perspective.gdpPerPerson / 100) * 100, 'USD'),
      );
    case 'record':
      return words.t('objectRecord', words.money(perspective.reference.usd, 'USD'));
    case 'amount': {
      const { other, basis } = perspective;
      // "The about $4 billion" would be said by nobody.
      const sum = amountInWords({ ...other, qualifier: null }, words) ?? '';
      const isYearly = other.period?.basis === 'rate' && other.period.years === 1;
      return words.t(basis === 'year' && !isYearly ? 'objectYearOf' : 'objectAmount', sum);
    }
  }
}

const EACH = {
  recipients: { year: 'eachYearFor', whole: 'eachFor' },
  payers: { year: 'eachYearFrom', whole: 'eachFrom' },
} as const;

/** A perspective as a phrase in lower case: "about $30 a year for each inhabitant of Honduras". */
export function perspectiveInWords(perspective: Perspective, naming: Naming): string {
  const { words } = naming;
  const { basis, bound } = perspective;
  const perYear = (phrase: string): string =>
    basis === 'year' ? words.t('perspectivePerYear', phrase) : phrase;
  switch (perspective.type) {
    case 'per-person': {
      const sum = hedged(words.money(perspective.each, 'USD'), bound, words);
      const people = countriesInWords(perspective.population, naming);
      return words.t(EACH[perspective.side][basis], sum, people);
    }
    case 'gdp': {
      const { share, gdp } = perspective;
      const percent = words.number(share, { style: 'percent', maximumSignificantDigits: 2 });
      const countries = countriesInWords(gdp, naming);
      const year = String(gdp.year);
      return perYear(words.t('shareOfGdpOf', hedged(percent, bound, words), countries, year));
    }
    case 'income':
    case 'remittances':
    case 'record':
    case 'amount': {
      const object = objectInWords(perspective, naming);
      return perYear(
        hedged(comparisonInWords(perspective.comparison, object, words), bound, words),
      );
    }
  }
}
