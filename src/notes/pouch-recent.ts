import { isNoteId } from './note-id.ts';
import type { NoteDatabase } from './pouch-connection.ts';
import { batchOf } from './pouch-documents.ts';
import type { Note } from './note.ts';

/**
 * The notes written last, the latest first. The database numbers its writes, and the numbers of the
 * latest are a range, whatever the ids; deletions and shelved notes among them are passed over.
 */
export async function readRecent(database: NoteDatabase, limit: number): Promise<readonly Note[]> {
  for (let take = limit; ; take *= 4) {
    const { results } = await database.changes({
      descending: true,
      limit: take,
      include_docs: true,
    });
    const documents = results.flatMap(({ id, deleted, doc }) =>
      doc && deleted !== true && isNoteId(id) ? [doc] : [],
    );
    if (documents.length >= limit || results.length < take)
      return batchOf(documents.slice(0, limit)).notes;
  }
}
