import type { Note, NoteTarget } from '../../../src/notes/note.ts';
import { newNoteId } from '../../../src/notes/note-id.ts';

export const ARTICLE = 'https://foreignpolicy.com/2021/05/17/a-made-up-article/';

/** A note made at the given minute. */
export function makeNote(minute = 0, changes: Partial<Note> = {}): Note {
  const created = new Date(Date.UTC(2026, 0, 1, 12, minute));
  const url = changes.url ?? ARTICLE;
  return {
    id: newNoteId(url, created, `r${minute}`),
    url,
    articleTitle: 'A made-up article',
    articleByline: 'Jane Doe',
    articlePublished: '2021-05-17',
    target: { type: 'article' },
    body: `Note ${minute}`,
    tags: [],
    meaning: 'plain',
    created: created.toISOString(),
    updated: created.toISOString(),
    versionOf: null,
    ...changes,
  };
}

export const passageTarget = (exact: string, start = 0): NoteTarget => ({
  type: 'passage',
  selector: { exact, prefix: '', suffix: '', start, end: start + exact.length },
});
