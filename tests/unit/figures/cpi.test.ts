import { expect, test } from 'vitest';
import { inDollarsOf, lastCompleteYear } from '../../../src/figures/cpi.ts';

test('dollars of one year in dollars of another, worked by hand', () => {
  // 100 x 313.689 / 236.736
  expect(inDollarsOf(100, 2014, 2024)).toBeCloseTo(132.5058, 4);
  // 4 billion x 292.655 / 270.97
  expect(inDollarsOf(4e9, 2021, 2022)).toBeCloseTo(4_320_109_237.2, 0);
  // 100 x 9.883 / 313.689, back in time
  expect(inDollarsOf(100, 2024, 1913)).toBeCloseTo(3.150573, 5);
  expect(inDollarsOf(7, 2019, 2019)).toBe(7);
});

test('a year that lacks a month is not complete', () => {
  expect(lastCompleteYear()).toBe(2024);
  expect(inDollarsOf(100, 2014, 2025)).toBeNull();
  expect(inDollarsOf(100, 2026, 2024)).toBeNull();
  expect(inDollarsOf(100, 1912, 2024)).toBeNull();
});
