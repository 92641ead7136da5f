// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { describe, expect, it, vi } from 'vitest';
import { allNotes } from '../../../src/notes/note-id.ts';
import { toDocument } from '../../../src/notes/note-document.ts';
import type { Note } from '../../../src/notes/note.ts';
import { openBulkReader, type RawDocument } from '../../../src/notes/pouch-bulk-reader.ts';
import { salvageOf } from '../../../src/notes/salvage.ts';
import database010 from '../../fixtures/stores/0.1.0.database.json';
import { ARTICLE, makeNote } from '../../unit/notes/make-note.ts';
import { restoreDatabase } from './database-dump.ts';
import {
  eachWithItsOwnStore,
  indexedDbName,
  open,
  rawDatabase,
  result,
  storeName,
} from './store-harness.ts';

eachWithItsOwnStore();

type Fields = Readonly<Record<string, unknown>>;

const note = (i: number, body = `Note ${i}`): Note =>
  makeNote(i, { url: `${ARTICLE}${i % 3}/`, body });

/** Writes a revision as another copy of the store would have it. */
async function replicate(id: string, rev: string, fields: object): Promise<void> {
  const [number, hash] = rev.split('-');
  const revisions = { start: Number(number), ids: [hash] };
  const write = { ...fields, _id: id, _rev: rev, _revisions: revisions };
  await rawDatabase().bulkDocs([write], { new_edits: false });
}

/** A store in which notes had every fate. */
async function eventful(): Promise<void> {
  const store = open();
  await store.putAll(Array.from({ length: 20 }, (_, i) => note(i)));
  await store.get(note(4).id);
  for (let i = 0; i < 30; i++) await store.put(note(4, `Edit ${i}`));
  await store.remove(note(5).id);
  await store.remove(note(6).id);
  await store.put(note(6, 'back'));
  const shelved = await store.shelve(note(7).id);
  await store.shelve(note(8).id);
  if (shelved) await store.restore(shelved);
  const conflicted = (i: number, body: string) => toDocument(note(i, body));
  // The revision that counts was written first, last, and is not the one that was deleted.
  await replicate(note(9).id, '1-0', conflicted(9, 'loses'));
  await replicate(note(10).id, '2-0', conflicted(10, 'wins'));
  await replicate(note(11).id, '3-0', { _deleted: true });
  await replicate(note(30).id, '2-a', { _deleted: true });
  await replicate(note(30).id, '1-b', conflicted(30, 'alone'));
  await rawDatabase().put({ _id: 'note!a!b!c', schema: 9 });
  await rawDatabase().put({ _id: 'other', schema: 2 });
  await rawDatabase().put({ _id: '_local/own' });
}

/** A document as PouchDB gives it. */
function asPouch(document: RawDocument): unknown {
  const { _doc_id_rev: key, ...fields } = { ...document } as Fields;
  return { ...fields, _rev: String(key).split('::').at(-1) };
}

async function parts(size: number): Promise<readonly unknown[]> {
  const reader = await openBulkReader(storeName());
  const documents: unknown[] = [];
  let { first } = allNotes;
  while (first !== '') {
    const part = await reader?.part({ first, last: allNotes.last }, size);
    if (!part) throw new Error('The reader does not know the tables');
    documents.push(...part.documents.map(asPouch));
    first = part.next ?? '';
  }
  reader?.close();
  return documents;
}

async function byPouch(): Promise<readonly unknown[]> {
  const range = { startkey: allNotes.first, endkey: allNotes.last };
  const { rows } = await rawDatabase().allDocs({ ...range, include_docs: true });
  return rows.map(({ doc }) => doc);
}

async function changesByPouch(): Promise<readonly unknown[]> {
  const { results } = await rawDatabase().changes({ descending: true, include_docs: true });
  return results.flatMap(({ id, deleted, doc }) =>
    id.startsWith('note!') && deleted !== true ? [doc] : [],
  );
}

async function all(): Promise<readonly string[]> {
  const bodies: string[] = [];
  for await (const { notes } of open().batches(4)) bodies.push(...notes.map(({ body }) => body));
  return bodies;
}

