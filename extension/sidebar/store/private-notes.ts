import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Note, NoteId } from '../../../src/notes/note.ts';
import type { PrivateNoteStore } from '../../../src/notes/private-store.ts';

/** What a private window has to say about its notes. */
export interface PrivateNotes {
  readonly isPrivate: boolean;
  /** Notes that are in the memory of this surface alone. */
  readonly unkept: ReadonlySignal<ReadonlySet<NoteId>>;
  /** Writes a note to the store that lasts. */
  keep(note: Note): Promise<void>;
}

/** @param store of a private window; null in others, where every note is kept. */
export function createPrivateNotes(
  store: PrivateNoteStore | null,
  notes: ReadonlySignal<readonly Note[]>,
): PrivateNotes {
  const keptHere = signal(0);
  return {
    isPrivate: store !== null,
    unkept: computed(() => {
      // Keeping changes the store, and not the list of notes.
      void keptHere.value;
      const ids = notes.value.map(({ id }) => id);
      return new Set(ids.filter((id) => store?.isUnkept(id)));
    }),
    async keep(note) {
      await store?.keep(note.id);
      keptHere.value++;
    },
  };
}
