import { describe, expect, it } from 'vitest';
import { writeOwnForm } from '../../../src/notes/exchange/own-form.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import { ARTICLE } from '../../unit/notes/make-note.ts';
import database010 from '../../fixtures/stores/0.1.0.database.json';
import notes010 from '../../fixtures/stores/0.1.0.notes.json?raw';
import { restoreDatabase } from './database-dump.ts';
import {
  eachWithItsOwnStore,
  indexedDbName,
  open,
  rawDatabase,
  refuseOneWrite,
} from './store-harness.ts';

eachWithItsOwnStore();

/** Stores as versions wrote them, each with what it exported; some of its notes are of schema 1. */
const RELEASED = [{ version: '0.1.0', database: database010, notes: notes010 }] as const;

/** How many notes of the fixture have an older form, and are written anew one after another. */
const OLD = 20;

async function exported(store: NoteStore): Promise<string> {
  const notes: Note[] = [];
  for await (const batch of store.batches()) {
    expect(batch.unreadable).toEqual([]);
    notes.push(...batch.notes);
  }
  return [...writeOwnForm(notes)].join('');
}

const schemas = async (): Promise<unknown[]> => {
  const { rows } = await rawDatabase().allDocs({ include_docs: true });
  return rows.map(({ doc }) => (doc as { schema?: unknown } | undefined)?.schema);
};

describe.each(RELEASED)('a store written by $version', ({ database, notes }) => {
  it('opens, with the same notes, shelf and export', async () => {
    await restoreDatabase(indexedDbName(), database);
    const store = open();
    expect(JSON.parse(await exported(store))).toEqual(JSON.parse(notes));
    expect(await exported(store)).toBe(notes);
    expect(await store.listShelf()).toHaveLength(1);
    expect(await store.count()).toBe(25);
  });

  it(`loses nothing when its notes get their present form and that ends at any of ${OLD} points`, async () => {
    await restoreDatabase(indexedDbName(), database);
    expect((await schemas()).filter((schema) => schema === 1)).toHaveLength(OLD);
    for (let point = 1; point <= OLD; point++) {
      const store = open();
      const all = await store.listByArticle(ARTICLE);
      refuseOneWrite(point);
      const refused: unknown[] = [];
      for (const note of all) {
        // Written as it is, which is an edit that changes nothing.
        await store.put(note).catch((error: unknown) => refused.push(error));
        if (refused.length > 0) break;
      }
      expect(refused).toMatchObject([{ reason: 'full' }]);
      await store.close();
      expect(await exported(open())).toBe(notes);
      expect((await schemas()).filter((schema) => schema === 1)).toHaveLength(OLD - point + 1);
    }
  });
});
