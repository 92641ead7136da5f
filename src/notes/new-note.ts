import type { Article } from '../article/article.ts';
import { newNoteId } from './note-id.ts';
import type { Note, NoteContent, NotedArticle, NoteTarget } from './note.ts';

/** What a note says before anything is typed. */
export const BLANK: NoteContent = { body: '', tags: [], meaning: 'plain' };

/** What a note keeps of an article. */
export const notedArticle = ({ url, title, byline, published }: Article): NotedArticle => ({
  url,
  articleTitle: title,
  articleByline: byline,
  articlePublished: published,
});

/** A note that does not exist yet, with an id of its own. */
export function newNote(
  { url, articleTitle, articleByline, articlePublished }: NotedArticle,
  target: NoteTarget,
  content: NoteContent = BLANK,
  now = new Date(),
): Note {
  const { body, tags, meaning } = content;
  const created = now.toISOString();
  return {
    id: newNoteId(url, now),
    url,
    articleTitle,
    articleByline,
    articlePublished,
    target,
    body,
    tags,
    meaning,
    created,
    updated: created,
    versionOf: null,
  };
}

/** The same as a note of its own, beside the one that another window changed meanwhile. */
export const versionOf = (note: Note, now = new Date()): Note => ({
  ...newNote(note, note.target, note, now),
  versionOf: note.id,
});
