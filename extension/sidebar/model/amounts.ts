import type { Amount } from '../../../src/figures/amount.ts';
import type { Words } from '../../shared/words.ts';

/** On what scale an amount may be set beside others. */
export type Scale = 'per-year' | 'whole' | 'none';

/** An amount as the list shows it. */
export interface AmountRow {
  readonly amount: Amount;
  readonly scale: Scale;
  /** Length of the bar from 0 to 1 within its scale; null where no bar would be honest. */
  readonly share: number | null;
}

/** Amounts that may be compared with one another, in reading order. */
export interface AmountGroup {
  readonly scale: Scale;
  readonly rows: readonly AmountRow[];
}

/** What an amount comes to per year, in its currency; null when it states no period of time. */
export function perYear({ value, period }: Pick<Amount, 'value' | 'period'>): number | null {
  if (value === null || !period?.years) return null;
  return value / period.years;
}

// Only amounts of one currency share a scale; the article's most frequent one gets the bars.
function mainCurrency(amounts: readonly Amount[]): string | null {
  const counts = new Map<string, number>();
  for (const { currency } of amounts) {
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function scaleOf(amount: Amount, currency: string | null): Scale {
  if (amount.value === null || amount.currency === null || amount.currency !== currency) {
    return 'none';
  }
  if (!amount.period) return 'whole';
  return amount.period.years ? 'per-year' : 'none';
}

const size = (amount: Amount, scale: Scale): number =>
  (scale === 'per-year' ? perYear(amount) : amount.value) ?? 0;

/** The amounts of an article in groups of like scale; a bar only where there is one to compare. */
export function groupAmounts(amounts: readonly Amount[]): readonly AmountGroup[] {
  const currency = mainCurrency(amounts);
  return (['per-year', 'whole', 'none'] as const)
    .map((scale) => {
      const members = amounts.filter((amount) => scaleOf(amount, currency) === scale);
      const most = Math.max(...members.map((amount) => size(amount, scale)), 0);
      const comparable = scale !== 'none' && members.length > 1 && most > 0;
      const rows = members.map((amount) => ({
        amount,
        scale,
        share: comparable ? size(amount, scale) / most : null,
      }));
      return { scale, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

function worth({ value, high, currency }: Amount, words: Words): string | null {
  if (value === null) return null;
  const format = (sum: number): string =>
    currency ? words.money(sum, currency) : words.number(sum);
  return high === null ? format(value) : words.t('amountRange', format(value), format(high));
}

const QUALIFIERS = {
  about: 'qualifierAbout',
  'at-least': 'qualifierAtLeast',
  'at-most': 'qualifierAtMost',
  'more-than': 'qualifierMoreThan',
  'less-than': 'qualifierLessThan',
  additional: 'qualifierAdditional',
} as const;

// A period's length in years, as `Period.years` counts it.
const RATES = [
  [1, 'ratePerYear'],
  [1 / 12, 'ratePerMonth'],
  [1 / 52, 'ratePerWeek'],
  [1 / 365, 'ratePerDay'],
] as const;

/** An amount in full words: "about $4 billion over 4 years"; null when no figure is stated. */
export function amountInWords(amount: Amount, words: Words): string | null {
  const sum = worth(amount, words);
  if (sum === null) return null;
  const qualified = amount.qualifier ? words.t(QUALIFIERS[amount.qualifier], sum) : sum;
  const { period } = amount;
  if (!period) return qualified;
  if (period.years === null) {
    return period.per ? words.t('ratePer', qualified, period.per) : qualified;
  }
  if (period.basis === 'total')
    return `${qualified} ${words.plural('periodOverYears', period.years)}`;
  const perTime = RATES.find(([years]) => Math.abs(years - (period.years ?? 0)) < 1e-3)?.[1];
  return perTime
    ? words.t(perTime, qualified)
    : words.plural('ratePerYears', period.years, qualified);
}

/** What a total over several years, or a rate, comes to in one year; null when it says so itself. */
export function perYearInWords(amount: Amount, words: Words): string | null {
  const sum = perYear(amount);
  if (sum === null || amount.currency === null || amount.period?.years === 1) return null;
  return words.t('amountPerYear', words.money(sum, amount.currency));
}
