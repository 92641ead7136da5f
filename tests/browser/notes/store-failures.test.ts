import { describe, expect, it } from 'vitest';
import { ARTICLE, makeNote } from '../../unit/notes/make-note.ts';
import {
  eachWithItsOwnStore,
  indexedDbName,
  open,
  rawDatabase,
  refuseOneWrite,
  result,
} from './store-harness.ts';

eachWithItsOwnStore();

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
