import { signal, type ReadonlySignal } from '@preact/signals';
import { ImportError } from '../../../src/notes/exchange/import-error.ts';
import {
  meetStored,
  notesToWrite,
  planImport,
  type ConflictChoice,
  type ImportPlan,
} from '../../../src/notes/exchange/import-plan.ts';
import { readNotes, type ReadNotes } from '../../../src/notes/exchange/read-notes.ts';
import { MAX_IMPORT_BYTES } from '../../../src/notes/exchange/import-error.ts';
import type { Note } from '../../../src/notes/note.ts';
import { NoteStoreError, type NoteStore } from '../../../src/notes/store.ts';

/** How far the reading in of a file has come. */
export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly name: string; readonly done: number }
  | { readonly status: 'refused'; readonly name: string; readonly error: ImportError }
  | {
      readonly status: 'preview';
      readonly name: string;
      readonly read: ReadNotes;
      readonly plan: ImportPlan;
    }
  | { readonly status: 'writing'; readonly count: number }
  | { readonly status: 'done'; readonly count: number }
  /** Nothing was written. */
  | { readonly status: 'failed'; readonly reason: NoteStoreError['reason'] | 'unknown' };

/** Reads a file in: looked through, shown, and then written as a whole. */
export interface Importing {
  readonly state: ReadonlySignal<ImportState>;
  read(file: File): Promise<void>;
  write(choice: ConflictChoice): Promise<void>;
  /** Stops reading, or forgets what was read. */
  cancel(): void;
}

interface Options {
  readonly store: NoteStore;
  /** All notes, where they are loaded already. */
  known(): readonly Note[] | null;
  now(): Date;
  changed(urls: readonly string[]): void;
  report(error: unknown): void;
}

export function createImporting({ store, known, now, changed, report }: Options): Importing {
  const state = signal<ImportState>({ status: 'idle' });
  let reading = new AbortController();

  async function stored(current: AbortSignal): Promise<readonly Note[]> {
    const loaded = known();
    if (loaded) return loaded;
    const notes: Note[] = [];
    for await (const batch of store.batches()) {
      current.throwIfAborted();
      notes.push(...batch.notes);
    }
    return notes;
  }

  return {
    state,
    async read(file) {
      reading.abort();
      reading = new AbortController();
      const { signal: current } = reading;
      const { name } = file;
      state.value = { status: 'reading', name, done: 0 };
      try {
        if (file.size > MAX_IMPORT_BYTES)
          throw new ImportError('too-large', '', `${file.size} bytes`);
        const read = await readNotes(new Uint8Array(await file.arrayBuffer()), {
          signal: current,
          now: now(),
          onProgress(done) {
            const whole = Math.floor(done * 100) / 100;
            const shown = state.value.status === 'reading' ? state.value.done : 1;
            if (whole > shown) state.value = { status: 'reading', name, done: whole };
          },
        });
        const plan = planImport(read.notes, await stored(current), read.form !== 'own');
        current.throwIfAborted();
        state.value = { status: 'preview', name, read, plan };
      } catch (error) {
        if (current.aborted) return;
        if (error instanceof ImportError) state.value = { status: 'refused', name, error };
        else {
          report(error);
          state.value = { status: 'failed', reason: reasonOf(error) };
        }
      }
    },
    async write(choice) {
      const shown = state.value;
      if (shown.status !== 'preview') return;
      const notes = notesToWrite(shown.plan, choice);
      state.value = { status: 'writing', count: notes.length };
      try {
        // Another window may have written since the preview.
        const count = notes.length > 0 ? await store.putAll(notes, meetStored(shown.plan)) : 0;
        changed([...new Set(notes.map(({ url }) => url))]);
        state.value = { status: 'done', count };
      } catch (error) {
        report(error);
        state.value = { status: 'failed', reason: reasonOf(error) };
      }
    },
    cancel() {
      reading.abort();
      state.value = { status: 'idle' };
    },
  };
}

const reasonOf = (error: unknown): NoteStoreError['reason'] | 'unknown' =>
  error instanceof NoteStoreError ? error.reason : 'unknown';
