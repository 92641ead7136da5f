import { describe, expect, it } from 'vitest';
import {
  addYears,
  firstDayOf,
  isIsoDate,
  lastDayOf,
  parsePartialDate,
} from '../../../src/dossiers/partial-date.ts';

describe('partial dates', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-09', '2015-09-01', '2015-09-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-09-03', '2015-09-03', '2015-09-03'],
  ])('%s means the days from %s to %s', (date, first, last) => {
    expect(firstDayOf(date)).toBe(first);
    expect(lastDayOf(date)).toBe(last);
  });

  it.each([
    '',
    '15',
    '2015-13',
    '2015-00',
    '2015-02-30',
    '2015-9-3',
    '2015-09-03T00:00',
    'May 2015',
  ])('refuses "%s"', (text) => {
    expect(parsePartialDate(text)).toBeNull();
    expect(() => firstDayOf(text)).toThrow(RangeError);
  });

  it('knows a whole day from a part of a date', () => {
    expect(isIsoDate('2021-05-07')).toBe(true);
    expect(isIsoDate('2021-05')).toBe(false);
  });

  it('moves leap days to a day that exists', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2021-05-07', -1)).toBe('2020-05-07');
  });
});
