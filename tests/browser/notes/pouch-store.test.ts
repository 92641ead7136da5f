// oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel takes none
import idbAdapter from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/notes/note.ts';
import { openNoteStore } from '../../../src/notes/pouch-store.ts';
import type { NoteChange, NoteStore } from '../../../src/notes/store.ts';
import { ARTICLE, makeNote, passageTarget } from '../../unit/notes/make-note.ts';

PouchDB.plugin(idbAdapter);

let name = '';
let opened: NoteStore[] = [];

/** A surface of the extension with its own store on the same notes. */
function open(): NoteStore {
  const store = openNoteStore(name);
  opened.push(store);
  return store;
}

/** PouchDB's name for it among the databases of the origin. */
const indexedDbName = (): string => `_pouch_${name}`;

const rawDatabase = (): PouchDB.Database => new PouchDB(name, { adapter: 'idb' });

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

describe('the store of notes', () => {
  it('keeps notes of every kind as they were', async () => {
    const notes = [
      makeNote(1, { target: passageTarget('a passage', 12), body: 'é\u0301 \u202e 👩‍👩‍👧 \0 日本' }),
      makeNote(2, { target: { type: 'actor', entity: 'harris', name: 'Harris' } }),
      makeNote(3),
    ];
    const store = open();
    for (const note of notes) await store.put(note);
    await store.close();
    expect(await open().listByArticle(ARTICLE)).toEqual(notes);
  });

  it('lists the notes of one article only, oldest first', async () => {
    const store = open();
    const [a, b, c] = [makeNote(30), makeNote(2), makeNote(11)];
    const other = makeNote(1, { url: `${ARTICLE}2/` });
    await Promise.all([a, b, c, other].map((note) => store.put(note)));
    expect(await store.listByArticle(ARTICLE)).toEqual([b, c, a]);
  });

  it('replaces a note, and takes the same note twice', async () => {
    const store = open();
    const note = makeNote(1);
    const edited = { ...note, body: 'edited' };
    await store.put(note);
    await store.put(note);
    await store.put(edited);
    expect(await store.listByArticle(ARTICLE)).toEqual([edited]);
    await expect(open().put(edited)).resolves.toBeUndefined();
  });

  it('deletes, and brings a deleted note back', async () => {
    const store = open();
    const note = makeNote(1);
    await store.put(note);
    await store.remove(note.id);
    expect(await store.get(note.id)).toBeNull();
    expect(await store.listByArticle(ARTICLE)).toEqual([]);
    await store.put(note);
    expect(await store.get(note.id)).toEqual(note);
    await open().remove(note.id);
    await open().put(note, note);
    expect(await open().get(note.id)).toEqual(note);
  });

  it('deletes a note that is not there', async () => {
    await expect(open().remove(makeNote(1).id)).resolves.toBeUndefined();
  });

  it('makes texts well-formed', async () => {
    const store = open();
    const note = makeNote(1, { body: 'half \ud83d', target: passageTarget('\udc00x') });
    await store.put(note);
    expect(await store.get(note.id)).toMatchObject({
      body: 'half \ufffd',
      target: { selector: { exact: '\ufffdx' } },
    });
  });

  it('refuses what is no note', async () => {
    const store = open();
    await expect(store.put({ ...makeNote(1), id: 'mine' })).rejects.toThrow(TypeError);
    await expect(store.put({ ...makeNote(1), body: 5 } as never)).rejects.toThrow('body');
  });

  it('keeps each of 400 notes that two surfaces create at once', async () => {
    const surfaces = [open(), open()];
    await Promise.all(
      surfaces.flatMap((store, s) =>
        Array.from({ length: 200 }, (_, i) => store.put(makeNote(s * 200 + i))),
      ),
    );
    expect(await open().listByArticle(ARTICLE)).toHaveLength(400);
  });

  it('drops the texts of older revisions and of deleted notes', async () => {
    const store = open();
    const note = makeNote(1, { body: 'first words' });
    await store.put(note);
    await store.put({ ...note, body: 'second words' });
    expect(await storedText()).toContain('second words');
    expect(await storedText()).not.toContain('first words');
    await store.remove(note.id);
    expect(await storedText()).not.toContain('second words');
  });
});

