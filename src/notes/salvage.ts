// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { fromDocument } from './note-document.ts';
import { isNoteId } from './note-id.ts';
import type { Note } from './note.ts';

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

/** PouchDB's name for the database among those of the origin, and its table of revisions. */
const databaseName = (name: string): string => `_pouch_${name}`;
const REVISIONS = 'by-sequence';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('IndexedDB gave no reason')),
    );
  });

/** Opens the database as it is, in whatever version; null when there is none. */
async function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(databaseName(name));
  let isNew = false;
  request.addEventListener('upgradeneeded', () => {
    // An empty database in its place would be one more that PouchDB cannot open.
    isNew = true;
    request.transaction?.abort();
  });
  try {
    return await done(request);
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
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
  if (typeof record !== 'object' || record === null || !('_doc_id_rev' in record)) return null;
  const match = /^(.*)::(\d+)-/s.exec(String(record._doc_id_rev));
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
