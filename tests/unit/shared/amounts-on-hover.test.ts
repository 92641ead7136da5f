import { expect, test } from 'vitest';
import type { CardLine } from '../../../extension/shared/messages.ts';
import { amountsOnHover } from '../../../extension/background/amounts-on-hover.ts';
import {
  allClaims,
  dossierById,
  membersOf,
  referenceAmounts,
} from '../../../src/dossiers/dossiers.ts';
import { findAmounts } from '../../../src/figures/find-amounts.ts';
import { readAmounts } from '../../../src/figures/perspectives/read-amounts.ts';
import { words } from '../sidebar/words.ts';

function linesOf(text: string, names: readonly (readonly [string, string])[]): CardLine[][] {
  const mentions = names.map(([name, entity]) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, entity, form: 'name' };
  });
  const data = { dossierById, membersOf, claims: allClaims, references: referenceAmounts };
  const found = { mentions, amounts: findAmounts(text) };
  const readings = readAmounts({ text, published: '2021-05-07' }, found, data);
  const lines = amountsOnHover(readings, dossierById, words);
  return readings.map(({ amount }) => [...(lines[amount.start] ?? [])]);
}

test('an amount is put in perspective, and told from what it is not', () => {
  const text = 'Mexico and the United States speak of $45 billion over five years.';
  const names = [
    ['Mexico', 'mexico'],
    ['United States', 'united-states'],
  ] as const;
  expect(linesOf(text, names)).toEqual([
    [
      'About $56 a year from each inhabitant of Mexico, El Salvador, Guatemala, and Honduras',
      {
        english: 'Not a pledge of U.S. aid: no source found shows a U.S. commitment of this size.',
      },
    ],
  ]);
});

test('another currency is told in dollars; what there is nothing to say of has no line', () => {
  expect(linesOf('It cost 100 million Mexican pesos.', [])).toEqual([
    ['About $5 million at the average exchange rate of 2021'],
  ]);
  expect(linesOf('It cost $5.', [])).toEqual([[]]);
});
