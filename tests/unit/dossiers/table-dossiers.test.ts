import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allDossiers, dossierById } from '../../../src/dossiers/dossiers.ts';
import { firstDayOf, lastDayOf } from '../../../src/dossiers/partial-date.ts';
import { hoverFactsOf } from '../../../src/dossiers/hover-facts.ts';
import type { AnyRow, TableDefaults, TableName } from '../../../src/dossiers/table.ts';
import { TableActor } from '../../../src/dossiers/table-actor.ts';
import { expandRow } from '../../../src/dossiers/table-dossiers.ts';

const defaults: TableDefaults = {
  sources: ['gazette'],
  confidence: 'verified',
  asOf: '2020-01-31',
};

const only = (table: TableName, row: AnyRow & Record<string, unknown>) =>
  expandRow(table, defaults, row);

describe('a row of a table', () => {
  it('of people says who someone is by the roles, the latest first', () => {
    const { summary, roles, names } = only('leaders', {
      id: 'ana-prado',
      name: 'Ana Prado',
      roles: [
        { title: 'Mayor of Old Town', start: '2008-05', end: '2012' },
        { title: 'Governor', start: '2019-03-01', end: null, knownOn: '2020-01-31' },
        { title: 'Clerk', start: null, end: '2007', sources: [], confidence: 'general-knowledge' },
        { title: 'Judge', start: '2013', end: '2013' },
      ],
    });
    expect(summary).toEqual({
      text: 'Governor (since 2019); Judge (2013); Mayor of Old Town (2008–2012).',
      sources: ['gazette'],
      asOf: '2020-01-31',
      confidence: 'verified',
    });
    expect(names).toEqual({ full: ['Ana Prado'] });
    expect(roles[1]).toEqual({
      title: 'Governor',
      start: '2019-03-01',
      end: null,
      sources: ['gazette'],
      confidence: 'verified',
      knownOn: '2020-01-31',
    });
    expect(roles[2]?.sources).toEqual([]);
  });

  it('states nothing where it knows nothing', () => {
    expect(only('people', { id: 'bo-li', name: 'Bo Li' }).summary.text).toBe('');
  });

  it('labels words of its own as general knowledge', () => {
    const { summary } = only('people', { id: 'bo-li', name: 'Bo Li', what: 'A judge.' });
    expect([summary.text, summary.confidence, summary.sources]).toEqual([
      'A judge.',
      'general-knowledge',
      [],
    ]);
  });

  it('of countries, cities and things keeps names, time and place', () => {
    const country = only('countries', {
      id: 'old-land',
      name: 'Old Land',
      demonyms: ['Oldish'],
      region: 'Western Asia',
      iso3: 'OLD',
      capital: 'Old Town',
      lat: 1,
      lon: 2,
    });
    expect(country.summary.text).toBe('Country in Western Asia; its capital is Old Town.');
    expect(country.names).toEqual({ full: ['Old Land'], demonyms: ['Oldish'] });
    expect(country.country).toEqual({
      iso3: 'OLD',
      capital: 'Old Town',
      region: 'Western Asia',
    });
    expect(country.position).toEqual({ lat: 1, lon: 2 });
    const city = only('cities', { id: 'nice', name: 'Nice', country: 'France', sources: [] });
    expect([city.summary.text, city.summary.confidence]).toEqual([
      'City in France.',
      'general-knowledge',
    ]);
    const event = only('programs-events', {
      id: 'fair',
      kind: 'event',
      name: 'Fair',
      start: '2001',
    });
    expect([event.kind, event.span?.start, event.span?.end]).toEqual(['event', '2001', null]);
  });

  it('reads the same for the search as on its card', () => {
    const rows: readonly [TableName, AnyRow & Record<string, unknown>][] = [
      ['cities', { id: 'nice', name: 'Nice', country: 'France', ambiguous: ['N.'] }],
      ['programs-events', { id: 'fair', kind: 'event', name: 'Fair', acronyms: ['FR'] }],
      ['organizations', { id: 'guild', name: 'Guild', full: ['Guild', 'The Guild'] }],
      [
        'us-officials',
        { id: 'bo', name: 'Bo', roles: [{ title: 'Clerk', start: '2001', end: null }] },
      ],
    ];
    for (const [table, row] of rows) {
      const actor = new TableActor(table, defaults, JSON.stringify(row));
      const { id, kind, name, names, roles } = actor.toDossier();
      expect({ id: actor.id, kind: actor.kind, name: actor.name, roles: actor.roles }).toEqual({
        id,
        kind,
        name,
        roles,
      });
      expect({ full: [actor.name], ...actor.names }).toMatchObject(names);
    }
  });
});

