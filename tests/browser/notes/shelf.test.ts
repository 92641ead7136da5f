import { describe, expect, it } from 'vitest';
import { ARTICLE, makeNote } from '../../unit/notes/make-note.ts';
import { eachWithItsOwnStore, open, storedText } from './store-harness.ts';

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
});
