// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { fromDocument } from './note-document.ts';
import { isNoteId } from './note-id.ts';
import type { Note } from './note.ts';
import { databaseName, done, keyOf, openAsItIs, REVISIONS } from './pouch-tables.ts';

/** What can still be read of a store that does not open. */
export interface Salvaged {
  readonly notes: readonly Note[];
  /** How many records were found that cannot be read as notes. */
  readonly unreadable: number;
}

/** Access to a store's database beneath PouchDB, for when that does not open. */
export interface Salvage {
  read(): Promise<Salvaged>;
  /** Deletes the whole database, so that a new one can take its place. */
  discard(): Promise<void>;
}

async function readAll(database: IDBDatabase): Promise<readonly unknown[]> {
  if (!database.objectStoreNames.contains(REVISIONS)) return [];
  const table = database.transaction(REVISIONS).objectStore(REVISIONS);
  try {
    return await done(table.getAll());
  } catch {
    // A record that is damaged spoils the whole list; one by one, only itself.
    return readEach(database);
  }
}

async function readEach(database: IDBDatabase): Promise<readonly unknown[]> {
  const open = () => database.transaction(REVISIONS).objectStore(REVISIONS);
  const found: unknown[] = [];
  for (const key of await done(open().getAllKeys())) {
    try {
      found.push(await done(open().get(key)));
    } catch {
      found.push(null);
    }
  }
  return found;
}

/** The id and the number of a revision; PouchDB keeps them in one text: `id::3-abc`. */
function revisionOf(record: unknown): { readonly id: string; readonly number: number } | null {
  const match = /^(.*)::(\d+)-/s.exec(keyOf(record) ?? '');
  return match ? { id: match[1] ?? '', number: Number(match[2]) } : null;
}

/** The latest revision of each note, without those that were deleted. */
function latestNotes(records: readonly unknown[]): Salvaged {
  const latest = new Map<string, { readonly number: number; readonly record: object }>();
  let unreadable = 0;
  for (const record of records) {
    const revision = revisionOf(record);
    if (!revision) {
      unreadable += 1;
      continue;
    }
    if (!isNoteId(revision.id) || (latest.get(revision.id)?.number ?? 0) > revision.number)
      continue;
    latest.set(revision.id, { number: revision.number, record: record as object });
  }
  const notes: Note[] = [];
  for (const [id, { record }] of latest) {
    // Of a deleted note only the names remain that the database itself gives.
    if (Object.keys(record).every((key) => key.startsWith('_'))) continue;
    const { note } = fromDocument({ ...record, _id: id });
    if (note) notes.push(note);
    else unreadable += 1;
  }
  return { notes, unreadable };
}

/** @param name of the store (see `openNoteStore`). */
export const salvageOf = (name = 'sidelight-notes'): Salvage => ({
  async read() {
    const database = await openAsItIs(name);
    if (!database) return { notes: [], unreadable: 0 };
    try {
      return latestNotes(await readAll(database));
    } finally {
      database.close();
    }
  },
  async discard() {
    await done(indexedDB.deleteDatabase(databaseName(name)));
  },
});
