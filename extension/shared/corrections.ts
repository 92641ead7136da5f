import { isRecord } from '../../src/is-record.ts';
import type { Mention } from '../../src/actors/mention.ts';
import type { EntityId } from '../../src/dossiers/entity.ts';

/** The actors that the reader says one article does not mean. */
export interface Correction {
  /** Address of the article (see `article-url.ts`). */
  readonly url: string;
  /** In the order in which they were set aside. */
  readonly entities: readonly EntityId[];
}

/** What the reader has corrected, the article corrected last at the end. */
export type Corrections = readonly Correction[];

/** More articles are not remembered: the one corrected longest ago is forgotten. */
export const MAX_ARTICLES = 500;
/** Likewise for the actors of one article. */
export const MAX_ENTITIES = 200;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function readCorrection(stored: unknown): readonly Correction[] {
  if (!isRecord(stored)) return [];
  const { url, entities } = stored;
  if (!isText(url) || !Array.isArray(entities)) return [];
  const valid = [...new Set(entities.filter(isText))].slice(-MAX_ENTITIES);
  return valid.length > 0 ? [{ url, entities: valid }] : [];
}

/** Corrections from what was stored: each valid one is kept, the rest left out. */
export function readCorrections(stored: unknown): Corrections {
  if (!Array.isArray(stored)) return [];
  const byUrl = new Map(stored.flatMap(readCorrection).map((one) => [one.url, one]));
  return [...byUrl.values()].slice(-MAX_ARTICLES);
}

/** The actors set aside in an article. */
export const setAsideIn = (corrections: Corrections, url: string): readonly EntityId[] =>
  corrections.find((correction) => correction.url === url)?.entities ?? [];

function withEntities(
  corrections: Corrections,
  url: string,
  entities: readonly EntityId[],
): Corrections {
  const others = corrections.filter((correction) => correction.url !== url);
  return entities.length === 0
    ? others
    : [...others, { url, entities: entities.slice(-MAX_ENTITIES) }].slice(-MAX_ARTICLES);
}

/** Remembers that an article does not mean an actor. */
export const setAside = (corrections: Corrections, url: string, entity: EntityId): Corrections =>
  withEntities(corrections, url, [
    ...setAsideIn(corrections, url).filter((other) => other !== entity),
    entity,
  ]);

/** Takes that back. */
export const putBack = (corrections: Corrections, url: string, entity: EntityId): Corrections =>
  withEntities(
    corrections,
    url,
    setAsideIn(corrections, url).filter((other) => other !== entity),
  );

/** The mentions without those of actors that were set aside. */
export const withoutSetAside = (
  mentions: readonly Mention[],
  entities: readonly EntityId[],
): readonly Mention[] =>
  entities.length === 0 ? mentions : mentions.filter(({ entity }) => !entities.includes(entity));
