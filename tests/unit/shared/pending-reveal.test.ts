import { expect, test } from 'vitest';
import { pageCommand } from '../../../extension/page/page-command.ts';
import { readPendingReveal } from '../../../extension/shared/pending-reveal.ts';

const pending = { url: 'https://foreignpolicy.com/2021/05/17/x/', id: 'n', asked: 1000 };

test('a note waits for a page of its article, for a minute', () => {
  expect(readPendingReveal(pending, pending.url, 2000)).toEqual(pending);
  expect(readPendingReveal(pending, 'https://foreignpolicy.com/2021/05/17/y/', 2000)).toBeNull();
  expect(readPendingReveal(pending, pending.url, 70_000)).toBeNull();
  for (const stored of [null, 'x', {}, { ...pending, id: 5 }])
    expect(readPendingReveal(stored, pending.url, 2000)).toBeNull();
});

test('a page is led to offsets only', () => {
  expect(pageCommand({ to: 'page', type: 'reveal', start: 3, end: 9, text: 'x' })).toEqual({
    type: 'reveal',
    start: 3,
    end: 9,
  });
  expect(pageCommand({ to: 'page', type: 'reveal', start: -1, end: 9 })).toBeNull();
  expect(pageCommand({ to: 'page', type: 'reveal', start: 1 })).toBeNull();
});
