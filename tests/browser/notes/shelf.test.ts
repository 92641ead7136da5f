import { describe, expect, it } from 'vitest';
import { ARTICLE, makeNote } from '../../unit/notes/make-note.ts';
import { restoreNote, shelveNote } from '../../../src/notes/pouch-shelf.ts';
import { eachWithItsOwnStore, open, racingDatabase, storedText } from './store-harness.ts';

eachWithItsOwnStore();

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

  it('has the words that another surface wrote while the note was being deleted', async () => {
    const note = makeNote(1);
    const since = { ...note, body: 'since' };
    await open().put(note);
    const { database, refused } = racingDatabase(() => open().put(since, note));
    const shelved = await shelveNote(database, note.id, new Date());
    expect(refused).toHaveLength(1);
    expect(shelved?.note).toEqual(since);
    expect(await open().get(note.id)).toBeNull();
    expect(await open().listShelf()).toEqual([shelved]);
  });

  it('keeps a note once that two surfaces delete at once', async () => {
    const note = makeNote(1);
    await open().put(note);
    const { database } = racingDatabase(() => open().shelve(note.id));
    expect(await shelveNote(database, note.id, new Date(0))).toBeNull();
    expect((await open().listShelf()).map((one) => one.note)).toEqual([note]);
  });

  it('gives a note back beside what another surface writes meanwhile', async () => {
    const note = makeNote(1);
    await open().put(note);
    const shelved = await open().shelve(note.id);
    if (!shelved) throw new Error('not shelved');
    const { database, refused } = racingDatabase(() => open().put({ ...note, body: 'since' }));
    expect(await restoreNote(database, shelved)).toMatchObject({ versionOf: note.id });
    expect(refused).toEqual(['Note 1']);
    const bodies = (await open().listByArticle(ARTICLE)).map(({ body }) => body);
    expect(bodies.toSorted()).toEqual(['Note 1', 'since']);
    expect(await open().listShelf()).toEqual([]);
  });
});
