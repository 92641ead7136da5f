import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNoteStore } from '../../../src/notes/pouch-store.ts';
import { salvageOf } from '../../../src/notes/salvage.ts';
import { ARTICLE, makeNote, passageTarget } from '../../unit/notes/make-note.ts';

let name = '';
const databaseName = (): string => `_pouch_${name}`;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });

/** Gives the database a version that PouchDB does not open. */
async function spoil(): Promise<void> {
  (await done(indexedDB.open(databaseName(), 99))).close();
}

beforeEach(() => {
  name = `notes-${crypto.randomUUID()}`;
});
afterEach(() => done(indexedDB.deleteDatabase(databaseName())));

const NOTES = [
  makeNote(1, { target: passageTarget('a passage', 12), body: 'é 日本 👩‍👩‍👧', tags: ['one'] }),
  makeNote(2),
  makeNote(3),
];

describe('a store that does not open', () => {
  it('gives what can be read, in its last form and without what was deleted', async () => {
    const store = openNoteStore(name);
    const [first = makeNote(1), second = makeNote(2), third = makeNote(3)] = NOTES;
    for (const note of NOTES) await store.put(note);
    const edited = { ...first, body: 'edited' };
    await store.put(edited, first);
    await store.shelve(second.id);
    await store.remove(third.id);
    await store.close();
    await spoil();
    await expect(openNoteStore(name).listByArticle(ARTICLE)).rejects.toMatchObject({
      reason: 'cannot-open',
    });
    expect(await salvageOf(name).read()).toEqual({ notes: [edited], unreadable: 0 });
  });

  it('can be replaced by a new one with the same notes', async () => {
    const before = openNoteStore(name);
    await before.putAll(NOTES);
    await before.close();
    await spoil();
    const salvage = salvageOf(name);
    const { notes } = await salvage.read();
    await salvage.discard();
    const after = openNoteStore(name);
    await after.putAll(notes);
    expect(await after.listByArticle(ARTICLE)).toEqual(NOTES);
    await after.close();
  });

  it('that never was gives nothing, and can still become one', async () => {
    expect(await salvageOf(name).read()).toEqual({ notes: [], unreadable: 0 });
    const store = openNoteStore(name);
    await store.putAll(NOTES);
    expect(await store.count()).toBe(3);
    await store.close();
  });
});
