import { describe, expect, test } from 'vitest';
import { actorsOf } from '../../../extension/sidebar/model/actors.ts';
import { hereOf } from '../../../extension/sidebar/model/here.ts';
import { ownWordsOf } from '../../../extension/sidebar/model/own-words.ts';
import { findAmounts } from '../../../src/figures/find-amounts.ts';
import { readAmounts } from '../../../src/figures/perspectives/read-amounts.ts';

const NAMES = { norway: 'Norway', kenya: 'Kenya', ruiz: 'Ana Ruiz', okafor: 'Okafor' } as const;

/** An article of paragraphs in which four made-up actors are found by their names. */
function read(...paragraphs: readonly string[]) {
  const text = paragraphs.join('\n\n');
  let from = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start: from, end: from + paragraph.length, kind: 'paragraph' as const };
    from = block.end + 2;
    return block;
  });
  const mentions = Object.entries(NAMES)
    .flatMap(([entity, name]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        kind: 'person' as const,
        entity,
        form: 'name' as const,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
  const amounts = findAmounts(text);
  const article = { text, blocks, published: '2021-05-07' };
  const found = { mentions, introduced: [], amounts, actors: {}, amountLines: {} };
  const cast = actorsOf(article, found, () => null, true);
  const none = { dossierById: () => null, membersOf: () => [], claims: [], references: [] };
  const readings = readAmounts(article, { mentions, amounts }, none);
  const actorOf = (id: keyof typeof NAMES) => {
    const actor = cast.find((one) => one.id === id);
    if (!actor) throw new Error(`no ${id}`);
    return actor;
  };
  const print = (passage: { start: number; end: number } | null) =>
    passage && text.slice(passage.start, passage.end);
  return {
    here: (id: keyof typeof NAMES) => hereOf(actorOf(id), article, cast, readings),
    words: (id: keyof typeof NAMES) => print(ownWordsOf(actorOf(id), article)),
    print,
  };
}

describe('what an article makes of an actor', () => {
  test('is how much of it names the actor, and with whom more than once', () => {
    const { here } = read(
      'Norway met Kenya.',
      'Kenya met Okafor.',
      'Norway left Kenya.',
      'Nobody else came.',
    );
    expect(here('kenya')).toMatchObject({ named: 3, paragraphs: 4 });
    expect(here('kenya')?.companions.map(({ id }) => id)).toEqual(['norway']);
    // Of one named once, those of its own sentence.
    expect(here('okafor')?.companions.map(({ id }) => id)).toEqual(['kenya']);
  });

  test('is the money the actor gives, gets, or stands beside', () => {
    const { here, print } = read(
      'Norway gave Kenya $5 million. Okafor calls the $9 billion little.',
    );
    expect(here('norway')?.gives.map(print)).toEqual(['$5 million']);
    expect(here('kenya')?.gets.map(print)).toEqual(['$5 million']);
    expect(here('norway')?.beside).toEqual([]);
    expect(here('okafor')?.beside.map(print)).toEqual(['$9 billion']);
  });
});

describe('the article’s own words of an actor', () => {
  test.each([
    ['Then Ana Ruiz, a lawyer from the U.S. embassy, left.', 'a lawyer from the U.S. embassy'],
    ['Then Ana Ruiz, who knows the river, left.', 'who knows the river'],
    [
      'They met Ana Ruiz, the one judge that nobody had paid.',
      'the one judge that nobody had paid',
    ],
    ['It was late. Ana Ruiz left at five. She ran.', null],
    // A list, a place, and an aside of its own.
    ['They met Ana Ruiz, the Alps, and snow.', null],
    ['They met Ana Ruiz, and a lawyer.', null],
    ['They met Ana Ruiz (a lawyer).', null],
  ])('are an aside right behind the name: %s', (text, wanted) => {
    expect(read(text).words('ruiz')).toBe(wanted);
  });

  test('are the first aside of the running text', () => {
    const { words } = read('Ana Ruiz left.', 'They met Ana Ruiz, who knows the river.');
    expect(words('ruiz')).toBe('who knows the river');
  });
});
