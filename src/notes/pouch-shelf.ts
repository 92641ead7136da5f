// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { fromShelfDocument, toDocument, toShelfDocument } from './note-document.ts';
import { newNoteId, shelfId, shelfRange } from './note-id.ts';
import { isSameContent, type Note, type NoteId, type ShelvedNote } from './note.ts';
import type { NoteDatabase } from './pouch-connection.ts';
import { noteOf, readDocument, readRange, statusOf, type Stored } from './pouch-documents.ts';
import { MAX_ATTEMPTS, overtaken, removeDocument } from './pouch-writes.ts';

/** A deleted document keeps its id, and nothing else. */
const deletion = (id: string): { readonly _id: string; readonly _deleted: true } => ({
  _id: id,
  _deleted: true,
});

/**
 * Moves a note to the shelf, in one transaction; null when it is not there. Where another surface
 * writes it meanwhile, the deletion is refused and its newer words are moved.
 */
export async function shelveNote(
  database: NoteDatabase,
  id: NoteId,
  now: Date,
): Promise<ShelvedNote | null> {
  const deleted = now.toISOString();
  let place: { readonly _rev?: string } = {};
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const stored = await readDocument(database, id);
    if (!stored) {
      if (place._rev) await removeDocument(database, shelfId(id, deleted));
      return null;
    }
    const shelved = { note: noteOf(stored), deleted };
    const [kept, gone] = await writeOver(database, [
      { ...toShelfDocument(shelved), ...place },
      { ...deletion(id), _rev: stored._rev },
    ]);
    if (gone && kept) return shelved;
    place = kept ? { _rev: kept } : {};
  }
  throw overtaken(id);
}

/**
 * Moves a note back from the shelf; beside what was written under its id meanwhile. It is there
 * before it leaves the shelf.
 */
export async function restoreNote(
  database: NoteDatabase,
  { note, deleted }: ShelvedNote,
): Promise<Note> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const stored = await readDocument(database, note.id);
    const there = stored && noteOf(stored);
    const isBack = there !== null && isSameContent(there, note);
    const restored = isBack ? there : there ? besides(note) : note;
    const [written] = isBack ? [stored?._rev] : await writeOver(database, [toDocument(restored)]);
    if (!written) continue;
    await removeDocument(database, shelfId(note.id, deleted));
    return restored;
  }
  throw overtaken(note.id);
}

const besides = (note: Note): Note => ({
  ...note,
  id: newNoteId(note.url, new Date(note.created)),
  versionOf: note.id,
});

/**
 * Writes documents in one transaction, each over the revision that it names; returns their new
 * revisions, undefined for those that another surface has written since.
 */
async function writeOver(
  database: NoteDatabase,
  documents: readonly { readonly _id: string; readonly _rev?: string }[],
): Promise<readonly (string | undefined)[]> {
  // The types know no document without the fields of a note, which a deletion is.
  const results = await database.bulkDocs(documents as Stored[]);
  const failed = results.find((result) => 'error' in result && statusOf(result) !== 409);
  if (failed) throw failed;
  return results.map((result) => ('rev' in result ? result.rev : undefined));
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
  await writeOver(
    database,
    documents.map(({ _id, _rev }) => ({ ...deletion(_id), _rev })),
  );
  return documents.length;
}
