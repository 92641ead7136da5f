import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dossierById } from '../../../src/dossiers/dossiers.ts';
import { trust } from '../../../src/dossiers/trust.ts';
import type { DossierRow } from '../../../src/dossiers/dossier-row.ts';

const root = new URL('../../../', import.meta.url);
const folder = new URL('src/dossiers/data/actors/', root);
const rows = readdirSync(folder)
  .filter((file) => file.startsWith('world-'))
  .flatMap((file) =>
    trust<readonly DossierRow[]>(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  );
const page = readFileSync(new URL('docs/curated-dossiers.md', root), 'utf8');

describe('the curated dossiers', () => {
  it('are those of the page that gives the reasons', () => {
    const listed = [...page.matchAll(/^\| `([a-z0-9-]+)` *\| (.+?) *\| \w+ *\| (.+?) *\|$/gmu)];
    expect(new Set(listed.map(([, id]) => id))).toEqual(new Set(rows.map(({ id }) => id)));
    const names = listed.map(([, , name]) => name);
    expect(new Set(names)).toEqual(new Set(rows.map(({ name }) => name)));
    expect(listed).toHaveLength(rows.length);
    expect(listed.filter(([, , , why = '']) => why.length < 10)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(60);
  });

  it('say in one or two sentences why the actor matters, short enough for a card', () => {
    const long = rows.filter(({ summary: { text } }) => text.length > 300 || text.length < 60);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('give every person an office, and say when each tie to an office began', () => {
    const people = rows.filter(({ kind }) => kind === 'person');
    expect(people.filter(({ roles }) => roles.length === 0).map(({ id }) => id)).toEqual([]);
    const offices = people.flatMap(({ id, relations }) =>
      relations
        .filter(({ type }) => type === 'head-of-state-of' || type === 'leads')
        .filter(({ start }) => start === undefined)
        .map(({ to }) => `${id} ${to}`),
    );
    expect(offices).toEqual([]);
  });

  it('keep the sources of the offices that the tables gave them', () => {
    expect(dossierById('emmanuel-macron')?.roles[0]).toMatchObject({
      title: 'President of France',
      start: '2017-05-14',
      confidence: 'verified',
    });
    expect(dossierById('emmanuel-macron')?.roles[0]?.sources).not.toEqual([]);
  });
});
