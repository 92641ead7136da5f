import type { Note, NoteId } from '../note.ts';
import { newNoteId } from '../note-id.ts';
import type { MeetStored } from '../store.ts';
import { quoteOf } from './quote.ts';

/** A note that is stored with other content than in the file. */
export interface ImportConflict {
  readonly stored: Note;
  readonly read: Note;
  /** What is read as a note of its own, under an id that is free. */
  readonly beside: Note;
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
    else {
      let second = beside(note);
      while (byId.has(second.id) && !isStored(second, key)) second = beside(second);
      // Both were kept when the file was read before.
      if (byId.has(second.id)) plan.same.push(note);
      else plan.conflicts.push({ stored: there, read: note, beside: second });
    }
  }
  return plan;
}

/**
 * A second note beside the stored one, or a third beside the second; the same each time, so that a
 * file can be read twice.
 */
function beside(note: Note): Note {
  const first = `v${Date.parse(note.updated).toString(36)}`;
  const before = note.id.slice(note.id.lastIndexOf('!') + 1);
  const isVersion = before === first || before.startsWith(`${first}.`);
  const random = isVersion ? `${first}.${Number(before.slice(first.length + 1)) + 1}` : first;
  return {
    ...note,
    id: newNoteId(note.url, new Date(note.created), random),
    versionOf: isVersion ? (note.versionOf ?? note.id) : note.id,
  };
}

/**
 * What to write where a note is stored under the id of one that is to be written: the reader agreed
 * to replace what the plan shows, and nothing that was written since; that is kept, too.
 */
export function meetStored(plan: ImportPlan): MeetStored {
  const shown = new Map(plan.conflicts.map(({ stored }) => [stored.id, contentKey(stored)]));
  return (note, stored) => {
    const there = contentKey(stored);
    if (there === contentKey(note)) return null;
    return there === shown.get(note.id) ? note : beside(note);
  };
}

/** The notes to be written for a plan; what is stored and not among them stays as it is. */
export function notesToWrite(plan: ImportPlan, choice: ConflictChoice): readonly Note[] {
  switch (choice) {
    case 'stored':
      return plan.fresh;
    case 'file':
      return [...plan.fresh, ...plan.conflicts.map(({ read }) => read)];
    case 'both':
      return [...plan.fresh, ...plan.conflicts.map((one) => one.beside)];
  }
}
