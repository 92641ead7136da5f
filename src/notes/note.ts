import type { EntityId } from '../dossiers/entity.ts';

/**
 * Where a passage is, in the terms of the W3C Web Annotation selectors: a text quote with its
 * context, and the position at which it last stood (UTF-16 offsets into the article's text).
 */
export interface PassageSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** What a note is about. */
export type NoteTarget =
  | { readonly type: 'passage'; readonly selector: PassageSelector }
  | { readonly type: 'actor'; readonly entity: EntityId; readonly name: string }
  | { readonly type: 'amount'; readonly selector: PassageSelector }
  | { readonly type: 'article' };

/** Identifies a note; made by the surface that creates it. */
export type NoteId = string;

/** A reader's note. Times are ISO 8601 in UTC. */
export interface Note {
  readonly id: NoteId;
  /** Address of the article (see `article-url.ts`). */
  readonly url: string;
  readonly articleTitle: string;
  readonly target: NoteTarget;
  readonly body: string;
  readonly created: string;
  readonly updated: string;
}
