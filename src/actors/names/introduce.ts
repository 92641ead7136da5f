import type { EntityId } from '../../dossiers/entity.ts';
import type { IntroducedActor } from '../introduced.ts';
import type { Reading } from '../reading.ts';
import type { CastMention } from './cast.ts';
import { describe, type Description } from './descriptions.ts';

const MOST_DESCRIPTIONS = 4;

/** The actors whom the mentions name, in order of appearance, with what the article says of them. */
export const introduceActors = (
  reading: Reading,
  mentions: readonly CastMention[],
): readonly IntroducedActor[] => {
  if (mentions.length === 0) return [];
  const actors = new Map<EntityId, { actor: IntroducedActor; descriptions: Description[] }>();
  for (const { first, last, kind, entity } of mentions) {
    let entry = actors.get(entity);
    if (entry === undefined) {
      const descriptions: Description[] = [];
      const name = entity.slice('text:'.length);
      entry = { actor: { id: entity, kind, name, descriptions }, descriptions };
      actors.set(entity, entry);
    }
    if (entry.descriptions.length >= MOST_DESCRIPTIONS) continue;
    entry.descriptions.push(...describe(reading, first, last, kind));
  }
  return [...actors.values()].map(({ actor }) => actor);
};
