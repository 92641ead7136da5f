import { expect, test } from 'vitest';
import { countryYearLines } from '../../../src/dossiers/country-year-lines.at-build.ts';
import { seriesIn } from '../../../src/dossiers/country-years.ts';
import countryYears from '../../../src/dossiers/data/country-years.json' with { type: 'json' };

test('every series is found in the lines, the first and the last too', () => {
  expect(countryYears.length).toBeGreaterThan(100);
  for (const series of countryYears) {
    expect(seriesIn(countryYearLines, series.iso3)).toEqual(series);
  }
});

test('a country without one has none', () => {
  expect(seriesIn(countryYearLines, 'XYZ')).toBeNull();
});
