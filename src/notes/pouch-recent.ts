import { isNoteId } from './note-id.ts';
import type { Note } from './note.ts';
import { openBulkReader } from './pouch-bulk-reader.ts';
import type { NoteDatabase, PouchConnection } from './pouch-connection.ts';
import { batchOf, type Stored } from './pouch-documents.ts';

/**
 * The notes written last, the latest first. The database numbers its writes, and the numbers of the
 * latest are a range, whatever the ids; deletions and shelved notes among them are passed over. Read
 * beneath PouchDB where that can be, because PouchDB counts all documents when it opens.
 *
 * @throws NoteStoreError
 */
export async function readRecent(
  name: string,
  run: PouchConnection['run'],
  limit: number,
): Promise<readonly Note[]> {
  const reader = await openBulkReader(name);
  try {
    const documents = await reader?.recent(limit);
    return batchOf(documents ?? (await run((database) => recentByPouch(database, limit)))).notes;
  } finally {
    reader?.close();
  }
}

async function recentByPouch(database: NoteDatabase, limit: number): Promise<readonly Stored[]> {
  for (let take = limit; ; take *= 4) {
    const { results } = await database.changes({
      descending: true,
      limit: take,
      include_docs: true,
    });
    const documents = results.flatMap(({ id, deleted, doc }) =>
      doc && deleted !== true && isNoteId(id) ? [doc] : [],
    );
    if (documents.length >= limit || results.length < take) return documents.slice(0, limit);
  }
}
