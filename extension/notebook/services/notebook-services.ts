import type { ExportedFile } from '../../../src/notes/exchange/export-notes.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { Salvage } from '../../../src/notes/salvage.ts';
import type { NoteStore } from '../../../src/notes/store.ts';
import type { BackupPlan } from '../../shared/backup-plan.ts';
import type { StoredValue } from '../../shared/stored-value.ts';
import type { Words } from '../../shared/words.ts';

/** All that the notebook asks of the world outside it; a harness gives it another. */
export interface NotebookServices {
  readonly words: Words;
  readonly notes: NoteStore;
  /** The kind of store that could not be opened, read without it. */
  readonly salvage: Salvage;
  readonly backupPlan: StoredValue<BackupPlan>;
  /** How many notes there were when they were last counted; null when they never were. */
  readonly noteCount: StoredValue<number | null>;
  /** What the search field holds at first, and the place to remember it in. */
  readonly search: { initial(): string; remember(typed: string): void };
  /** Shows the article of a note at its passage, in the tab that has it or a new one. */
  openArticle(note: Note): Promise<void>;
  /** Lets the reader save a file. */
  save(file: ExportedFile): void;
  copy(text: string): Promise<void>;
  /** Tells pages that the notes of an article were changed. */
  notesChanged(url: string): Promise<void>;
  now(): Date;
  /** Takes errors that the reader is not told of. */
  report(error: unknown): void;
}
