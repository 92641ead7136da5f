import { describe, expect, test } from 'vitest';
import { groundsOf, type Statement } from '../../../extension/sidebar/model/sources.ts';
import type { Source } from '../../../src/dossiers/dossier.ts';

const source = (id: string): Source => ({ id, title: id, url: null, asOf: '2026-01-01' });
const sourceOf = (id: string): Source | null => (id === 'gone' ? null : source(id));

describe('the grounds of a card', () => {
  const role: Statement = { sources: ['list'], confidence: 'verified' };
  const tie: Statement = { sources: ['list'] };
  const bare: Statement = {};
  const summary: Statement = {
    sources: ['book', 'gone'],
    confidence: 'inferred',
    asOf: '2026-02-02',
  };
  const grounds = groundsOf(
    [
      [{ type: 'role', title: 'President' }, role],
      [{ type: 'summary' }, summary],
      [{ type: 'relations' }, tie],
      [{ type: 'relations' }, bare],
    ],
    sourceOf,
  );

  test('are shared by statements that were read in the same place', () => {
    expect([role, summary, tie, bare].map((one) => grounds.indexOf(one))).toEqual([0, 1, 0, 2]);
    expect(grounds.list[0]?.abouts.map(({ type }) => type)).toEqual(['role', 'relations']);
  });

  test('name what no source confirms as general knowledge', () => {
    expect(grounds.list.map(({ confidence, asOf }) => [confidence, asOf])).toEqual([
      ['verified', null],
      ['inferred', '2026-02-02'],
      ['general-knowledge', null],
    ]);
    expect(grounds.list[1]?.sources).toEqual([source('book')]);
  });

  test('are none for what the card does not state', () => {
    expect(grounds.indexOf({ sources: ['list'] })).toBeNull();
  });
});
