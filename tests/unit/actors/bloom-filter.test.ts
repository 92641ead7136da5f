import { expect, it } from 'vitest';
import { createFilter, packFilter } from '../../../src/actors/lexicon/bloom-filter.ts';
import { hashWord } from '../../../src/actors/word-hash.ts';

const wordsOf = (prefix: string): readonly number[] =>
  Array.from({ length: 5000 }, (_, index) => hashWord(`${prefix}${index.toString(36)}`));

it('never says no for a word that was put in', () => {
  const words = wordsOf('in');
  const has = createFilter(packFilter(words));
  expect(words.filter((word) => !has(word))).toEqual([]);
});

it('says yes for one other word in fifty at most', () => {
  const has = createFilter(packFilter(wordsOf('in')));
  const others = wordsOf('out');
  expect(others.filter(has).length).toBeLessThan(others.length / 50);
});

it('takes ten bits a word', () => {
  expect(packFilter(wordsOf('in'))).toHaveLength(6250);
});
