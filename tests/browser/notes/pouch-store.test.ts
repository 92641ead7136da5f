import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/notes/note.ts';
import { ARTICLE, makeNote, passageTarget } from '../../unit/notes/make-note.ts';
import {
  eachWithItsOwnStore,
  open,
  rawDatabase,
  refuseOneWrite,
  storedText,
} from './store-harness.ts';

eachWithItsOwnStore();

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
