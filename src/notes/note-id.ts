import type { NoteId } from './note.ts';

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

/** The ids of all notes of an article lie between these two. */
export const articleRange = (url: string): { readonly first: NoteId; readonly last: NoteId } => ({
  first: articlePrefix(url),
  last: `${articlePrefix(url)}\uffff`,
});

/** Whether an id is one of a note of the article. */
export const isIdOf = (id: NoteId, url: string): boolean => id.startsWith(articlePrefix(url));

const articlePrefix = (url: string): string =>
  `note!${encodeURIComponent(url.toWellFormed()).replaceAll('!', '%21')}!`;
