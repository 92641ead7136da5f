import type { NoteId } from './note.ts';

/** A range of ids, both ends included. */
export interface IdRange {
  readonly first: string;
  readonly last: string;
}

/**
 * Makes the id of a new note: `note!<article>!<created>!<random>`. Ids sort by article and then by
 * the time of creation, so that the notes of an article, oldest or newest first, are one range.
 * Made by the surface that creates the note, so that a write can be repeated.
 *
 * @param url address of the article (see `article-url.ts`).
 * @param now the note's time of creation; its `created` is `now.toISOString()`.
 * @param random tells apart notes of the same millisecond; no `!` in it.
 */
export const newNoteId = (url: string, now: Date, random: string = crypto.randomUUID()): NoteId =>
  `${articlePrefix(url)}${now.toISOString()}!${random}`;

const after = (prefix: string): IdRange => ({ first: prefix, last: `${prefix}\uffff` });

/** The ids of all notes of an article lie between these two. */
export const articleRange = (url: string): IdRange => after(articlePrefix(url));

/** All notes that are not deleted. */
export const allNotes: IdRange = after('note!');

export const isNoteId = (id: string): boolean => id.startsWith('note!');

/**
 * Id under which a deleted note waits on the shelf: `shelf!<deleted>!<note>`, sorted by the time of
 * deletion, so that those which have waited long enough are a range as well.
 */
export const shelfId = (id: NoteId, deleted: string): string => `shelf!${deleted}!${id}`;

/** The deleted notes; with a time, those deleted before it. */
export const shelfRange = (before?: string): IdRange =>
  before === undefined ? after('shelf!') : { first: 'shelf!', last: `shelf!${before}` };

/** Whether an id is one of a note of the article. */
export const isIdOf = (id: NoteId, url: string): boolean => id.startsWith(articlePrefix(url));

const articlePrefix = (url: string): string =>
  `note!${encodeURIComponent(url.toWellFormed()).replaceAll('!', '%21')}!`;
