// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { allNotes, type IdRange } from './note-id.ts';
import { openBulkReader, type RangePart } from './pouch-bulk-reader.ts';
import type { PouchConnection } from './pouch-connection.ts';
import { batchOf, readRange } from './pouch-documents.ts';
import type { NoteBatch } from './store.ts';

/**
 * All notes of a store, in the order of their ids. They are read many at a time where the tables
 * beneath PouchDB are as expected, else by PouchDB; the next part is on its way while one is used.
 *
 * @param size how many documents are read at once: the page stands still while they are unpacked.
 * @throws NoteStoreError
 */
export async function* readBatches(
  name: string,
  run: PouchConnection['run'],
  size: number,
): AsyncGenerator<NoteBatch> {
  const reader = await openBulkReader(name);
  const ahead = (first: string): Promise<RangePart | null> =>
    reader ? reader.part({ first, last: allNotes.last }, size) : Promise.resolve(null);
  try {
    let { first } = allNotes;
    let coming = ahead(first);
    for (;;) {
      const range = { first, last: allNotes.last };
      const { documents, next } = (await coming) ?? (await run(byPouch(range, size)));
      if (next !== null) coming = ahead(next);
      if (documents.length > 0) yield batchOf(documents);
      if (next === null) return;
      first = next;
    }
  } finally {
    reader?.close();
  }
}

const byPouch =
  (range: IdRange, size: number) =>
  async (database: Parameters<typeof readRange>[0]): Promise<RangePart> => {
    const documents = await readRange(database, range, { limit: size });
    const last = documents.at(-1);
    return { documents, next: last && documents.length === size ? `${last._id}\u0000` : null };
  };
