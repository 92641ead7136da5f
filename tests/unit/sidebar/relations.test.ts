import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossiers/dossier.ts';
import type { Actor } from '../../../extension/sidebar/model/actors.ts';
import { figuresFor, gdpPerPerson } from '../../../extension/sidebar/model/country-figures.ts';
import { relationsOf, type RelationRow } from '../../../extension/sidebar/model/relations.ts';

const dossier = (id: string, relations: Dossier['relations']): Dossier => ({
  id,
  kind: 'organization',
  name: id.toUpperCase(),
  names: { full: [] },
  roles: [],
  summary: { text: '', sources: [], asOf: '2026-01-01', confidence: 'verified' },
  relations,
});
const dossiers = [
  dossier('a', [
    { type: 'leads', to: 'x' },
    { type: 'member-of', to: 'b' },
    { type: 'met', to: 'nowhere' },
  ]),
  dossier('b', []),
  dossier('c', [{ type: 'made-by', to: 'b' }]),
  dossier('x', []),
];
const dossierOf = (id: string): Dossier | null => dossiers.find((one) => one.id === id) ?? null;
const actor = (id: string): Actor => ({
  id,
  kind: 'organization',
  name: id.toUpperCase(),
  role: null,
  dossier: dossierOf(id),
  descriptions: null,
  mentions: [],
});
const cast = ['a', 'b', 'c'].map(actor);
/** Without the tie itself, which each row carries for its sources. */
const plain = (row: RelationRow): Partial<RelationRow> => {
  const rest: Partial<Record<keyof RelationRow, unknown>> = { ...row };
  delete rest.relation;
  return rest as Partial<RelationRow>;
};

describe('the relations of an actor', () => {
  it('are its own, named actors first, and none to what the data does not know', () => {
    expect(relationsOf(actor('a'), cast, dossierOf, '2021-05-07').map(plain)).toEqual([
      { words: 'relMemberOf', to: 'b', name: 'B', named: true },
      { words: 'relLeads', to: 'x', name: 'X', named: false },
    ]);
  });

  it('are also those that others of the article have to it, in their words', () => {
    expect(relationsOf(actor('b'), cast, dossierOf, '2021-05-07').map(plain)).toEqual([
      { words: 'relMemberOfBack', to: 'a', name: 'A', named: true },
      { words: 'relMadeByBack', to: 'c', name: 'C', named: true },
    ]);
  });

  it('say when they ended or began, where they do not hold on the day of the article', () => {
    const leader = {
      ...actor('a'),
      dossier: dossier('a', [
        { type: 'leads', to: 'b', start: '2017-01-20', end: '2021-01-20' },
        { type: 'leads', to: 'b', start: '2025-01-20' },
      ]),
    };
    const tieOn = (date: string): unknown =>
      relationsOf(leader, cast, dossierOf, date).map(plain)[0];
    const tie = { words: 'relLeads', to: 'b', name: 'B', named: true };
    expect(tieOn('2016-05-07')).toEqual({ ...tie, from: '2017' });
    expect(tieOn('2019-05-07')).toEqual(tie);
    expect(tieOn('2021-05-07')).toEqual({ ...tie, until: '2021' });
    expect(tieOn('2025-05-07')).toEqual(tie);
    const seen = relationsOf(actor('b'), [leader], dossierOf, '2021-05-07').map(plain);
    expect(seen).toEqual([
      { words: 'relLeadsBack', to: 'a', name: 'A', named: true, until: '2021' },
    ]);
  });
});

describe('the figures of a country', () => {
  const year = (of: number) => ({
    year: of,
    population: 10,
    gdpUsd: 1000,
    remittancesUsd: null,
    sources: [],
  });
  const country = { iso3: 'XXX', years: [year(2019), year(2021)] };

  it('are of the latest year up to the article’s', () => {
    expect([2022, 2021, 2020, 2000].map((of) => figuresFor(country, of)?.year)).toEqual([
      2021, 2021, 2019, 2019,
    ]);
    expect(figuresFor(undefined, 2021)).toBeNull();
  });

  it('give the GDP of one person', () => {
    expect(gdpPerPerson(year(2021))).toBe(100);
    expect(gdpPerPerson({ ...year(2021), population: 0 })).toBeNull();
  });
});
