import type { ActorKind, EntityId } from '../dossiers/entity.ts';

/**
 * An actor that no dossier knows and only the article introduces. Its id is made of its name
 * (`text:` and the name), so that it is the same on every reading of the article.
 */
export interface IntroducedActor {
  readonly id: EntityId;
  readonly kind: ActorKind;
  /** The fullest name the article gives. */
  readonly name: string;
  /**
   * Where the article says what the actor is ("a Bogotá-based expert with the Y Group", "the
   * ministry's spokeswoman"): UTF-16 offsets into the article's text, end exclusive, in reading order.
   */
  readonly descriptions: readonly { readonly start: number; readonly end: number }[];
}

/** Whether an id is that of an actor which only the article introduces. */
export const isIntroduced = (id: EntityId): boolean => id.startsWith('text:');
