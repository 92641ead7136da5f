import { expect, test } from 'vitest';
import { lazyNoteStore } from '../../../src/notes/lazy-store.ts';
import type { NoteChange } from '../../../src/notes/store.ts';
import { makeNote } from './make-note.ts';
import { MemoryNotes } from './memory-notes.ts';

test('a lazy store is loaded once, hears of its own first write, and passes everything on', async () => {
  let loads = 0;
  const inner = new MemoryNotes([]);
  const store = lazyNoteStore(async () => {
    loads += 1;
    return inner;
  });
  expect(loads).toBe(0);
  const changes: NoteChange[] = [];
  store.watch((change) => changes.push(change), new AbortController().signal);
  const note = makeNote(1);
  await store.put(note);
  expect(changes).toEqual([{ id: note.id, note }]);
  expect(await store.get(note.id)).toEqual(note);
  const found: string[] = [];
  for await (const { notes } of store.batches()) found.push(...notes.map(({ id }) => id));
  expect(found).toEqual([note.id]);
  expect(loads).toBe(1);
});

test('a store that could not be loaded is tried again', async () => {
  let loads = 0;
  const store = lazyNoteStore(async () => {
    loads += 1;
    if (loads === 1) throw new Error('no network');
    return new MemoryNotes([makeNote(1)]);
  });
  await expect(store.count()).rejects.toThrow('no network');
  expect(await store.count()).toBe(1);
});
