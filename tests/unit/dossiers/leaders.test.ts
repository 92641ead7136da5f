import { describe, expect, test } from 'vitest';
import { allDossiers, dossierById } from '../../../src/dossiers/dossiers.ts';
import { leadersOn } from '../../../src/dossiers/leaders.ts';

const people = allDossiers();

const on = (country: string, date: string): string[] => {
  const dossier = dossierById(country);
  if (!dossier) throw new Error(`no dossier ${country}`);
  return leadersOn(people, dossier, date).map((leader) => leader.dossier.name);
};

// Terms after the offices' own lists of holders.
describe('the leaders of a country', () => {
  test('are those of the day', () => {
    expect(on('guatemala', '2021-05-07')).toEqual(['Alejandro Giammattei']);
    expect(on('guatemala', '2015-03-01')).toEqual(['Otto Pérez Molina']);
    expect(on('mexico', '2021-05-07')).toEqual(['Andrés Manuel López Obrador']);
    expect(on('united-states', '2014-06-01')).toEqual(['Barack Obama']);
  });

  test('are president and head of government, and whoever wears the crown comes last', () => {
    expect(on('france', '2021-05-07')).toEqual(['Emmanuel Macron', 'Jean Castex']);
    expect(on('united-kingdom', '2021-05-07')).toEqual(['Boris Johnson', 'Elizabeth II']);
  });

  test('are never those who lead something else of the same name', () => {
    const titles = leadersOn(people, { name: 'Union', names: { full: [] } }, '2021-05-07');
    expect(titles).toEqual([]);
    expect(on('mexico', '2021-05-07')).not.toContain('Kamala Harris');
  });
});
