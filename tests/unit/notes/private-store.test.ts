import { describe, expect, it } from 'vitest';
import { privateNoteStore, type PrivateNoteStore } from '../../../src/notes/private-store.ts';
import type { NoteChange } from '../../../src/notes/store.ts';
import { ARTICLE, makeNote } from './make-note.ts';
import { MemoryNotes } from './memory-notes.ts';

const open = (lasting: MemoryNotes): PrivateNoteStore =>
  privateNoteStore({ lasting, keep: (note, base) => lasting.put(note, base) });

describe('notes of a private window', () => {
  it('reach the store that lasts only when they are kept', async () => {
    const lasting = new MemoryNotes([]);
    const store = open(lasting);
    const note = makeNote(1);
    await store.put(note);
    await store.put({ ...note, body: 'typed on' }, note);
    expect(lasting.notes.size).toBe(0);
    expect(store.isUnkept(note.id)).toBe(true);
    expect(await store.listByArticle(ARTICLE)).toMatchObject([{ body: 'typed on' }]);
    await store.keep(note.id);
    expect(store.isUnkept(note.id)).toBe(false);
    expect(lasting.notes.get(note.id)?.body).toBe('typed on');
    await store.put({ ...note, body: 'and on' });
    expect(lasting.notes.get(note.id)?.body).toBe('and on');
  });

  it('stay in memory when a write of them is refused', async () => {
    const lasting = new MemoryNotes([]);
    const store = open(lasting);
    const note = makeNote(1);
    await store.put(note);
    lasting.put = () => Promise.reject(new Error('full'));
    await expect(store.keep(note.id)).rejects.toThrow('full');
    expect(await store.get(note.id)).toEqual(note);
    expect(store.isUnkept(note.id)).toBe(true);
  });

  it('are kept at the second try when the first was written and not answered', async () => {
    const lasting = new MemoryNotes([]);
    let isAnswered = false;
    const store = privateNoteStore({
      lasting,
      async keep(kept, base) {
        await lasting.put(kept, base);
        if (!isAnswered) throw new Error('no answer');
      },
    });
    const note = makeNote(1);
    await store.put(note);
    await expect(store.keep(note.id)).rejects.toThrow('no answer');
    await store.put({ ...note, body: 'typed on' });
    isAnswered = true;
    await store.keep(note.id);
    expect(lasting.notes.get(note.id)?.body).toBe('typed on');
  });

  it('are kept where the window sees no other notes, and stay in its list', async () => {
    const kept: string[] = [];
    const store = privateNoteStore({
      lasting: null,
      keep: async ({ body }, base) => void kept.push(`${body} after ${base?.body}`),
    });
    const note = makeNote(1);
    await store.put(note);
    expect(kept).toEqual([]);
    await store.keep(note.id);
    await store.put({ ...note, body: 'typed on' });
    expect(kept).toEqual(['Note 1 after undefined', 'typed on after Note 1']);
    expect(store.isUnkept(note.id)).toBe(false);
    expect(await store.listByArticle(ARTICLE)).toMatchObject([{ body: 'typed on' }]);
  });

  it('are deleted and had back without a trace elsewhere', async () => {
    const lasting = new MemoryNotes([]);
    const store = open(lasting);
    const note = makeNote(1);
    await store.put(note);
    const shelved = await store.shelve(note.id);
    expect(await store.listShelf()).toEqual([shelved]);
    expect(await store.listByArticle(ARTICLE)).toEqual([]);
    if (shelved) await store.restore(shelved);
    expect(await store.listByArticle(ARTICLE)).toEqual([note]);
    await store.remove(note.id);
    expect(await store.get(note.id)).toBeNull();
    expect([lasting.notes.size, lasting.shelf.size]).toEqual([0, 0]);
  });

  it('stand beside those that were kept before, which are changed where they are', async () => {
    const old = makeNote(2);
    const lasting = new MemoryNotes([old]);
    const store = open(lasting);
    const [first, last] = [makeNote(1), makeNote(3)];
    const changes: NoteChange[] = [];
    store.watch((change) => changes.push(change), new AbortController().signal);
    await store.put(last);
    await store.put(first);
    expect(await store.listByArticle(ARTICLE)).toEqual([first, old, last]);
    await store.put({ ...old, body: 'edited' }, old);
    expect(lasting.notes.get(old.id)?.body).toBe('edited');
    expect(changes.map(({ id }) => id)).toEqual([last.id, first.id, old.id]);
    await store.shelve(old.id);
    expect(lasting.shelf.has(old.id)).toBe(true);
  });
});
