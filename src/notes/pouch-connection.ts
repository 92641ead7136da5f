import { isRecord } from '../is-record.ts';
import idbAdapter from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import type { NoteDocument } from './note-document.ts';
import { NoteStoreError } from './store.ts';

export type NoteDatabase = PouchDB.Database<NoteDocument>;

/** A database that is opened when first used, and again after its handle died. */
export interface PouchConnection {
  /**
   * Runs an operation on the open database. A handle that died meanwhile is replaced, and the
   * operation repeated once: it must be one that can be repeated.
   *
   * @throws NoteStoreError for every failure but those that carry an HTTP status below 500.
   */
  run<T>(operation: (database: NoteDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

PouchDB.plugin(idbAdapter);

/**
 * Connects to a PouchDB database in IndexedDB. Revisions that a newer one replaced are dropped at
 * once: a note saved as it is typed has hundreds, and deleted text shall be gone.
 */
export function connectPouch(name: string): PouchConnection {
  let opening: Promise<NoteDatabase> | null = null;
  let closed = false;

  async function open(): Promise<NoteDatabase> {
    try {
      const opened = new PouchDB<NoteDocument>(name, {
        adapter: 'idb',
        auto_compaction: true,
        revs_limit: 100,
      });
      await opened.info();
      return opened;
    } catch (error) {
      if (isFull(error)) throw fullError(error);
      throw new NoteStoreError('cannot-open', `The database ${name} does not open`, {
        cause: error,
      });
    }
  }

  function database(): Promise<NoteDatabase> {
    if (closed) throw new NoteStoreError('cannot-open', `The database ${name} was closed`);
    if (opening) return opening;
    const attempt = open();
    opening = attempt;
    attempt.catch(() => forget(attempt));
    return attempt;
  }

  function forget(attempt: Promise<NoteDatabase>): void {
    if (opening === attempt) opening = null;
  }

  return {
    async run(operation) {
      for (let attempt = 1; ; attempt++) {
        const current = database();
        const usable = await current;
        try {
          return await operation(usable);
        } catch (error) {
          if (hasHttpStatus(error) || error instanceof NoteStoreError) throw error;
          // IndexedDB closes the connection when a transaction is aborted, and PouchDB's handle
          // stays dead after that.
          forget(current);
          if (isFull(error)) throw fullError(error);
          if (attempt === 2)
            throw new NoteStoreError('unreadable', `The database ${name} failed`, { cause: error });
        }
      }
    },
    async close() {
      closed = true;
      const current = opening;
      opening = null;
      if (current) await (await current).close();
    },
  };
}

const fullError = (cause: unknown): NoteStoreError =>
  new NoteStoreError('full', 'The browser gives the extension no more space', { cause });

const property = (value: unknown, key: string): unknown =>
  isRecord(value) ? value[key] : undefined;

/** Whether PouchDB answered as CouchDB would (not found, conflict), and the handle is well. */
function hasHttpStatus(error: unknown): boolean {
  const status = property(error, 'status');
  return typeof status === 'number' && status >= 400 && status < 500;
}

/** PouchDB hands on the name of an IndexedDB error in `reason` or `message`, or the error itself. */
const isFull = (error: unknown): boolean =>
  ['name', 'message', 'reason'].some((key) => {
    const value = property(error, key);
    const named = typeof value === 'string' ? value : property(value, 'name');
    return typeof named === 'string' && named.includes('QuotaExceeded');
  });
