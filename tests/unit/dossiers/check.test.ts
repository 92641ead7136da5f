import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/dossiers/check.ts';
import type { DataFiles } from '../../../src/dossiers/check.ts';

const fact = (changes: object = {}) => ({
  text: 'Head of a small town.',
  sources: ['gazette'],
  asOf: '2020-01-31',
  confidence: 'verified',
  ...changes,
});

const role = (changes: object = {}) => ({
  title: 'Mayor',
  start: '2019',
  end: '2020-06-30',
  sources: ['gazette'],
  confidence: 'verified',
  ...changes,
});

const person = (changes: object = {}) => ({
  id: 'ana-prado',
  kind: 'person',
  name: 'Ana Prado',
  names: { full: ['Ana Prado'] },
  roles: [role()],
  summary: fact(),
  relations: [],
  ...changes,
});

const town = (changes: object = {}) => ({
  id: 'old-town',
  kind: 'place',
  name: 'Old Town',
  names: { full: ['Old Town'] },
  roles: [],
  summary: fact({ text: 'A small town.' }),
  relations: [],
  ...changes,
});

const claim = (changes: object = {}) => ({
  id: 'town-hall',
  value: 1000,
  unit: 'USD',
  actors: ['ana-prado'],
  publishedFrom: '2019-01-01',
  publishedTo: '2020-01-01',
  is: fact(),
  isNot: null,
  years: null,
  program: null,
  payers: ['old-town'],
  recipients: [],
  ...changes,
});

const reference = (changes: object = {}) => ({
  id: 'budget',
  ...fact(),
  usd: 5000,
  fiscalYears: { from: 2019, to: 2019 },
  actors: ['old-town'],
  ...changes,
});

const files = (changes: Partial<DataFiles> = {}): DataFiles => ({
  actors: { 'people.json': [person()], 'places.json': [town()] },
  sources: [{ id: 'gazette', title: 'The gazette', url: null, asOf: '2020-01-31' }],
  figures: { claims: [claim()], references: [reference()] },
  countryYears: [{ iso3: 'OLD', years: [[2019, 12, 1000, null]] }],
  tables: {},
  tableDefaults: {},
  homonyms: [],
  ...changes,
});

const messages = (changes: Partial<DataFiles>) =>
  checkData(files(changes)).map(({ where, what }) => `${where}: ${what}`);

const personIs = (changes: object) =>
  messages({ actors: { 'people.json': [person(changes)], 'places.json': [town()] } });

