import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../extension/sidebar/model/actors.ts';
import { blocksOf, castPicture, companionsOf } from '../../../extension/sidebar/model/together.ts';
import type { Block } from '../../../src/article/article.ts';

/** Paragraphs of ten units each, with two between them. */
const BLOCKS: readonly Block[] = [0, 12, 24, 36].map((start) => ({
  kind: 'paragraph',
  start,
  end: start + 10,
}));

/** An actor with a mention at each of the offsets. */
const actor = (id: string, ...starts: number[]): Actor => ({
  id,
  kind: 'person',
  name: id,
  role: null,
  dossier: null,
  descriptions: null,
  mentions: starts.map((start) => ({
    start,
    end: start + 1,
    kind: 'person',
    entity: id,
    form: 'name',
  })),
});

const CAST = [actor('a', 0, 3, 13, 40), actor('b', 5, 14), actor('c', 25), actor('d', 36, 37)];

describe('who appears with whom', () => {
  test('is told by the paragraphs of an actor, each once', () => {
    expect(CAST.map((one) => blocksOf(one, BLOCKS))).toEqual([[0, 1, 3], [0, 1], [2], [3]]);
    // Between two paragraphs is none of them.
    expect(blocksOf(actor('e', 11), BLOCKS)).toEqual([]);
  });

  test('is said with the number of shared paragraphs, most first', () => {
    const of = (id: string): unknown =>
      companionsOf(id, CAST, BLOCKS).map(({ actor: { id: other }, shared }) => [other, shared]);
    expect(of('a')).toEqual([
      ['b', 2],
      ['d', 1],
    ]);
    expect(of('c')).toEqual([]);
    expect(of('nobody')).toEqual([]);
  });

  test('is drawn for those in several paragraphs, in order of appearance', () => {
    const rows = (limit: number): unknown =>
      castPicture([actor('x', 30), ...CAST], BLOCKS, limit).map((row) => row.actor.id);
    expect(rows(12)).toEqual(['a', 'b']);
    expect(rows(1)).toEqual(['a']);
  });
});
