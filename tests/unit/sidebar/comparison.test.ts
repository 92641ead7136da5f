import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../extension/sidebar/model/actors.ts';
import { compare, peersOf } from '../../../extension/sidebar/model/comparison.ts';
import { dossierById } from '../../../src/dossiers/dossiers.ts';

const actor = (id: string, mentions = 0): Actor => {
  const dossier = dossierById(id);
  if (!dossier) throw new Error(`no dossier ${id}`);
  const { kind, name } = dossier;
  const mention = { start: 0, end: 1, kind, entity: id, form: 'name' } as const;
  return {
    id,
    kind,
    name,
    role: null,
    dossier,
    descriptions: null,
    mentions: Array.from({ length: mentions }, () => mention),
  };
};

const CAST = ['united-states', 'guatemala', 'honduras', 'mexico', 'joe-biden'].map((id, index) =>
  actor(id, index),
);

describe('a country beside others', () => {
  test('stands beside those of its region that the article names, most named first', () => {
    const peers = (id: string): string[] => peersOf(actor(id), CAST).map((one) => one.id);
    expect(peers('guatemala')).toEqual(['mexico', 'honduras']);
    expect(peers('united-states')).toEqual([]);
  });

  test('is compared in one year, largest first, on a scale from nothing to the largest', () => {
    const guatemala = actor('guatemala');
    const rows = compare('population', guatemala, peersOf(guatemala, CAST), 2021);
    expect(rows.map((row) => [row.actor.id, row.own, row.share > 0])).toEqual([
      ['mexico', false, true],
      ['guatemala', true, true],
      ['honduras', false, true],
    ]);
    expect(rows[0]?.share).toBe(1);
    const [largest, own] = rows;
    expect(own?.share).toBeCloseTo((own?.value ?? 0) / (largest?.value ?? 1), 10);
  });

  test('has no figure for a year that the data does not have', () => {
    const rows = compare('gdp', actor('guatemala'), [actor('honduras')], 1950);
    expect(rows.map(({ value, share }) => [value, share])).toEqual([
      [null, 0],
      [null, 0],
    ]);
  });
});