/** Changes a table beneath PouchDB. */
async function inTable(
  name: string,
  change: (table: IDBObjectStore) => Promise<void>,
): Promise<void> {
  const database = await result(indexedDB.open(indexedDbName()));
  await change(database.transaction(name, 'readwrite').objectStore(name));
  database.close();
}

describe('many documents read at a time', () => {
  it('are those that PouchDB reads: edited, deleted, brought back, conflicting', async () => {
    await eventful();
    const expected = await byPouch();
    expect(expected).toHaveLength(20);
    const bodies = JSON.stringify(expected);
    for (const body of ['alone', 'wins', 'back', 'Edit 29']) expect(bodies).toContain(body);
    expect(bodies).not.toContain('loses');
    for (const size of [1, 2, 7, 100]) expect(await parts(size)).toEqual(expected);
  });

  it('are those that PouchDB says were written last', async () => {
    await eventful();
    const expected = await changesByPouch();
    const reader = await openBulkReader(storeName());
    for (const limit of [1, 2, 5, 18, 100]) {
      const recent = await reader?.recent(limit);
      expect(recent?.map(asPouch)).toEqual(expected.slice(0, limit));
    }
    reader?.close();
  });

  it('are none in a store that never was, which can still become one', async () => {
    expect(await openBulkReader(storeName())).toBeNull();
    expect(await all()).toEqual([]);
    expect(await open().listRecent(3)).toEqual([]);
  });
});

describe('PouchDB reads instead, and nothing is lost,', () => {
  it('when the database has another version', async () => {
    await restoreDatabase(indexedDbName(), { ...database010, version: 4 });
    expect(await openBulkReader(storeName())).toBeNull();
    expect(await open().listRecent(100)).toHaveLength(25);
    expect(await openBulkReader(storeName())).not.toBeNull();
  });

  it('when the row that says which of several revisions counts has another form', async () => {
    await eventful();
    const expected = await all();
    await inTable('document-store', async (heads) => {
      const row = await result<Fields>(heads.get(note(10).id));
      await result(heads.put({ ...row, seq: undefined }));
    });
    await expect(parts(100)).rejects.toThrow('does not know');
    expect(await all()).toEqual(expected);
    expect(await all()).toHaveLength(19);
  });

  it('when a note has no row under its revision', async () => {
    await eventful();
    await inTable('by-sequence', async (revisions) => {
      const key = `${note(3).id}::1-`;
      const range = IDBKeyRange.bound(key, `${key}\uffff`);
      const row = await result<Fields>(revisions.index('_doc_id_rev').get(range));
      const number = await result(revisions.index('_doc_id_rev').getKey(range));
      await result(revisions.put({ ...row, _doc_id_rev: 'elsewhere' }, number));
    });
    await expect(parts(100)).rejects.toThrow('does not know');
  });

  it('when an id begins as another one ends', async () => {
    await rawDatabase().bulkDocs(
      ['note!x', 'note!x!y', 'note!x:y', 'note!xy'].map((_id) => ({ _id })),
    );
    const found: string[] = [];
    for (const size of [1, 2, 3, 9])
      for await (const { unreadable } of open().batches(size))
        found.push(...unreadable.map(({ id }) => id));
    expect(found).toHaveLength(4 * 4);
    expect(new Set(found).size).toBe(4);
  });

  it('when reading fails on the way', async () => {
    await eventful();
    const expected = await all();
    const original = IDBIndex.prototype.getAll;
    const getAll = vi.spyOn(IDBIndex.prototype, 'getAll');
    let calls = 0;
    getAll.mockImplementation(function (this: IDBIndex, ...args) {
      if (++calls === 3) throw new DOMException('No', 'DataError');
      return original.apply(this, args);
    });
    expect(await all()).toEqual(expected);
    expect(calls).toBeGreaterThan(3);
    getAll.mockRestore();
  });
});

it('lets the database be deleted while notes are read', async () => {
  await eventful();
  const reading = open().batches(2)[Symbol.asyncIterator]();
  await reading.next();
  await salvageOf(storeName()).discard();
  await reading.return?.();
  expect(await all()).toEqual([]);
});