describe('a store of many notes', () => {
  it('gives the notes written last first, whatever their article', async () => {
    const store = open();
    const notes = [makeNote(5), makeNote(1, { url: `${ARTICLE}z/` }), makeNote(3)];
    for (const note of notes) await store.put(note);
    const edited = { ...(notes[0] as Note), body: 'edited' };
    await store.put(edited);
    expect(await store.listRecent(2)).toEqual([edited, notes[2]]);
    await store.shelve(edited.id);
    for (let i = 20; i < 40; i++) {
      await store.put(makeNote(i));
      await store.remove(makeNote(i).id);
    }
    expect(await store.listRecent(2)).toEqual([notes[2], notes[1]]);
    expect(await store.count()).toBe(2);
  });

  it('gives all in batches, each once', async () => {
    const store = open();
    const notes = Array.from({ length: 25 }, (_, i) => makeNote(i, { url: `${ARTICLE}${i % 3}/` }));
    await store.putAll(notes);
    await rawDatabase().put({ _id: 'note!a!b!c', schema: 9 });
    const seen: string[] = [];
    const unreadable: string[] = [];
    for await (const batch of store.batches(10)) {
      seen.push(...batch.notes.map(({ id }) => id));
      unreadable.push(...batch.unreadable.map(({ id }) => id));
    }
    expect(seen.toSorted()).toEqual(notes.map(({ id }) => id).toSorted());
    expect(unreadable).toEqual(['note!a!b!c']);
  });

  it('takes many over what is stored, or none of them', async () => {
    const store = open();
    const [old, fresh] = [makeNote(1), makeNote(2)];
    await store.put(old);
    const notes = [{ ...old, body: 'imported' }, fresh];
    refuseOneWrite(2);
    await expect(store.putAll(notes)).rejects.toMatchObject({ reason: 'full' });
    expect(await store.listByArticle(ARTICLE)).toEqual([old]);
    await store.putAll(notes);
    expect(await open().listByArticle(ARTICLE)).toEqual(notes);
    await expect(store.putAll([fresh, { ...old, id: 'x' }])).rejects.toThrow(TypeError);
  });
});

describe('the shelf of deleted notes', () => {
  it('keeps what was deleted, gives it back, and is cleared', async () => {
    const store = open();
    const [a, b] = [makeNote(1, { tags: ['x'] }), makeNote(2)];
    await store.putAll([a, b]);
    const shelved = await store.shelve(a.id);
    expect(shelved?.note).toEqual(a);
    expect(await store.get(a.id)).toBeNull();
    expect(await store.listByArticle(ARTICLE)).toEqual([b]);
    expect(await open().listShelf()).toEqual([shelved]);
    if (!shelved) throw new Error('not shelved');
    expect(await store.restore(shelved)).toEqual(a);
    expect(await store.listByArticle(ARTICLE)).toEqual([a, b]);
    expect(await store.listShelf()).toEqual([]);
    await store.shelve(a.id);
    await store.shelve(b.id);
    expect((await store.listShelf()).map(({ note }) => note.id)).toEqual([b.id, a.id]);
    expect(await store.clearShelf(new Date(Date.now() - 60_000))).toBe(0);
    expect(await store.clearShelf(new Date(Date.now() + 60_000))).toBe(2);
    expect(await store.listShelf()).toEqual([]);
    expect(await storedText()).not.toContain('Note 1');
  });

  it('hides a note that an edit elsewhere brought back, and keeps both when it is restored', async () => {
    const [mine, theirs] = [open(), open()];
    const note = makeNote(1);
    await mine.put(note);
    const shelved = await mine.shelve(note.id);
    await theirs.put({ ...note, body: 'typed on' }, note);
    expect(await mine.listShelf()).toEqual([]);
    if (!shelved) throw new Error('not shelved');
    expect(await mine.restore(shelved)).toMatchObject({ body: 'Note 1', versionOf: note.id });
    const bodies = (await mine.listByArticle(ARTICLE)).map(({ body }) => body);
    expect(bodies.toSorted()).toEqual(['Note 1', 'typed on']);
  });

  it('does not know a note that is not there', async () => {
    expect(await open().shelve(makeNote(1).id)).toBeNull();
  });
});

