import { describe, expect, it } from 'vitest';
import {
  chartOf,
  labelStep,
  positionOn,
  type AmountsChart,
} from '../../../extension/sidebar/model/amounts-chart.ts';
import { findAmounts } from '../../../src/figures/find-amounts.ts';
import { readAmounts } from '../../../src/figures/perspectives/read-amounts.ts';

function chart(text: string): AmountsChart | null {
  const none = { dossierById: () => null, membersOf: () => [], claims: [], references: [] };
  const found = { mentions: [], amounts: findAmounts(text) };
  return chartOf(readAmounts({ text, published: '2021-05-07' }, found, none));
}

const rows = (text: string) =>
  chart(text)?.groups.map(({ basis, rows: list }) => [basis, list.map(({ usd }) => usd)]);

describe('the chart of amounts', () => {
  it('sets years beside years and sums without a period apart, the largest first', () => {
    const text =
      'It has $4 billion over four years, $900 million, $2 billion a year, $30 million a month and $1 billion.';
    expect(rows(text)).toEqual([
      ['year', [[2e9], [1e9], [360e6]]],
      ['whole', [[1e9], [900e6]]],
    ]);
  });

  it('shows a sum once that is printed several times, and counts it', () => {
    const list = chart('It has $4 billion. It has $4 billion. It has $4 billion over two years.');
    expect(list?.groups.map(({ rows: [row] }) => row?.count)).toEqual([1, 2]);
  });

  it('leaves out what has no place on the scale', () => {
    const list = chart('It has $5 and $6, $80 a barrel, millions of dollars and 7 million rials.');
    expect(list?.groups.flatMap(({ rows: all }) => all.map(({ usd }) => usd))).toEqual([[6], [5]]);
    expect(list?.left).toHaveLength(3);
  });

  it('is none for fewer than two sums', () => {
    expect(chart('It has $5 billion.')).toBeNull();
    expect(chart('It has $5 billion. It has $5 billion.')).toBeNull();
    expect(chart('Nothing.')).toBeNull();
  });
});

describe('its scale', () => {
  it('starts at zero and is in proportion while the smallest sum can be seen', () => {
    const scale = chart('It has $9 billion. It has $310 million.')?.scale;
    expect(scale).toEqual({
      type: 'linear',
      min: 0,
      max: 10e9,
      ticks: [0, 2e9, 4e9, 6e9, 8e9, 10e9],
    });
    if (scale) expect(positionOn(scale, 9e9) / positionOn(scale, 310e6)).toBeCloseTo(9 / 0.31);
  });

  it('counts in powers of ten beyond that', () => {
    const scale = chart('It has $90 billion. It has $310 million.')?.scale;
    expect(scale).toEqual({ type: 'log', min: 1e8, max: 1e11, ticks: [1e8, 1e9, 1e10, 1e11] });
    if (scale) {
      expect(positionOn(scale, 1e8)).toBeCloseTo(0);
      expect(positionOn(scale, 1e9)).toBeCloseTo(1 / 3);
      expect(positionOn(scale, 1e11)).toBeCloseTo(1);
    }
  });

  it('labels no more than six powers', () => {
    const scale = chart('It has $2 trillion. It has 5 dollars.')?.scale;
    expect(scale?.ticks).toEqual([1, 1e3, 1e6, 1e9, 1e12, 1e15]);
  });

  it('keeps every row within it', () => {
    for (const text of [
      'It has $3. It has $1.',
      'It has $10 to $90. It has $1.',
      'It has $1. It has $1000.',
    ]) {
      const list = chart(text);
      for (const { usd } of list?.groups.flatMap((group) => group.rows) ?? []) {
        for (const sum of usd) {
          const at = list ? positionOn(list.scale, sum) : -1;
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(1 + 1e-9);
        }
      }
    }
  });
});

it.each([
  [['$0', '$10B', '$20B', '$30B', '$40B', '$50B'], 1],
  [['0 $', '10 mil M $', '20 mil M $', '30 mil M $', '40 mil M $', '50 mil M $'], 5],
  [['0 $', '10 mil M $', '20 mil M $', '30 mil M $', '40 mil M $'], 2],
  [['$1M', '$1B'], 1],
] as const)('labels as many lines of the scale as have room: %j', (labels, step) => {
  expect(labelStep(labels)).toBe(step);
});
