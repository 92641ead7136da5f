import countryYears from './data/country-years.json' with { type: 'json' };

/** The series of all countries, one line of JSON each, which begins with the country's code. */
export const countryYearLines: string = countryYears
  .map(({ iso3, years }) => JSON.stringify({ iso3, years }))
  .join('\n');