/** All that the database's tables hold, as text. */
async function storedText(): Promise<string> {
  const database = await result(indexedDB.open(indexedDbName()));
  const tables = [...database.objectStoreNames].map((table) =>
    result(database.transaction(table).objectStore(table).getAll()),
  );
  const text = JSON.stringify(await Promise.all(tables));
  database.close();
  return text;
}

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });

describe('edits of one note in two surfaces', () => {
  it('refuses an edit based on an older text, and keeps both', async () => {
    const [mine, theirs] = [open(), open()];
    const note = makeNote(1);
    await mine.put(note);
    await theirs.listByArticle(ARTICLE);
    await theirs.put({ ...note, body: 'theirs' });
    await expect(mine.put({ ...note, body: 'mine' })).rejects.toMatchObject({
      name: 'NoteStoreError',
      reason: 'conflict',
    });
    expect(await mine.get(note.id)).toMatchObject({ body: 'theirs' });
    await mine.put({ ...note, body: 'mine and theirs' });
    expect(await theirs.get(note.id)).toMatchObject({ body: 'mine and theirs' });
  });

  it('goes by the base that the edit names', async () => {
    const [mine, theirs] = [open(), open()];
    const note = makeNote(1);
    const edited = { ...note, body: 'theirs' };
    await mine.put(note);
    await theirs.put(edited, note);
    await mine.get(note.id);
    const refused = mine.put({ ...note, body: 'mine' }, note);
    await expect(refused).rejects.toMatchObject({ reason: 'conflict' });
    await mine.put({ ...note, body: 'mine' }, edited);
    expect(await theirs.get(note.id)).toMatchObject({ body: 'mine' });
  });

  it('loses no text that was said to be saved in 40 interleavings', async () => {
    const surfaces = [open(), open()];
    const note = makeNote(1);
    await surfaces[0]?.put(note);
    const bases: Note[] = [note, note];
    let refused = 0;
    for (let round = 0; round < 40; round++) {
      const writes = surfaces.map(async (store, s) => {
        const next = { ...note, body: `${s}/${round}` };
        try {
          await store.put(next, bases[s]);
          bases[s] = next;
          return next.body;
        } catch (error) {
          expect(error).toMatchObject({ reason: 'conflict' });
          refused++;
          const stored = await store.get(note.id);
          if (stored) bases[s] = stored;
          return null;
        }
      });
      const saved = (await Promise.all(writes)).filter((body) => body !== null);
      const stored = await open().get(note.id);
      expect(saved).toContain(stored?.body);
      expect(saved).toHaveLength(1);
    }
    expect(refused).toBe(40);
  });

  it('lets an edit win over a deletion', async () => {
    const [mine, theirs] = [open(), open()];
    const note = makeNote(1);
    await mine.put(note);
    await theirs.remove(note.id);
    await mine.put({ ...note, body: 'still here' });
    expect(await theirs.get(note.id)).toMatchObject({ body: 'still here' });
  });
});

describe('watching the notes', () => {
  it('tells changes of this and of other surfaces, until the signal', async () => {
    const [watching, other] = [open(), open()];
    const abort = new AbortController();
    const changes: NoteChange[] = [];
    watching.watch((change) => changes.push(change), abort.signal);
    const [own, foreign] = [makeNote(1), makeNote(2)];
    await watching.put(own);
    expect(changes).toEqual([{ id: own.id, note: own }]);
    await other.put(foreign);
    await vi.waitFor(() => expect(changes.at(-1)).toEqual({ id: foreign.id, note: foreign }));
    await other.remove(own.id);
    await vi.waitFor(() => expect(changes.at(-1)).toEqual({ id: own.id, note: null }));
    abort.abort();
    await other.put(makeNote(3));
    await watching.put(makeNote(4));
    expect(changes).toHaveLength(3);
  });

  it('ignores messages that are no id', async () => {
    const store = open();
    const changes: NoteChange[] = [];
    store.watch((change) => changes.push(change), new AbortController().signal);
    const channel = new BroadcastChannel(name);
    channel.postMessage({ id: 'x', note: makeNote(1) });
    channel.postMessage(null);
    const note = makeNote(2);
    await store.put(note);
    channel.postMessage(note.id);
    await vi.waitFor(() => expect(changes).toHaveLength(2));
    channel.close();
    expect(changes.map(({ id }) => id)).toEqual([note.id, note.id]);
  });
});

