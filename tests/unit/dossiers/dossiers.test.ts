import { describe, expect, it } from 'vitest';
import {
  allClaims,
  allDossiers,
  allSources,
  dossierById,
  sourceById,
} from '../../../src/dossiers/dossiers.ts';
import { claimsAbout } from '../../../src/dossiers/claim.ts';
import { figuresOf } from '../../../src/dossiers/country-years.ts';
import { hoverFactsOf } from '../../../src/dossiers/hover-facts.ts';

const dossier = (id: string) => {
  const found = dossierById(id);
  if (!found) throw new Error(`no dossier "${id}"`);
  return found;
};

describe('the bundled dossiers', () => {
  it('are found by id, and null stands for what is not there', () => {
    expect(dossier('usaid').name).toBe('U.S. Agency for International Development');
    expect(dossierById('nobody')).toBeNull();
    expect(allDossiers().length).toBeGreaterThan(50);
    expect(sourceById('congress')?.url).toMatch(/^https:/);
    expect(sourceById('nothing')).toBeNull();
    expect(allSources.length).toBeGreaterThan(40);
  });

  it.each([
    ['joe-biden', '2014-06-20', 'Vice President of the United States'],
    ['joe-biden', '2021-05-07', 'President of the United States'],
    ['kamala-harris', '2019-06-01', 'U.S. Senator from California'],
    ['kamala-harris', '2021-05-07', 'Vice President of the United States'],
    ['otto-perez-molina', '2015-04-16', 'President of Guatemala'],
    ['otto-perez-molina', '2021-05-07', null],
    ['donald-trump', '2021-05-07', null],
    ['samantha-power', '2014-06-20', 'U.S. Ambassador to the United Nations'],
    ['andres-manuel-lopez-obrador', '2024-10-01', null],
    ['nayib-bukele', '2021-05-07', 'President of El Salvador'],
  ])('give %s on %s the role %s', (id, date, role) => {
    expect(hoverFactsOf(dossier(id), date).role).toBe(role);
  });

  it('give no role for an article without a date', () => {
    const { name, role, summary } = hoverFactsOf(dossier('joe-biden'), null);
    expect([name, role]).toEqual(['Joe Biden', null]);
    expect(summary).toContain('vice president from 2009 to 2017');
  });

  it('give the surname that is not the last word of a name', () => {
    expect(dossier('andres-manuel-lopez-obrador').names.surname).toBe('López Obrador');
    expect(dossier('otto-perez-molina').names.surname).toBe('Pérez Molina');
    expect(dossier('juan-orlando-hernandez').names.surname).toBe('Hernández');
  });

  it('keep descriptions out of the names', () => {
    for (const { names, descriptions = [] } of allDossiers()) {
      const matched = new Set([...names.full, ...(names.short ?? []), ...(names.acronyms ?? [])]);
      expect(descriptions.filter((words) => matched.has(words))).toEqual([]);
    }
  });

  it('give a country its figures of a year, with the source to credit', () => {
    const { country } = dossier('guatemala');
    const figures = figuresOf(country?.years ?? [], 2021);
    // World Bank WDI: 17,598,650 people, GDP 86.456 and remittances 15.408 billion dollars.
    expect(figures).toEqual({
      year: 2021,
      population: 17_598_650,
      gdpUsd: 86_456_000_000,
      remittancesUsd: 15_408_000_000,
      sources: ['wdi'],
    });
    expect(sourceById('wdi')?.credit).toContain('World Bank');
    expect(figuresOf(country?.years ?? [], 2031)?.year).toBe(2024);
    expect(figuresOf(country?.years ?? [], 2009)).toBeNull();
  });
});

describe('claims', () => {
  const actors = new Set(['joe-biden', 'mexico', 'united-states', 'kamala-harris']);
  const about = (value: number | null, unit: string | null, published: string | null) =>
    claimsAbout(allClaims, { value, unit }, { actors, published }).map(({ id }) => id);

  it('are found by value, unit, actors and day of publication', () => {
    expect(about(4e9, 'USD', '2021-05-07')).toEqual(['root-causes-4-billion']);
    expect(about(4e9, 'USD', null)).toEqual(['root-causes-4-billion']);
    expect(about(45e9, 'USD', '2021-05-07')).toEqual(['development-plan-45-billion']);
  });

  it('are silent on another amount, currency, time or cast', () => {
    expect(about(4.1e9, 'USD', '2021-05-07')).toEqual([]);
    expect(about(4e9, 'MXN', '2021-05-07')).toEqual([]);
    expect(about(null, null, '2021-05-07')).toEqual([]);
    expect(about(45e9, 'USD', '2016-05-07')).toEqual([]);
    expect(about(29, 'arrests', '2021-05-07')).toEqual([]);
  });
});
