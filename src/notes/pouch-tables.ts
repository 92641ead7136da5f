// oxlint-disable no-underscore-dangle -- the names of fields are those of PouchDB

import { isRecord } from '../is-record.ts';

/**
 * How PouchDB's `idb` adapter lays out a store in IndexedDB, for what reads beneath it. The version
 * of the adapter is pinned in package.json, and tests in a real browser compare what is read.
 */

/** The version that the adapter gives databases of this layout (its `ADAPTER_VERSION`). */
export const LAYOUT = 5;

/** The table of documents: one row for each id, with the revision that counts. */
export const DOCUMENTS = 'document-store';
/** The table of revisions, numbered as they were written. */
export const REVISIONS = 'by-sequence';
/** The index of revisions by {@link revisionKey}. */
export const BY_KEY = '_doc_id_rev';

/** PouchDB's name for a store among the databases of the origin. */
export const databaseName = (name: string): string => `_pouch_${name}`;

/** Under which a revision is in its index. */
export const revisionKey = (id: string, rev: string): string => `${id}::${rev}`;

/** A request's result; rejects with its error. */
export const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('IndexedDB gave no reason')),
    );
  });

/** Opens a store's database as it is, in whatever version; null when there is none. */
export async function openAsItIs(name: string): Promise<IDBDatabase | null> {
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

/** A row of the table of documents. */
export interface Head {
  readonly id: string;
  /** The revision that counts where several surfaces or copies wrote one. */
  readonly winningRev: string;
  readonly isDeleted: boolean;
  /** Number of the last write of the document. */
  readonly seq: number;
}

/** Reads a row of the table of documents; null when it is not as expected. */
export function headOf(row: unknown): Head | null {
  if (!isRecord(row)) return null;
  const { id, winningRev, deletedOrLocal, seq } = row;
  if (typeof id !== 'string' || typeof winningRev !== 'string' || typeof seq !== 'number')
    return null;
  if (deletedOrLocal !== '0' && deletedOrLocal !== '1') return null;
  return { id, winningRev, isDeleted: deletedOrLocal === '1', seq };
}

/** The key of a row of the table of revisions; null when it is not as expected. */
export function keyOf(row: unknown): string | null {
  const key = isRecord(row) ? row['_doc_id_rev'] : undefined;
  return typeof key === 'string' ? key : null;
}

/** Whether a row of the table of revisions says that its document is deleted. */
export const isDeletion = (row: unknown): boolean => isRecord(row) && row['_deleted'] === true;
