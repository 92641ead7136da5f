import { signal, type ReadonlySignal } from '@preact/signals';
import { exportNotes, type ExportedFile } from '../../../src/notes/exchange/export-notes.ts';
import { ImportError } from '../../../src/notes/exchange/import-error.ts';
import { readNotes } from '../../../src/notes/exchange/read-notes.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { Salvage, Salvaged } from '../../../src/notes/salvage.ts';
import type { NoteStore } from '../../../src/notes/store.ts';

/** A backup that the reader chose to build the store from. */
export type ChosenBackup =
  | { readonly status: 'none' }
  | { readonly status: 'refused'; readonly name: string; readonly error: ImportError }
  | { readonly status: 'read'; readonly name: string; readonly notes: readonly Note[] };

/** What can be done about a store that does not open. */
export interface Recovery {
  /** What can still be read; null while it is looked for, `failed` when nothing can. */
  readonly salvaged: ReadonlySignal<Salvaged | 'failed' | null>;
  readonly backup: ReadonlySignal<ChosenBackup>;
  readonly isBusy: ReadonlySignal<boolean>;
  look(): Promise<void>;
  /** Lets the reader save what can still be read. */
  saveSalvaged(): Promise<void>;
  choose(file: File): Promise<void>;
  /**
   * Puts a new store in the place of the old one, with what could be read and the backup. What could
   * be read is saved as a file before anything is deleted.
   */
  rebuild(): Promise<void>;
}

interface Options {
  readonly salvage: Salvage;
  readonly store: NoteStore;
  save(file: ExportedFile): void;
  now(): Date;
  report(error: unknown): void;
}

/** Notes of both, of two with one id the one written later. */
export function newestOf(...lists: readonly (readonly Note[])[]): readonly Note[] {
  const newest = new Map<string, Note>();
  for (const note of lists.flat())
    if ((newest.get(note.id)?.updated ?? '') <= note.updated) newest.set(note.id, note);
  return [...newest.values()];
}

export function createRecovery({ salvage, store, save, now, report }: Options): Recovery {
  const salvaged = signal<Salvaged | 'failed' | null>(null);
  const backup = signal<ChosenBackup>({ status: 'none' });
  const isBusy = signal(false);

  const readable = (): readonly Note[] =>
    salvaged.value === null || salvaged.value === 'failed' ? [] : salvaged.value.notes;

  async function saveSalvaged(): Promise<void> {
    save(await exportNotes('own', readable(), { now: now(), title: '' }));
  }

  return {
    salvaged,
    backup,
    isBusy,
    async look() {
      salvaged.value = null;
      try {
        salvaged.value = await salvage.read();
      } catch (error) {
        report(error);
        salvaged.value = 'failed';
      }
    },
    saveSalvaged,
    async choose(file) {
      const { name } = file;
      try {
        const { notes } = await readNotes(new Uint8Array(await file.arrayBuffer()));
        backup.value = { status: 'read', name, notes };
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        backup.value = { status: 'refused', name, error };
      }
    },
    async rebuild() {
      isBusy.value = true;
      try {
        if (readable().length > 0) await saveSalvaged();
        const chosen = backup.value.status === 'read' ? backup.value.notes : [];
        await salvage.discard();
        await store.putAll(newestOf(readable(), chosen));
      } finally {
        isBusy.value = false;
      }
    },
  };
}
