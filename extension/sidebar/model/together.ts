import type { Block } from '../../../src/article/article.ts';
import type { EntityId } from '../../../src/dossiers/entity.ts';
import type { Actor } from './actors.ts';

/** An actor and the paragraphs it is named in. */
export interface Presence {
  readonly actor: Actor;
  /** Indexes of blocks, in reading order, each once. */
  readonly blocks: readonly number[];
}

/** An actor that stands in the same paragraphs as another. */
export interface Companion {
  readonly actor: Actor;
  /** How many paragraphs name both. */
  readonly shared: number;
}

/** Indexes of the blocks that hold an actor's mentions; both lists are in reading order. */
export function blocksOf(
  { mentions }: Pick<Actor, 'mentions'>,
  blocks: readonly Block[],
): number[] {
  const found: number[] = [];
  let index = 0;
  for (const { start } of mentions) {
    while (index < blocks.length && (blocks[index]?.end ?? 0) <= start) index += 1;
    const block = blocks[index];
    if (block && block.start <= start && found.at(-1) !== index) found.push(index);
  }
  return found;
}

/** The actors that are named in the same paragraphs as one, most often first. */
export function companionsOf(
  id: EntityId,
  cast: readonly Actor[],
  blocks: readonly Block[],
): readonly Companion[] {
  const own = cast.find((actor) => actor.id === id);
  if (!own) return [];
  const places = new Set(blocksOf(own, blocks));
  return cast
    .filter((actor) => actor.id !== id)
    .map((actor) => ({
      actor,
      shared: blocksOf(actor, blocks).filter((block) => places.has(block)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
}

/**
 * The actors that carry an article, with the paragraphs they are named in: those in most
 * paragraphs, by first appearance. Someone named in one paragraph alone ties nothing together.
 *
 * @param limit how many at most.
 */
export function castPicture(
  cast: readonly Actor[],
  blocks: readonly Block[],
  limit: number,
): readonly Presence[] {
  const present = cast
    .map((actor, index) => ({ actor, index, blocks: blocksOf(actor, blocks) }))
    .filter((presence) => presence.blocks.length > 1);
  return present
    .toSorted((a, b) => b.blocks.length - a.blocks.length)
    .slice(0, limit)
    .toSorted((a, b) => a.index - b.index)
    .map(({ actor, blocks: named }) => ({ actor, blocks: named }));
}
