// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { fromDocument } from './note-document.ts';
import { noteChanges } from './note-changes.ts';
import { articleRange, shelfRange } from './note-id.ts';
import type { Note, NoteContent, NoteId } from './note.ts';
import { readBatches } from './pouch-batches.ts';
import { connectPouch } from './pouch-connection.ts';
import { batchOf, noteOf, readDocument, readRange } from './pouch-documents.ts';
import { readRecent } from './pouch-recent.ts';
import { clearShelf, listShelf, restoreNote, shelveNote } from './pouch-shelf.ts';
import { writeNotes } from './pouch-write-many.ts';
import { removeDocument, writeNote } from './pouch-writes.ts';
import { NoteStoreError, type NoteStore } from './store.ts';
import { parseNote } from './validate-note.ts';

/**
 * Opens the notes of this browser profile: a PouchDB database in IndexedDB, one document per note.
 * It is opened when first used; a failure to open rejects that use, and the next one tries again.
 *
 * @param name of the database; another name is another set of notes.
 */
export function openNoteStore(name = 'sidelight-notes'): NoteStore {
  const { run, close } = connectPouch(name);
  const changes = noteChanges(name);
  const known = new Map<NoteId, string>();
  const attempted = new Map<NoteId, NoteContent>();

  const forget = (id: NoteId): void => {
    known.delete(id);
    attempted.delete(id);
  };

  async function get(id: NoteId): Promise<Note | null> {
    const stored = await run((database) => readDocument(database, id));
    if (!stored) return null;
    const note = noteOf(stored);
    known.set(id, stored._rev);
    return note;
  }

  return {
    get,

    async listByArticle(url) {
      const stored = await run((database) => readRange(database, articleRange(url)));
      return stored.flatMap((document) => {
        const { note } = fromDocument(document);
        if (note) known.set(note.id, document._rev);
        return note ? [note] : [];
      });
    },

    async listUnreadable(url) {
      return batchOf(await run((database) => readRange(database, articleRange(url)))).unreadable;
    },

    listRecent: (limit) => readRecent(name, run, limit),

    batches: (size = 250) => readBatches(name, run, size),

    count: () =>
      run(async (database) => {
        const { doc_count: all } = await database.info();
        return all - (await readRange(database, shelfRange())).length;
      }),

    async put(value, base) {
      const note = checked(value);
      try {
        await run((database) => writeNote(database, note, base, { known, attempted }));
        attempted.delete(note.id);
      } catch (error) {
        const isRefused = error instanceof NoteStoreError && error.reason === 'conflict';
        if (!isRefused) attempted.set(note.id, note);
        throw error;
      }
      changes.tell({ id: note.id, note });
    },

    async putAll(values, meet) {
      const notes = values.map(checked);
      const written = await run((database) => writeNotes(database, notes, meet));
      for (const note of written) {
        forget(note.id);
        changes.tell({ id: note.id, note });
      }
      return written.length;
    },

    async remove(id) {
      await run((database) => removeDocument(database, id));
      forget(id);
      changes.tell({ id, note: null });
    },

    async shelve(id) {
      const shelved = await run((database) => shelveNote(database, id, new Date()));
      forget(id);
      changes.tell({ id, note: null });
      return shelved;
    },

    async restore(shelved) {
      const note = await run((database) => restoreNote(database, shelved));
      forget(note.id);
      changes.tell({ id: note.id, note });
      return note;
    },

    listShelf: () => run(listShelf),
    clearShelf: (before) => run((database) => clearShelf(database, before)),

    watch(listener, signal) {
      changes.watch(listener, get, signal);
    },

    async close() {
      changes.close();
      await close();
    },
  };
}

/** @throws TypeError when it is no note */
function checked(value: Note): Note {
  const { note, reason } = parseNote(value);
  if (!note) throw new TypeError(`Not a note: ${reason}`);
  return note;
}
