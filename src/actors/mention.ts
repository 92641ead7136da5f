import type { ActorKind, EntityId } from '../dossiers/entity.ts';

/**
 * How the text names the actor: by a full name, a shorter form of it, a surname alone, an acronym,
 * as the adjective or noun of a country ("Mexican"), or as "U.S." before a noun.
 */
export type MentionForm = 'name' | 'short' | 'surname' | 'acronym' | 'demonym' | 'attributive';

/** One place where a text names an actor. Offsets in UTF-16 units of the article's text, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: ActorKind;
  readonly entity: EntityId;
  readonly form: MentionForm;
  /** A place that is meant here as one that acts, its government or its team; see `actingPlaces`. */
  readonly acting?: true;
}

/** Whether a mention is marked on the page only at the reader's wish. */
export const isQuietForm = (form: MentionForm): boolean =>
  form === 'demonym' || form === 'attributive';
