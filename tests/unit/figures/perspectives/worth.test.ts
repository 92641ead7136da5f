import { describe, expect, test } from 'vitest';
import { unitsPerDollar } from '../../../../src/figures/exchange.ts';
import { findAmounts } from '../../../../src/figures/find-amounts.ts';
import { worthOf } from '../../../../src/figures/perspectives/worth.ts';
import table from '../../../../src/figures/data/exchange-rates.json' with { type: 'json' };

function worth(text: string, year: number | null) {
  const [amount] = findAmounts(text);
  if (amount === undefined) throw new Error(`no amount in ${text}`);
  return worthOf(amount, year);
}

describe('what an amount comes to', () => {
  test('dollars of a past year, per year and in dollars of the last complete year', () => {
    const { perYear, usdPerYear, constant, rate } = worth(
      'It gave $4 billion over four years.',
      2021,
    );
    expect([perYear, usdPerYear, rate]).toEqual([[1e9], [1e9], null]);
    // 4 billion x 313.689 / 270.97
    expect(constant).toMatchObject({ fromYear: 2021, toYear: 2024 });
    expect(constant?.usd[0]).toBeCloseTo(4_630_608_554, -1);
  });

  test('another currency at the average rate of the year', () => {
    // Pesos for a dollar in 2021: 20.2724 (World Bank, PA.NUS.FCRF)
    const { usd, rate } = worth('It cost 100 million Mexican pesos.', 2021);
    expect(rate).toMatchObject({ unitsPerDollar: 20.2724, year: 2021 });
    expect(usd?.[0]).toBeCloseTo(4_932_815.06, 1);
    // Euros for a dollar in 2021: 0.845494
    expect(worth('It cost €10 million a year.', 2021).usdPerYear?.[0]).toBeCloseTo(11_827_405, -1);
  });

  test('both ends of a range', () => {
    const { usd, usdPerYear } = worth('It spent $3 billion to $5 billion over two years.', 2021);
    expect([usd, usdPerYear]).toEqual([
      [3e9, 5e9],
      [1.5e9, 2.5e9],
    ]);
  });

  test('is silent where the tables are', () => {
    expect(worth('It cost 100 million Mexican pesos.', 2009).usd).toBeNull();
    expect(worth('It cost 100 million Mexican pesos.', null).usd).toBeNull();
    expect(worth('It cost 100 million Iranian rials.', 2021).usd).toBeNull();
    expect(worth('It cost 100 million Argentine pesos.', 2021).usd).toBeNull();
    expect(worth('It cost $100 million.', null)).toMatchObject({ usd: [1e8], constant: null });
    expect(worth('It cost $100 million.', 2025).constant).toBeNull();
    expect(worth('It cost $100 million.', 2024).constant).toBeNull();
    expect(worth('It cost hundreds of millions of dollars.', 2021).usd).toBeNull();
  });
});

describe('the table of exchange rates', () => {
  test('has sixteen years of each currency, none of which jumps by more than a factor of 3.2', () => {
    expect(table.rows.length).toBeGreaterThan(100);
    for (const { code, rates } of table.rows) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(rates, code).toHaveLength(16);
      const known = rates.filter((rate) => rate !== null);
      known.forEach((rate, index) => {
        expect(rate, code).toBeGreaterThan(0);
        const step = rate / (known[index - 1] ?? rate);
        expect(Math.max(step, 1 / step), code).toBeLessThan(3.2);
      });
    }
  });

  test('knows the rates that were read in the source', () => {
    expect(unitsPerDollar('GBP', 2016)).toBe(0.740634);
    expect(unitsPerDollar('JPY', 2021)).toBe(109.754);
    expect(unitsPerDollar('USD', 1900)).toBe(1);
    expect(unitsPerDollar('XYZ', 2021)).toBeNull();
    expect(unitsPerDollar('GBP', 2031)).toBeNull();
  });
});
