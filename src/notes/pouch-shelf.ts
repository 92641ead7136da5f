// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { fromShelfDocument, toDocument, toShelfDocument } from './note-document.ts';
import { newNoteId, shelfId, shelfRange } from './note-id.ts';
import { isSameContent, type Note, type NoteId, type ShelvedNote } from './note.ts';
import type { NoteDatabase } from './pouch-connection.ts';
import { noteOf, readDocument, readRange } from './pouch-documents.ts';
import { removeDocument, writeAll } from './pouch-writes.ts';

/** A deleted document keeps its id, and nothing else. */
const deletion = (id: string): { readonly _id: string; readonly _deleted: true } => ({
  _id: id,
  _deleted: true,
});

/** Moves a note to the shelf, in one transaction; null when it is not there. */
export async function shelveNote(
  database: NoteDatabase,
  id: NoteId,
  now: Date,
): Promise<ShelvedNote | null> {
  const stored = await readDocument(database, id);
  if (!stored) return null;
  const shelved = { note: noteOf(stored), deleted: now.toISOString() };
  await writeAll(database, [toShelfDocument(shelved), deletion(id)]);
  return shelved;
}

/** Moves a note back from the shelf, in one transaction; beside what was written there meanwhile. */
export async function restoreNote(
  database: NoteDatabase,
  { note, deleted }: ShelvedNote,
): Promise<Note> {
  const place = shelfId(note.id, deleted);
  const stored = await readDocument(database, note.id);
  const there = stored && noteOf(stored);
  if (there && isSameContent(there, note)) {
    await removeDocument(database, place);
    return there;
  }
  const restored = there
    ? { ...note, id: newNoteId(note.url, new Date(note.created)), versionOf: note.id }
    : note;
  await writeAll(database, [toDocument(restored), deletion(place)]);
  return restored;
}

/** The deleted notes, the one deleted last first; a note that an edit brought back is not deleted. */
export async function listShelf(database: NoteDatabase): Promise<readonly ShelvedNote[]> {
  const documents = await readRange(database, shelfRange());
  const shelved = documents.flatMap((document) => fromShelfDocument(document) ?? []);
  if (shelved.length === 0) return [];
  const { rows } = await database.allDocs({ keys: shelved.map(({ note }) => note.id) });
  const isBack = (i: number): boolean => {
    const row = rows[i];
    return row !== undefined && 'value' in row && row.value?.deleted !== true;
  };
  return shelved.filter((_, i) => !isBack(i)).toReversed();
}

/** Deletes for good what was deleted before a time; returns how many notes that were. */
export async function clearShelf(database: NoteDatabase, before: Date): Promise<number> {
  const documents = await readRange(database, shelfRange(before.toISOString()));
  await writeAll(
    database,
    documents.map(({ _id }) => deletion(_id)),
  );
  return documents.length;
}
