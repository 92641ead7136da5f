import { describe, expect, it } from 'vitest';
import { createImporting } from '../../../extension/notebook/store/importing.ts';
import { exportNotes } from '../../../src/notes/exchange/export-notes.ts';
import type { ConflictChoice } from '../../../src/notes/exchange/import-plan.ts';
import type { Note } from '../../../src/notes/note.ts';
import { writeNotes } from '../../../src/notes/pouch-write-many.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { ARTICLE, makeNote } from '../../unit/notes/make-note.ts';
import { eachWithItsOwnStore, open, racingDatabase } from './store-harness.ts';

eachWithItsOwnStore();

async function fileOf(notes: readonly Note[]): Promise<File> {
  const { parts } = await exportNotes('own', notes, { now: new Date(0), title: '' });
  return new File([...parts], 'notes.json');
}

/** A store into which another surface writes each time after an import has read and before it writes. */
function racingStore(...races: readonly (() => Promise<unknown>)[]) {
  const { database, refused } = racingDatabase(...races);
  const store: NoteStore = {
    ...open(),
    putAll: async (notes, meet) => (await writeNotes(database, notes, meet)).length,
  };
  return { store, refused };
}

/** Reads a file in over what is stored, and writes it while another surface does. */
async function importing(
  store: NoteStore,
  file: readonly Note[],
  choice: ConflictChoice,
  between = async () => {},
) {
  const reading = createImporting({
    store,
    known: () => null,
    now: () => new Date('2026-05-17T12:00:00Z'),
    changed: () => undefined,
    report: (error) => expect(error).toBeUndefined(),
  });
  await reading.read(await fileOf(file));
  await between();
  await reading.write(choice);
  return reading.state.value;
}

const bodies = async (): Promise<readonly string[]> =>
  (await open().listByArticle(ARTICLE)).map(({ body }) => body).toSorted();

const [stored, fresh] = [makeNote(1, { body: 'stored' }), makeNote(2, { body: 'fresh' })];
const read = { ...stored, body: 'read', updated: '2026-02-01T00:00:00.000Z' };
const since = { ...stored, body: 'since' };

describe('a note that another surface writes while a file is read in', () => {
  it('is kept beside the one of the file, whether it is written after the preview', async () => {
    await open().put(stored);
    const done = await importing(open(), [read, fresh], 'file', () => open().put(since, stored));
    expect(done).toEqual({ status: 'done', count: 2 });
    expect(await bodies()).toEqual(['fresh', 'read', 'since']);
  });

  it('or so late that the write of the import is refused', async () => {
    await open().put(stored);
    const elsewhere = { ...fresh, body: 'elsewhere' };
    const { store, refused } = racingStore(async () => {
      await open().put(since, stored);
      await open().put(elsewhere);
    });
    const done = await importing(store, [read, fresh], 'file');
    expect(refused.toSorted()).toEqual(['fresh', 'read']);
    expect(done).toEqual({ status: 'done', count: 2 });
    expect(await bodies()).toEqual(['elsewhere', 'fresh', 'read', 'since']);
  });

  it('or refused again, because that surface reads the same file in', async () => {
    await open().put(stored);
    const { store, refused } = racingStore(
      () => open().put(since, stored),
      () => importing(open(), [read], 'both'),
    );
    expect(await importing(store, [read], 'file')).toEqual({ status: 'done', count: 0 });
    expect(refused).toEqual(['read', 'read']);
    expect(await bodies()).toEqual(['read', 'since']);
  });

  it('and one that it deletes is read in all the same', async () => {
    await open().put(stored);
    const { store, refused } = racingStore(() => open().remove(stored.id));
    expect(await importing(store, [read], 'file')).toEqual({ status: 'done', count: 1 });
    expect(refused).toEqual(['read']);
    expect(await bodies()).toEqual(['read']);
  });

  it('in the words of the file, is not written twice', async () => {
    const { store } = racingStore(() => open().put(fresh));
    expect(await importing(store, [fresh], 'both')).toEqual({ status: 'done', count: 0 });
    expect(await bodies()).toEqual(['fresh']);
  });
});
