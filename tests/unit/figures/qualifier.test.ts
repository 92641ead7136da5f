import { expect, test } from 'vitest';
import { findAmounts } from '../../../src/figures/find-amounts.ts';

test.each([
  ['at least $4 million', 'at-least'],
  ['$4 million or more', 'at-least'],
  ['up to $4 million', 'at-most'],
  ['as much as $4 million', 'at-most'],
  ['no more than $4 million', 'at-most'],
  ['about $4 million', 'about'],
  ['(about $4 million)', 'about'],
  ['an estimated $4 million', 'about'],
  ['some 4 million euros', 'about'],
  ['more than $4 million', 'more-than'],
  ['over $4 million', 'more-than'],
  ['$4 million-plus', 'more-than'],
  ['less than $4 million', 'less-than'],
  ['just under $4 million', 'less-than'],
  ['an additional $4 million', 'additional'],
  ['another $4 million', 'additional'],
  ['$4 million more', 'additional'],
  ['a $4 million road', null],
  ['adding up to $4 million', null],
  ['They were talking about $4 million', null],
  ['$4 million more than last year', null],
])('%s', (text, qualifier) => {
  const [amount] = findAmounts(text);
  expect(amount?.qualifier).toBe(qualifier);
  expect(text.slice(amount?.start, amount?.end)).toMatch(/^(?:\$4 million|4 million euros)$/);
});
