// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { toDocument } from './note-document.ts';
import { isSameContent, type Note, type NoteContent, type NoteId } from './note.ts';
import type { NoteDatabase } from './pouch-connection.ts';
import { noteOf, readDocument, statusOf } from './pouch-documents.ts';
import { NoteStoreError } from './store.ts';

/** A write that others keep overtaking is given up after this many attempts. */
export const MAX_ATTEMPTS = 8;

/** What a store knows of the notes it has to do with. */
export interface WriteMemory {
  /** The revision of each note that this store last read or wrote: what its callers know. */
  readonly known: Map<NoteId, string>;
  /** Contents whose write did not end well, and may have been written all the same. */
  readonly attempted: Map<NoteId, NoteContent>;
}

export const overtaken = (id: NoteId): NoteStoreError =>
  new NoteStoreError('conflict', `Note ${id} keeps being changed elsewhere`);

/** Writes a note over the revision it is based on; a 409 is answered by reading what is there. */
export async function writeNote(
  database: NoteDatabase,
  note: Note,
  base: Note | undefined,
  { known, attempted }: WriteMemory,
): Promise<void> {
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
    const stored = await readDocument(database, note.id);
    if (stored) {
      const there = noteOf(stored);
      if (isSameNote(there, note)) {
        known.set(note.id, stored._rev);
        return;
      }
      const mine = [note, base, attempted.get(note.id)];
      if (!mine.some((content) => content && isSameContent(content, there)))
        throw new NoteStoreError('conflict', `Note ${note.id} was changed elsewhere`);
    }
    // A note that was deleted meanwhile comes back: an edit is worth more than a deletion.
    rev = stored?._rev;
    isChecked = true;
  }
  throw overtaken(note.id);
}

export async function removeDocument(database: NoteDatabase, id: string): Promise<void> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const stored = await readDocument(database, id);
    if (!stored) return;
    try {
      await database.remove(id, stored._rev);
      return;
    } catch (error) {
      if (statusOf(error) !== 409 && statusOf(error) !== 404) throw error;
    }
  }
  throw overtaken(id);
}

/** Whether two notes are the same; both were read by `parseNote`, so that their keys are in order. */
const isSameNote = (a: Note, b: Note): boolean => JSON.stringify(a) === JSON.stringify(b);
