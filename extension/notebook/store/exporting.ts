import { signal, type ReadonlySignal } from '@preact/signals';
import {
  exportNotes,
  type ExportForm,
  type ExportedFile,
} from '../../../src/notes/exchange/export-notes.ts';
import type { Note } from '../../../src/notes/note.ts';

/** Which notes leave. */
export const EXPORT_SCOPES = ['selected', 'found', 'all'] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

/** Lets notes leave in a form that the reader chooses. */
export interface Exporting {
  readonly isBusy: ReadonlySignal<boolean>;
  export(form: ExportForm, notes: readonly Note[]): Promise<void>;
  cancel(): void;
}

interface Options {
  save(file: ExportedFile): void;
  now(): Date;
  readonly title: string;
}

export function createExporting({ save, now, title }: Options): Exporting {
  const isBusy = signal(false);
  let writing = new AbortController();
  return {
    isBusy,
    async export(form, notes) {
      writing.abort();
      writing = new AbortController();
      const { signal: current } = writing;
      isBusy.value = true;
      try {
        const file = await exportNotes(form, notes, { now: now(), title, signal: current });
        save(file);
      } catch (error) {
        if (!current.aborted) throw error;
      } finally {
        if (!current.aborted) isBusy.value = false;
      }
    },
    cancel() {
      writing.abort();
      isBusy.value = false;
    },
  };
}
