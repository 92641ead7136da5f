// oxlint-disable no-underscore-dangle -- the names of fields are those of CouchDB
import { fromDocument, toDocument } from './note-document.ts';
import type { Note, NoteId } from './note.ts';
import type { NoteDatabase } from './pouch-connection.ts';
import { statusOf } from './pouch-documents.ts';
import { MAX_ATTEMPTS, overtaken } from './pouch-writes.ts';
import type { MeetStored } from './store.ts';

/**
 * Writes notes in one transaction. Those that others overtook since their documents were read are
 * looked at again, as they are then, and written in another.
 *
 * @returns the notes that were written, which may be other ones than given where `meet` says so.
 */
export async function writeNotes(
  database: NoteDatabase,
  notes: readonly Note[],
  meet: MeetStored = (note) => note,
): Promise<readonly Note[]> {
  const written: Note[] = [];
  let left = notes;
  for (let attempt = 0; attempt < MAX_ATTEMPTS && left.length > 0; attempt++) {
    const writes = await resolve(database, left, meet);
    const documents = writes.map(({ note, rev }) =>
      rev === undefined ? toDocument(note) : { ...toDocument(note), _rev: rev },
    );
    const results = documents.length > 0 ? await database.bulkDocs(documents) : [];
    const failed = results.find((result) => 'error' in result && statusOf(result) !== 409);
    if (failed) throw failed;
    const isRefused = (i: number): boolean => statusOf(results[i]) === 409;
    written.push(...writes.flatMap(({ note }, i) => (isRefused(i) ? [] : [note])));
    left = writes.flatMap(({ note }, i) => (isRefused(i) ? [note] : []));
  }
  const [first] = left;
  if (first) throw overtaken(first.id);
  return written;
}

/** A note that is to be written, over a revision where there is one. */
interface Write {
  readonly note: Note;
  readonly rev: string | undefined;
}

/** What is to be written for each note, by what is stored now. */
async function resolve(
  database: NoteDatabase,
  notes: readonly Note[],
  meet: MeetStored,
): Promise<readonly Write[]> {
  const writes: Write[] = [];
  let left = notes;
  while (left.length > 0) {
    const stored = await readAll(database, left);
    const beside: Note[] = [];
    for (const note of left) {
      const there = stored.get(note.id);
      const met = there?.note ? meet(note, there.note) : note;
      if (met?.id === note.id) writes.push({ note: met, rev: there?.rev });
      else if (met) beside.push(met);
    }
    left = beside;
  }
  return writes;
}

/** What is stored under the ids of notes; a deleted document has a revision and no note. */
async function readAll(
  database: NoteDatabase,
  notes: readonly Note[],
): Promise<ReadonlyMap<NoteId, { readonly rev: string; readonly note: Note | undefined }>> {
  const keys = notes.map(({ id }) => id);
  const { rows } = await database.allDocs({ keys, include_docs: true });
  return new Map(
    rows.flatMap((row) => {
      if (!('value' in row) || !row.value) return [];
      const note = row.doc ? fromDocument(row.doc).note : undefined;
      return [[row.id, { rev: row.value.rev, note }] as const];
    }),
  );
}
