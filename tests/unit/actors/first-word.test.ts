import { expect, test } from 'vitest';
import { firstWordHash } from '../../../src/actors/first-word.ts';
import { knownNames } from '../../../src/actors/known-names.ts';
import { tokenize } from '../../../src/actors/tokenize.ts';
import { knownActors } from '../../../src/dossiers/dossiers.ts';

const byTokenizer = (name: string): number | null => {
  const tokens = tokenize(name, [{ kind: 'paragraph', start: 0, end: name.length }]);
  return tokens.count === 0 ? null : (tokens.hashes[0] ?? 0);
};

test('the first word of every bundled name has the hash that a text gives it', () => {
  const names = knownActors.flatMap((actor) => knownNames(actor).map(({ text }) => text));
  expect(names.length).toBeGreaterThan(5000);
  expect(names.filter((name) => firstWordHash(name) !== byTokenizer(name))).toEqual([]);
});

test.each(['', '—', '“AMLO”', 'U.S. Steel', 'O’Neill', 'Al-Shabaab', 'É́lan', '& Sons', '50 Cent'])(
  'the first word of %j is what the tokenizer makes of it',
  (name) => {
    expect(firstWordHash(name)).toBe(byTokenizer(name));
  },
);
