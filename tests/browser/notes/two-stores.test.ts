// oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel takes none
import { describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../src/notes/note.ts';
import type { NoteChange } from '../../../src/notes/store.ts';
import { ARTICLE, makeNote } from '../../unit/notes/make-note.ts';
import { eachWithItsOwnStore, open, storeName } from './store-harness.ts';

eachWithItsOwnStore();

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
    const channel = new BroadcastChannel(storeName());
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
