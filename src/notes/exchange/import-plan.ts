import type { Note, NoteId } from '../note.ts';
import { newNoteId } from '../note-id.ts';
import { quoteOf } from './quote.ts';

/** A note that is stored with other content than in the file. */
export interface ImportConflict {
  readonly stored: Note;
  readonly read: Note;
}

/** What reading a file in would do. */
export interface ImportPlan {
  readonly fresh: readonly Note[];
  /** Stored already, in every word. */
  readonly same: readonly Note[];
  readonly conflicts: readonly ImportConflict[];
}

/** What to do with the conflicts: keep what is stored, take the file's, or have both. */
export const CONFLICT_CHOICES = ['both', 'stored', 'file'] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** What a note says and where, by which it is known again under another id. */
const contentKey = (note: Note): string =>
  JSON.stringify([note.url, quoteOf(note), note.body, note.tags, note.meaning]);

/**
 * Compares the notes of a file with those that are stored.
 *
 * @param isForeign notes of another tool are known again by what they say, too: its ids may differ.
 */
export function planImport(
  read: readonly Note[],
  stored: Iterable<Note>,
  isForeign: boolean,
): ImportPlan {
  const byId = new Map<NoteId, Note>();
  const contents = new Set<string>();
  for (const note of stored) {
    byId.set(note.id, note);
    if (isForeign) contents.add(contentKey(note));
  }
  const isStored = (note: Note, key: string): boolean => {
    const there = byId.get(note.id);
    return there !== undefined && contentKey(there) === key;
  };
  const plan = { fresh: [] as Note[], same: [] as Note[], conflicts: [] as ImportConflict[] };
  for (const note of read) {
    const there = byId.get(note.id);
    const key = contentKey(note);
    if (isStored(note, key) || contents.has(key)) plan.same.push(note);
    else if (!there) plan.fresh.push(note);
    // Both were kept when the file was read before.
    else if (isStored(beside(note), key)) plan.same.push(note);
    else plan.conflicts.push({ stored: there, read: note });
  }
  return plan;
}

/** A second note beside the stored one; the same each time, so that a file can be read twice. */
const beside = (read: Note): Note => ({
  ...read,
  id: newNoteId(read.url, new Date(read.created), `v${Date.parse(read.updated).toString(36)}`),
  versionOf: read.id,
});

/** The notes to be written for a plan; what is stored and not among them stays as it is. */
export function notesToWrite(plan: ImportPlan, choice: ConflictChoice): readonly Note[] {
  switch (choice) {
    case 'stored':
      return plan.fresh;
    case 'file':
      return [...plan.fresh, ...plan.conflicts.map(({ read }) => read)];
    case 'both':
      return [...plan.fresh, ...plan.conflicts.map(({ read }) => beside(read))];
  }
}