describe('what goes wrong', () => {
  it('a write that landed though its answer was lost does not refuse the next edit', async () => {
    const store = open();
    const note = makeNote(1);
    await store.put(note);
    const landed = { ...note, body: 'landed' };
    refuseOneWrite();
    await expect(store.put(landed)).rejects.toThrow();
    await open().put(landed, note);
    await store.put({ ...note, body: 'next' });
    expect(await open().get(note.id)).toMatchObject({ body: 'next' });
  });

  it('a damaged record hides no other note, is reported, and is left as it is', async () => {
    const store = open();
    const [good, bad, newer] = [makeNote(1), makeNote(2), makeNote(3)];
    await store.put(good);
    const raw = rawDatabase();
    const { id: _id, ...rest } = bad;
    await raw.put({ _id, ...rest, schema: 2, target: 'nowhere' });
    await raw.put({ _id: newer.id, schema: 3, text: 'of a later version' });
    expect(await store.listByArticle(ARTICLE)).toEqual([good]);
    expect(await store.listUnreadable(ARTICLE)).toEqual([
      { id: bad.id, reason: 'target is not an object' },
      { id: newer.id, reason: 'schema is not known' },
    ]);
    await expect(store.get(bad.id)).rejects.toMatchObject({ reason: 'unreadable' });
    await expect(store.put(bad)).rejects.toMatchObject({ reason: 'unreadable' });
    expect(await raw.get(newer.id)).toMatchObject({ text: 'of a later version' });
  });

  it('a store that another surface of the same page closed opens again', async () => {
    const [first, second] = [open(), open()];
    await first.put(makeNote(1));
    await second.put(makeNote(2));
    await second.close();
    await first.put(makeNote(3));
    expect(await first.listByArticle(ARTICLE)).toHaveLength(3);
  });

  it('a database that cannot be opened rejects, and the next use tries again', async () => {
    await new Promise((resolve) => {
      const request = indexedDB.open(indexedDbName(), 99);
      request.addEventListener('success', () => resolve(request.result.close()));
    });
    const store = open();
    await expect(store.listByArticle(ARTICLE)).rejects.toMatchObject({ reason: 'cannot-open' });
    await result(indexedDB.deleteDatabase(indexedDbName()));
    expect(await store.listByArticle(ARTICLE)).toEqual([]);
  });

  it('a closed store refuses', async () => {
    const store = open();
    await store.close();
    await expect(store.get('x')).rejects.toMatchObject({ reason: 'cannot-open' });
  });

  it('a full disk refuses a whole note, says so, and the store works when space returns', async () => {
    const store = open();
    const kept = makeNote(1);
    const refused = makeNote(2);
    await store.put(kept);
    for (let i = 0; i < 3; i++) {
      refuseOneWrite();
      await expect(store.put(refused)).rejects.toMatchObject({ reason: 'full' });
      expect(await store.listByArticle(ARTICLE)).toEqual([kept]);
    }
    refuseOneWrite();
    const edit = { ...kept, body: 'edited' };
    await expect(store.put(edit)).rejects.toMatchObject({ reason: 'full' });
    await store.put({ ...edit, body: 'edited again' });
    await store.put(refused);
    expect(await open().listByArticle(ARTICLE)).toEqual([
      { ...edit, body: 'edited again' },
      refused,
    ]);
  });
});

/**
 * Aborts the next write, or the `nth`, as the browser does when the quota is used up. (Chromium remembers the free
 * space of an origin for a while, so that its own quota cannot be moved within a test.)
 */
function refuseOneWrite(nth = 1): void {
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
