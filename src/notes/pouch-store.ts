// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { articleRange } from './note-id.ts';
import { noteChanges } from './note-changes.ts';
import { fromDocument, type NoteDocument, toDocument } from './note-document.ts';
import type { Note, NoteId } from './note.ts';
import { connectPouch, type NoteDatabase } from './pouch-connection.ts';
import { NoteStoreError, type NoteStore, type UnreadableNote } from './store.ts';
import { parseNote } from './validate-note.ts';

/** A write that others keep overtaking is given up after this many attempts. */
const MAX_ATTEMPTS = 8;

type Stored = PouchDB.Core.ExistingDocument<NoteDocument>;

/**
 * Opens the notes of this browser profile: a PouchDB database in IndexedDB, one document per note.
 * It is opened when first used; a failure to open rejects that use, and the next one tries again.
 *
 * @param name of the database; another name is another set of notes.
 */
export function openNoteStore(name = 'sidelight-notes'): NoteStore {
  const connection = connectPouch(name);
  const changes = noteChanges(name);
  /** The revision of each note that this store last read or wrote: what its callers know. */
  const known = new Map<NoteId, string>();
  /** Texts whose write did not end well, and may have been written all the same. */
  const attempted = new Map<NoteId, string>();

  async function read(database: NoteDatabase, id: NoteId): Promise<Stored | null> {
    try {
      return await database.get(id);
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw error;
    }
  }

  async function get(id: NoteId): Promise<Note | null> {
    const stored = await connection.run((database) => read(database, id));
    if (!stored) return null;
    const note = noteOf(stored);
    known.set(id, stored._rev);
    return note;
  }

  async function rows(url: string): Promise<readonly Stored[]> {
    const { first, last } = articleRange(url);
    const result = await connection.run((database) =>
      database.allDocs({ startkey: first, endkey: last, include_docs: true }),
    );
    return result.rows.flatMap(({ doc }) => (doc ? [doc] : []));
  }

  /** Writes a note over the revision it is based on; a 409 is answered by reading what is there. */
  async function write(database: NoteDatabase, note: Note, base: Note | undefined): Promise<void> {
    const document = toDocument(note);
    let rev = base ? undefined : known.get(note.id);
    let isChecked = false;
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      if (isChecked || !base) {
        try {
          const { rev: written } = await database.put(rev ? { ...document, _rev: rev } : document);
          known.set(note.id, written);
          return;
        } catch (error) {
          if (statusOf(error) !== 409) throw error;
        }
      }
      const stored = await read(database, note.id);
      if (stored) {
        const there = noteOf(stored);
        if (sameNote(there, note)) {
          known.set(note.id, stored._rev);
          return;
        }
        const mine = [note.body, base?.body, attempted.get(note.id)];
        if (!mine.includes(there.body))
          throw new NoteStoreError('conflict', `Note ${note.id} was changed elsewhere`);
      }
      // A note that was deleted meanwhile comes back: an edit is worth more than a deletion.
      rev = stored?._rev;
      isChecked = true;
    }
    throw new NoteStoreError('conflict', `Note ${note.id} keeps being changed elsewhere`);
  }

  async function remove(database: NoteDatabase, id: NoteId): Promise<void> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const stored = await read(database, id);
      if (!stored) return;
      try {
        await database.remove(id, stored._rev);
        return;
      } catch (error) {
        if (statusOf(error) !== 409 && statusOf(error) !== 404) throw error;
      }
    }
    throw new NoteStoreError('conflict', `Note ${id} keeps being changed elsewhere`);
  }

  return {
    get,

    async listByArticle(url) {
      return (await rows(url)).flatMap((stored) => {
        const { note } = fromDocument(stored);
        if (note) known.set(note.id, stored._rev);
        return note ? [note] : [];
      });
    },

    async listUnreadable(url) {
      return (await rows(url)).flatMap((stored): readonly UnreadableNote[] => {
        const { reason } = fromDocument(stored);
        return reason === undefined ? [] : [{ id: stored._id, reason }];
      });
    },

    async put(value, base) {
      const { note, reason } = parseNote(value);
      if (!note) throw new TypeError(`Not a note: ${reason}`);
      try {
        await connection.run((database) => write(database, note, base));
        attempted.delete(note.id);
      } catch (error) {
        const isRefused = error instanceof NoteStoreError && error.reason === 'conflict';
        if (!isRefused) attempted.set(note.id, note.body);
        throw error;
      }
      changes.tell({ id: note.id, note });
    },

    async remove(id) {
      await connection.run((database) => remove(database, id));
      known.delete(id);
      attempted.delete(id);
      changes.tell({ id, note: null });
    },

    watch(listener, signal) {
      changes.watch(listener, get, signal);
    },

    async close() {
      changes.close();
      await connection.close();
    },
  };
}

function noteOf(stored: Stored): Note {
  const { note, reason } = fromDocument(stored);
  if (note) return note;
  throw new NoteStoreError('unreadable', `Document ${stored._id} is no note: ${reason}`);
}

/** Whether two notes are the same; both were read by `parseNote`, so that their keys are in order. */
const sameNote = (a: Note, b: Note): boolean => JSON.stringify(a) === JSON.stringify(b);

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
