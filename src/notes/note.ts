import type { IsoDate } from '../article/article.ts';
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

/** What a note is about. A mention is the one place in the text where an actor is named. */
export type NoteTarget =
  | { readonly type: 'passage'; readonly selector: PassageSelector }
  | {
      readonly type: 'mention';
      readonly selector: PassageSelector;
      readonly entity: EntityId;
      readonly name: string;
    }
  | { readonly type: 'actor'; readonly entity: EntityId; readonly name: string }
  | { readonly type: 'amount'; readonly selector: PassageSelector }
  | { readonly type: 'article' };

/** What a note means to its reader; each has a color and a shape of its own. */
export const NOTE_MEANINGS = [
  'plain',
  'important',
  'question',
  'agree',
  'disagree',
  'follow-up',
] as const;

export type NoteMeaning = (typeof NOTE_MEANINGS)[number];

/** Identifies a note; made by the surface that creates it (see `note-id.ts`). */
export type NoteId = string;

/** What a reader's note says. */
export interface NoteContent {
  /** Markdown, of which a subset is shown (see `markdown.ts`). */
  readonly body: string;
  /** Clean (see `tags.ts`), none twice. */
  readonly tags: readonly string[];
  readonly meaning: NoteMeaning;
}

/** What a note keeps of its article, so that it can be cited when the page is gone. */
export interface NotedArticle {
  /** Address of the article (see `article-url.ts`). */
  readonly url: string;
  readonly articleTitle: string;
  /** As printed; null when unknown, as in notes written before this was kept. */
  readonly articleByline: string | null;
  readonly articlePublished: IsoDate | null;
}

/** A reader's note. Times are ISO 8601 in UTC. */
export interface Note extends NoteContent, NotedArticle {
  readonly id: NoteId;
  readonly target: NoteTarget;
  readonly created: string;
  readonly updated: string;
  /** The note that this is another version of, where two windows changed it at once; else null. */
  readonly versionOf: NoteId | null;
}

/** A deleted note, while it can still be had back. */
export interface ShelvedNote {
  readonly note: Note;
  /** When it was deleted: ISO 8601 in UTC. */
  readonly deleted: string;
}

/** Whether two notes say the same. */
export const isSameContent = (a: NoteContent, b: NoteContent): boolean =>
  a.body === b.body && a.meaning === b.meaning && a.tags.join('\n') === b.tags.join('\n');