describe('the data check', () => {
  it('finds nothing wrong with sound data', () => {
    expect(messages({})).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a missing field', { summary: undefined }, 'summary undefined is not an object'],
    ['a field that is none', { nmae: 'Ana' }, 'nmae is not a field of the schema'],
    [
      'a kind that is none',
      { kind: 'people' },
      'kind "people" is not one of person, organization, place, program, event',
    ],
    [
      'a day that never was',
      { summary: fact({ asOf: '2019-02-29' }) },
      'summary.asOf "2019-02-29" is not a day as YYYY-MM-DD',
    ],
    [
      'a malformed partial date',
      { roles: [role({ start: '2019-7' })] },
      'roles[0].start "2019-7" is not a date as YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [
      'an end before its start',
      { roles: [role({ end: '2018' })] },
      'roles[0] ends (2018) before it starts (2019)',
    ],
    [
      'a role without any date',
      { roles: [role({ start: null, end: null })] },
      'roles[0] has neither start, end nor knownOn',
    ],
    [
      'a role without source',
      { roles: [role({ sources: [] })] },
      'roles[0] is verified but lists no source',
    ],
    [
      'a fact without source',
      { later: fact({ sources: [], confidence: 'inferred' }) },
      'later is inferred but lists no source',
    ],
    [
      'a source that does not exist',
      { summary: fact({ sources: ['gazete'] }) },
      'the source "gazete" does not exist',
    ],
    [
      'a note of the work',
      { summary: fact({ text: 'Mayor (from memory).' }) },
      'summary.text "Mayor (from memory)." is not free of work notes',
    ],
    [
      'a text without full stop',
      { summary: fact({ text: 'Mayor' }) },
      'summary.text "Mayor" is not a sentence with a full stop',
    ],
    [
      'a relation to nobody',
      { relations: [{ type: 'met', to: 'nobody' }] },
      'the related actor "nobody" does not exist',
    ],
    [
      'a relation to itself',
      { relations: [{ type: 'met', to: 'ana-prado' }] },
      'is related to itself',
    ],
    [
      'a relation of no type',
      { relations: [{ type: 'likes', to: 'old-town' }] },
      'relations[0].type "likes" is not a type of relation-type.ts',
    ],
    ['a name that another has', { names: { full: ['Old Town'] } }, 'shares the name'],
    [
      'a name listed twice',
      { names: { full: ['Ana Prado'], short: ['Ana Prado'] } },
      'lists the name "Ana Prado" twice',
    ],
    [
      'a name both safe and not',
      { names: { full: ['Ana Prado'], ambiguous: ['Ana Prado'] } },
      'lists "Ana Prado" both as a safe and as an ambiguous name',
    ],
    [
      'a surname that is in no name',
      { names: { full: ['Ana Prado'], surname: 'Pardo' } },
      'has the surname "Pardo", which none of its full names holds',
    ],
    [
      'demonyms of a person',
      { names: { full: ['Ana Prado'], demonyms: ['Pradan'] } },
      'has demonyms but is no place',
    ],
    ['a Wikidata id that is none', { wikidata: 'Q' }, 'wikidata "Q" is not a Wikidata id'],
  ])('says in which row stands %s', (_fault, changes, what) => {
    const found = personIs(changes);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(what);
    expect(found[0]).toMatch(/^(people\.json row 1 "ana-prado"|places\.json row 1 "old-town")/);
  });

  it('says which row has the id of another', () => {
    const twin = person({ names: { full: ['Ana Prado Ruiz'] } });
    expect(
      messages({ actors: { 'people.json': [person(), twin], 'places.json': [town()] } }),
    ).toEqual(['people.json row 2 "ana-prado": has the id of people.json row 1 "ana-prado"']);
  });

  it('looks at sources, figures and country years too', () => {
    const source = {
      id: 'gazette',
      title: 'The gazette',
      url: 'gazette.example',
      asOf: '2020-01-31',
    };
    expect(messages({ sources: [source] })[0]).toContain(
      'url "gazette.example" is not an http address',
    );
    const figures = (changes: object) =>
      messages({ figures: { claims: [claim(changes)], references: [reference()] } });
    expect(figures({ payers: ['nobody'] })).toEqual([
      'figures.json claims row 1 "town-hall": the actor "nobody" does not exist',
    ]);
    expect(figures({ publishedTo: '2018-01-01' })[0]).toContain(
      'publishedFrom is after publishedTo',
    );
    expect(messages({ figures: { claims: [], references: [reference({ sources: [] })] } })).toEqual(
      ['figures.json references row 1 "budget": is verified but lists no source'],
    );
    const years = (rows: unknown) => messages({ countryYears: [{ iso3: 'OLD', years: rows }] });
    expect(years([[2019, 12, -1, null]])[0]).toContain('years[0][2] -1 is not a number from 0');
    expect(years([[2019, 12, 1]])[0]).toContain(
      'is not [year, population, gdpUsd, remittancesUsd]',
    );
    expect(
      years([
        [2019, 1, 1, 1],
        [2018, 1, 1, 1],
      ]),
    ).toEqual(['country-years.json row 1 OLD: has years out of order']);
  });

  it('says which file is no list', () => {
    expect(messages({ actors: { 'people.json': {}, 'places.json': [town()] } })[0]).toBe(
      'people.json: is not a list of rows',
    );
  });

  describe('of a table of short rows', () => {
    const defaults = { sources: ['gazette'], confidence: 'verified', asOf: '2020-01-31' };
    const roles = [{ title: 'Mayor', start: '2019', end: null }];
    const tables = (row: object, shared: object = defaults, homonyms: string[] = []) =>
      messages({ tables: { leaders: [row] }, tableDefaults: { leaders: shared }, homonyms });

    it('finds nothing wrong with a sound row', () => {
      expect(tables({ id: 'bo-li', name: 'Bo Li', roles })).toEqual([]);
    });

    it('says what is wrong in which row', () => {
      expect(tables({ id: 'bo-li', name: 'Bo Li', rolls: roles })).toEqual([
        'tables/leaders.json row 1 "bo-li": rolls is not a field of the schema',
      ]);
      expect(tables({ id: 'bo-li', name: 'Bo Li', what: 'Mayor' })[0]).toContain('full stop');
      expect(tables({ id: 'ana-prado', name: 'Ana Ruiz', roles })[0]).toContain('has the id of');
      expect(tables({ id: 'bo-li', name: 'Bo Li', roles }, { ...defaults, sources: [] })).toEqual([
        'tables/leaders.json row 1 "bo-li": says "Mayor" is verified but lists no source',
      ]);
      expect(tables({ id: 'bo-li', name: 'Bo Li' }, {})[0]).toBe(
        'table-defaults.json: leaders.sources is missing',
      );
      expect(messages({ tables: { cooks: [] } })).toEqual([
        'tables/cooks.json: is not a table that the bundle knows',
      ]);
    });

    it('lets two actors share a name only when the data says so', () => {
      const row = { id: 'ana-prado-2', name: 'Ana Prado', roles };
      expect(tables(row)).toEqual([
        'tables/leaders.json row 1 "ana-prado-2": shares the name "Ana Prado" with people.json row 1 "ana-prado"',
      ]);
      expect(tables(row, defaults, ['Ana Prado'])).toEqual([]);
    });
  });
});
