import idbAdapter from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { afterEach, beforeEach, vi } from 'vitest';
import type { NoteDocument } from '../../../src/notes/note-document.ts';
import type { NoteDatabase } from '../../../src/notes/pouch-connection.ts';
import { openNoteStore } from '../../../src/notes/pouch-store.ts';
import type { NoteStore } from '../../../src/notes/store.ts';

PouchDB.plugin(idbAdapter);

let name = '';
let opened: NoteStore[] = [];

/** Name of the notes of the test that runs. */
export const storeName = (): string => name;

/** A surface of the extension with its own store on the test's notes. */
export function open(): NoteStore {
  const store = openNoteStore(name);
  opened.push(store);
  return store;
}

/** PouchDB's name for it among the databases of the origin. */
export const indexedDbName = (): string => `_pouch_${name}`;

export const rawDatabase = (): PouchDB.Database => new PouchDB(name, { adapter: 'idb' });

/**
 * The test's database, in which another surface writes each time before a write of many documents;
 * `refused` has the texts of those that are refused for it.
 */
export function racingDatabase(...races: readonly (() => Promise<unknown>)[]) {
  const left = [...races];
  const refused: string[] = [];
  const raw = rawDatabase() as NoteDatabase;
  const database = Object.assign(Object.create(raw) as NoteDatabase, {
    async bulkDocs(documents: NoteDocument[]) {
      await left.shift()?.();
      const results = await raw.bulkDocs(documents);
      results.forEach((one, i) => {
        if ('status' in one && one.status === 409) refused.push(documents[i]?.body ?? '');
      });
      return results;
    },
  });
  return { database, refused };
}

/** Gives each test of a file notes of its own. */
export function eachWithItsOwnStore(): void {
  beforeEach(() => {
    name = `notes-${crypto.randomUUID()}`;
    opened = [];
  });
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(indexedDbName());
      request.addEventListener('success', resolve);
      request.addEventListener('error', resolve);
    });
  });
}

export const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });

/** All that the database's tables hold, as text. */
export async function storedText(): Promise<string> {
  const database = await result(indexedDB.open(indexedDbName()));
  const tables = [...database.objectStoreNames].map((table) =>
    result(database.transaction(table).objectStore(table).getAll()),
  );
  const text = JSON.stringify(await Promise.all(tables));
  database.close();
  return text;
}

/**
 * Aborts the next write, or the `nth`, as the browser does when the quota is used up. (Chromium
 * remembers the free space of an origin for a while, so that its own quota cannot be moved within a
 * test.)
 */
export function refuseOneWrite(nth = 1): void {
  let writes = 0;
  const error = new DOMException('No space', 'QuotaExceededError');
  const original = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  put.mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = original.apply(this, args);
    const { name: table, transaction } = this;
    if (table !== 'document-store' || ++writes < nth) return request;
    put.mockRestore();
    Object.defineProperty(transaction, 'error', { value: error });
    transaction.abort();
    return request;
  });
}
