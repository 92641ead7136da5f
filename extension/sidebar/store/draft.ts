import { createAutosave, type DraftState } from '../../../src/notes/draft.ts';
import type { Note } from '../../../src/notes/note.ts';
import type { NoteStore } from '../../../src/notes/store.ts';

/** Longest time for which typed text waits for its save to begin, in milliseconds. */
const SAVE_DELAY = 300;

interface Options {
  readonly store: NoteStore;
  /** The note as it was opened; undefined for a new one. */
  readonly base: Note | undefined;
  onState(state: DraftState): void;
  onSaved(note: Note): void;
  readonly signal: AbortSignal;
}

/** One note in the editor, saved as it is typed, each time over what was saved before. */
export interface Draft {
  edit(note: Note): void;
  flush(): Promise<DraftState>;
  discard(): Promise<void>;
  /** Saves what is unsaved and ends. */
  close(): void;
}

export function openDraft({ store, base, onState, onSaved, signal }: Options): Draft {
  const closing = new AbortController();
  let last = base;
  const autosave = createAutosave<Note>({
    async save(note) {
      await store.put(note, last);
      last = note;
      onSaved(note);
    },
    delay: SAVE_DELAY,
    onState,
    signal: AbortSignal.any([signal, closing.signal]),
  });
  return { ...autosave, close: () => closing.abort() };
}
