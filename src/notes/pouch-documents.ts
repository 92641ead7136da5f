// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { isRecord } from '../is-record.ts';
import { fromDocument, type NoteDocument } from './note-document.ts';
import type { IdRange } from './note-id.ts';
import type { Note } from './note.ts';
import type { NoteDatabase } from './pouch-connection.ts';
import { NoteStoreError, type NoteBatch, type UnreadableNote } from './store.ts';

/** A note's document with its revision. */
export type Stored = PouchDB.Core.ExistingDocument<NoteDocument>;

/** The document of an id, or null. */
export async function readDocument(database: NoteDatabase, id: string): Promise<Stored | null> {
  try {
    return await database.get(id);
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** Documents whose ids are in a range, in the order of ids. */
export async function readRange(
  database: NoteDatabase,
  { first, last }: IdRange,
  options: { readonly limit?: number; readonly skip?: number } = {},
): Promise<readonly Stored[]> {
  const { rows } = await database.allDocs({
    startkey: first,
    endkey: last,
    include_docs: true,
    ...options,
  });
  return rows.flatMap(({ doc }) => (doc ? [doc] : []));
}

/** @throws NoteStoreError `unreadable` */
export function noteOf(stored: Stored): Note {
  const { note, reason } = fromDocument(stored);
  if (note) return note;
  throw new NoteStoreError('unreadable', `Document ${stored._id} is no note: ${reason}`);
}

export function batchOf(documents: readonly { readonly _id: string }[]): NoteBatch {
  const notes: Note[] = [];
  const unreadable: UnreadableNote[] = [];
  for (const document of documents) {
    const { note, reason } = fromDocument(document, notes.at(-1));
    if (note) notes.push(note);
    else unreadable.push({ id: document._id, reason });
  }
  return { notes, unreadable };
}

/** The HTTP status by which PouchDB answers, as CouchDB does. */
export const statusOf = (error: unknown): unknown =>
  isRecord(error) ? error['status'] : undefined;
