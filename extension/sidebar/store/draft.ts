import { createAutosave, type DraftState } from '../../../src/notes/draft.ts';
import { versionOf } from '../../../src/notes/new-note.ts';
import type { Note } from '../../../src/notes/note.ts';
import { NoteStoreError, type NoteStore } from '../../../src/notes/store.ts';

interface Options {
  readonly store: NoteStore;
  /** The note as it was opened; undefined for a new one. */
  readonly base: Note | undefined;
  onState(state: DraftState): void;
  onSaved(note: Note): void;
  /** What is typed became a note of its own, because another window changed the one it was. */
  onVersion(note: Note): void;
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

const isConflict = (error: unknown): boolean =>
  error instanceof NoteStoreError && error.reason === 'conflict';

export function openDraft(options: Options): Draft {
  const { store, base, signal } = options;
  const closing = new AbortController();
  let last = base;
  /** What the note became when it met another window's change. */
  let version: Note | null = null;

  async function save(typed: Note): Promise<void> {
    const note = version ? { ...typed, ...identityOf(version) } : typed;
    try {
      await store.put(note, last);
      last = note;
      options.onSaved(note);
    } catch (error) {
      if (!isConflict(error)) throw error;
      const own = versionOf(note);
      await store.put(own);
      version = own;
      last = own;
      options.onVersion(own);
      options.onSaved(own);
    }
  }

  const autosave = createAutosave<Note>({
    save,
    onState: options.onState,
    signal: AbortSignal.any([signal, closing.signal]),
  });
  return { ...autosave, close: () => closing.abort() };
}

const identityOf = ({ id, created, versionOf: of }: Note): Partial<Note> => ({
  id,
  created,
  versionOf: of,
});