describe('the bundled tables', () => {
  it.each([
    ['barack-obama', '2014-06-20', 'President of the United States'],
    ['angela-merkel', '2021-05-07', 'Chancellor of Germany'],
    ['john-kerry', '2014-06-20', 'U.S. Secretary of State'],
    ['mitch-mcconnell', '2021-05-07', 'U.S. Senator from Kentucky'],
    ['mark-rutte', '2018-05-07', 'Prime Minister of the Netherlands'],
  ])('give %s on %s the role %s', (id, date, role) => {
    const dossier = dossierById(id);
    expect(dossier && hoverFactsOf(dossier, date).role).toBe(role);
  });

  it('give an office to one person at a time, but where two claimed it', () => {
    // Rival governments, and successors named while the old cabinet stayed on.
    const contested = new Set([
      'Prime Minister of Libya',
      'Prime Minister of Lebanon',
      'President of Ivory Coast',
      'Prime Minister of Ivory Coast',
      'Prime Minister of Papua New Guinea',
      'Prime Minister of the Democratic Republic of the Congo',
      'Prime Minister of Yemen',
    ]);
    const single =
      /^(?:President|Prime Minister|Chancellor|Premier|King|Queen|Emir) of (?!the United States House)/u;
    const terms = new Map<string, { id: string; from: string; to: string }[]>();
    for (const { id, roles } of allDossiers()) {
      for (const { title, start, end, knownOn } of roles) {
        if (start === null || !single.test(title) || contested.has(title)) continue;
        // The shortest time that the dates allow.
        const to = end === null ? (knownOn ?? lastDayOf(start)) : firstDayOf(end);
        const term = { id, from: lastDayOf(start), to };
        terms.set(title, [...(terms.get(title) ?? []), term]);
      }
    }
    const DAYS = 60;
    const both = [...terms].flatMap(([title, held]) =>
      held.flatMap((a, index) =>
        held.slice(index + 1).flatMap((b) => {
          const from = a.from > b.from ? a.from : b.from;
          const to = a.to < b.to ? a.to : b.to;
          const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
          return a.id !== b.id && days > DAYS ? [`${title}: ${a.id} and ${b.id}`] : [];
        }),
      ),
    );
    expect(terms.size).toBeGreaterThan(200);
    expect(both).toEqual([]);
  });

  it('have one record for each actor', () => {
    expect(new Set(allDossiers().map(({ id }) => id)).size).toBe(allDossiers().length);
    const known = allDossiers().flatMap(({ wikidata }) => wikidata ?? []);
    expect(known.filter((id, index) => known.indexOf(id) !== index)).toEqual([]);
  });

  it('give countries their series', () => {
    const years = dossierById('colombia')?.country?.years ?? [];
    expect(years.find(({ year }) => year === 2021)?.population).toBeGreaterThan(50_000_000);
  });

  it('stay within 300 kB of gzip together with all other data', () => {
    const data = new URL('../../../src/dossiers/data/', import.meta.url);
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' });
    const sizes = files
      .filter((file) => file.endsWith('.json'))
      .map((file) => gzipSync(readFileSync(new URL(file, data), 'utf8'), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });
});
