import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Note, NoteId } from '../../../src/notes/note.ts';

/** Which notes are selected, on all pages of the results. */
export interface Selection {
  readonly ids: ReadonlySignal<ReadonlySet<NoteId>>;
  readonly count: ReadonlySignal<number>;
  toggle(id: NoteId): void;
  /** Selects all of these, or, when they are all selected, none of them. */
  toggleAll(notes: readonly Note[]): void;
  /** Takes a note out that is no more. */
  drop(id: NoteId): void;
  clear(): void;
}

export function createSelection(): Selection {
  const ids = signal<ReadonlySet<NoteId>>(new Set());
  return {
    ids,
    count: computed(() => ids.value.size),
    toggle(id) {
      const next = new Set(ids.value);
      if (!next.delete(id)) next.add(id);
      ids.value = next;
    },
    toggleAll(notes) {
      const next = new Set(ids.value);
      const isAll = notes.every(({ id }) => next.has(id));
      for (const { id } of notes) {
        if (isAll) next.delete(id);
        else next.add(id);
      }
      ids.value = next;
    },
    drop(id) {
      if (!ids.value.has(id)) return;
      const next = new Set(ids.value);
      next.delete(id);
      ids.value = next;
    },
    clear() {
      if (ids.value.size > 0) ids.value = new Set();
    },
  };
}
